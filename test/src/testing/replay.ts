/** Recorded requests, sent to the Chatwoot in memory. */
import type { FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { recording } from '../../recordings/recorded.ts'

export interface Answer {
  status: number
  /** undefined: the body is empty. */
  body: unknown
}

/** Returns how requests are sent with a token to paths of the account, and what they are answered. */
export function askerOf(fake: () => FakeChatwoot) {
  return async (method: string, path: string, body?: unknown, token = fake().token): Promise<Answer> => {
    const response = await fake().fetch(`http://fake/api/v1/accounts/1${path}`, {
      method,
      headers: { 'Api-Access-Token': token, 'Content-Type': 'application/json', Accept: 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
}

/**
 * Sends a recorded request of the account.
 * @param path instead of the recorded one, whose ids are the server's
 */
export async function replayed(fake: FakeChatwoot, name: string, path?: string, token?: string): Promise<Answer> {
  const { method, path: recordedPath, query, body } = recording(name).request
  const usual = recordedPath.replace(/^\/api\/v1\/accounts\/\d+/, '')
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString()
  return askerOf(() => fake)(method, `${path ?? usual}${search && `?${search}`}`, body ?? undefined, token)
}

/** What the server answered. */
export function recordedAnswer(name: string): Answer {
  const { status, body, empty } = recording(name).response
  return { status, body: empty ? undefined : body }
}

/** An answer without what differs each time. */
export function withoutIds({ status, body }: Answer): Answer {
  const gone = ['id', 'account_id', 'created_at', 'updated_at', 'created_on']
  const text = JSON.stringify(body, (key, value: unknown) => (gone.includes(key) ? undefined : value))
  return { status, body: text === undefined ? undefined : JSON.parse(text) }
}
