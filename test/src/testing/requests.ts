/** Requests to the Chatwoot in memory, without a client. */
import type { FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'

/**
 * Returns how requests are sent with a token: to paths of the account, or of the public API.
 * @param fake called for each request: tests make a new one each time
 */
export function requestsTo(fake: () => FakeChatwoot) {
  return (token: string) => async (method: string, path: string, body?: unknown) =>
    fake().fetch(`http://fake${path.startsWith('/public') ? path : `/api/v1/accounts/1${path}`}`, {
      method,
      headers: { 'Api-Access-Token': token, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
}
