/** An error meant for the reader: a code for programs, a message that names the place and a way out. */
export abstract class DealgraphError extends Error {
  abstract readonly code: string

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** The caller must change the question, or the author the dossier. */
export class InvalidInput extends DealgraphError {
  readonly code = 'BAD_USER_INPUT'
}

/** The caller must ask for less at once. */
export class TooCostly extends DealgraphError {
  readonly code = 'QUERY_TOO_COSTLY'
}

/** The database did not answer within the deadline: ask for less, or again. */
export class TimedOut extends DealgraphError {
  readonly code = 'TIMEOUT'
}

/** The operator must bring the database back, or its settings; asking again later may serve. */
export class Unavailable extends DealgraphError {
  readonly code = 'UNAVAILABLE'
}
