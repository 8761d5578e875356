import { InvalidInput } from '../model/errors.ts'
import type { ModelServer } from '../reading/model/client.ts'
import { paragraphsOf, readWithModel } from '../reading/model/read-with-model.ts'
import type { Read } from '../reading/read-article.ts'
import type { Article } from '../reading/text/article.ts'
import type { Session } from './session.ts'

/** Adds what a model reads to what the rules read; says before that the text leaves the machine, and after what was of no use. */
export async function askModel({ log }: Session, article: Article, byRules: Read, server: ModelServer): Promise<Read> {
  if (!/^https?:\/\//.test(server.url) || !URL.canParse(server.url))
    throw new InvalidInput(`--model-url ${server.url}: expected an address such as http://localhost:11434`)
  log.warn({ url: server.url, paragraphs: paragraphsOf(article).length }, 'the text of the article is sent to this server')
  const { proposals, refused, failures } = await readWithModel(article, byRules, server)
  if (failures.length > 0)
    log.warn({ paragraphs: failures.length, problem: failures[0] }, 'paragraphs without a usable answer; the rules have read them')
  return { ...byRules, proposals: [...byRules.proposals, ...proposals], refused }
}
