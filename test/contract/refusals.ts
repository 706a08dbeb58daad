/** The refusals that many behaviours end with, exactly as the server sends them. */

export const unknownRecord = { status: 404, body: { error: 'Resource could not be found' } }

export const notAllowed = { status: 401, body: { error: 'You are not authorized to do this action' } }

export const notForBots = {
  status: 401,
  body: { error: 'Access to this endpoint is not authorized for bots' },
}

/** Under `/platform` and `/public`, and for routes that do not exist. */
export const notFound = { status: 404, body: { status: 404, error: 'Not Found' } }

export const failed = { status: 500, body: { status: 500, error: 'Internal Server Error' } }

/** Of most routes: record validation. */
export function invalid(message: string, ...attributes: string[]) {
  return { status: 422, body: { message, attributes } }
}

/** Of messages, filters and missing parameters. */
export function unprocessable(error: string) {
  return { status: 422, body: { error } }
}
