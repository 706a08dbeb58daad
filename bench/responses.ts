/** The responses that calls are measured with: as recorded from a server, in three sizes. */
import { recordedBody } from '../test/recordings/recorded.ts'

export interface ServedResponse {
  readonly what: string
  readonly path: string
  readonly body: string
}

interface Contact {
  payload: { contact_inboxes: unknown[] }
}

interface Conversations {
  data: { meta: object; payload: object[] }
}

/** A contact in one inbox. */
function contact(): ServedResponse {
  const { payload } = recordedBody<Contact>('contact-show')
  const body = JSON.stringify({ payload: { ...payload, contact_inboxes: payload.contact_inboxes.slice(0, 1) } })
  return { what: 'a contact', path: '/api/v1/accounts/1/contacts/5', body }
}

/** The first page of conversations, with as many as asked for. */
function conversations(count: number): ServedResponse {
  const { data } = recordedBody<Conversations>('conversations-list-status-pending')
  const payload = Array.from({ length: count }, (_, index) => ({ ...data.payload[0], id: index + 1 }))
  return {
    what: `a list of ${count} conversations`,
    path: '/api/v1/accounts/1/conversations?status=open',
    body: JSON.stringify({ data: { meta: data.meta, payload } }),
  }
}

/** By their size in kilobytes. */
export const responses = { '0.8': contact(), '18': conversations(8), '58': conversations(25) }
export type Size = keyof typeof responses
export const sizes: readonly Size[] = ['0.8', '18', '58']

const pageSize = 25

/** The pages of a list with so many conversations. */
export function conversationPages(items: number): (page: number) => string {
  const { data } = recordedBody<Conversations>('conversations-list-status-pending')
  const text = JSON.stringify({ ...data.payload[0], id: '#' })
  const meta = JSON.stringify({ ...data.meta, all_count: items })
  return (page) => {
    const first = (page - 1) * pageSize
    const length = Math.max(0, Math.min(pageSize, items - first))
    const payload = Array.from({ length }, (_, index) => text.replace('"#"', String(first + index + 1)))
    return `{"data":{"meta":${meta},"payload":[${payload.join(',')}]}}`
  }
}
