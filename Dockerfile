FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts
COPY bin bin
COPY src src
COPY cypher cypher
COPY data data
RUN mkdir .dealgraph && chown node:node .dealgraph
USER node
EXPOSE 4000
ENTRYPOINT ["node", "bin/dealgraph.js"]
CMD ["serve"]
