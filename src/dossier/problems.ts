import { InvalidInput } from '../model/errors.ts'

/** Something wrong in a dossier, and where. */
export type Problem = {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Where in the structure: facts[3].status. */
  readonly at: string
  /** What was found and what is expected. */
  readonly message: string
}

export function problemLine({ file, line, column, at, message }: Problem): string {
  return `${file}:${line}:${column}: ${at ? `${at}: ` : ''}${message}`
}

/** The author must change the dossier; `problems` are all that was found in it. */
export class BadDossier extends InvalidInput {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'))
    this.problems = problems
  }
}
