/** Answers that several routes of the in-memory Chatwoot give, in the server's own words. */

export interface FakeAnswer {
  status: number
  /** undefined: no bytes at all. */
  body?: unknown
}

export const notFound: FakeAnswer = { status: 404, body: { error: 'Resource could not be found' } }

export const unknownRoute: FakeAnswer = { status: 404, body: { status: 404, error: 'Not Found' } }

/** To words and shapes that the server does not know. */
export const failure: FakeAnswer = { status: 500, body: { status: 500, error: 'Internal Server Error' } }

export function unprocessable(error: string): FakeAnswer {
  return { status: 422, body: { error } }
}
