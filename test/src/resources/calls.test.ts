import { describe, expect, it } from 'vitest'
import { NotFoundError } from '../../../src/index.ts'
import { described } from '../../recordings/described.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { calls } = chatwoot
const route = '/api/v1/accounts/1/calls'
const answer = (ids: readonly number[], page: number) =>
  described('GET /api/v1/accounts/{account_id}/calls', {
    payload: ids.map(call),
    meta: { count: 3, current_page: page, total_pages: 2 },
  })

onlyNock()

describe('list', () => {
  it('returns a page of calls, with the counts as its meta', async () => {
    server()
      .get(`${route}?page=2`)
      .reply(...answer([7], 2))

    const page = await calls.list({ page: 2 })

    expect(page.items).toEqual([call(7)])
    expect(page.meta).toEqual({ count: 3, current_page: 2, total_pages: 2 })
  })

  it('sends the filters, and Dates as unix seconds, with every page', async () => {
    const query = { status: 'rejected', direction: 'inbound', inbox_id: '6', agent_id: '2' }
    const sent = { ...query, since: '1795146185', until: '1795232645' }
    server()
      .get(route)
      .query(sent)
      .reply(...answer([9, 8], 1))
    server()
      .get(route)
      .query({ ...sent, page: '2' })
      .reply(...answer([7], 2))

    const found = calls.list({
      status: 'rejected',
      direction: 'inbound',
      inbox_id: 6,
      agent_id: 2,
      since: new Date('2026-11-20T03:43:05Z'),
      until: new Date('2026-11-21T03:44:05Z'),
    })

    expect((await found.toArray()).map(({ id }) => id)).toEqual([9, 8, 7])
  })

  it('refuses a single bound, which the server would ignore', async () => {
    // @ts-expect-error until is missing
    await expect(calls.list({ since: 1_795_146_185 })).rejects.toThrow(
      new TypeError('since needs until: the server ignores one without the other'),
    )
  })

  it('rejects with NotFoundError on servers before 4.16', async () => {
    server().get(route).reply(404, { status: 404, error: 'Not Found' })

    await expect(calls.list()).rejects.toThrow(NotFoundError)
  })
})

function call(id: number) {
  return {
    id,
    call_id: `CA${id}`,
    provider: 'twilio',
    status: 'no-answer',
    direction: 'inbound',
    duration_seconds: null,
    end_reason: null,
    started_at: null,
    created_at: 1_795_232_390,
    message_id: 311,
    recording_url: null,
    transcript: null,
    conversation: { id: 4012, display_id: 17 },
    inbox: { id: 6, name: 'Phone' },
    agent: null,
    contact: { id: 21, name: 'Ann', phone_number: '+15550100', avatar: '' },
  }
}
