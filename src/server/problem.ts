/** An answer to a request that no question came out of: the same shape as a GraphQL error. */
export function problem(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers })
}
