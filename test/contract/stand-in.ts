/**
 * Creates and removes the records that behaviours need where the in-memory Chatwoot has no route for it yet. To be
 * removed, with its test in memory.test.ts, as soon as it has.
 */
import type { Fetch } from '../../src/index.ts'
import type { FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { createBot, createTeam } from '../../src/testing/records/account.ts'
import { createApiInbox } from '../../src/testing/records/inboxes.ts'
import { nextId } from '../../src/testing/records/state.ts'

type Fields = Record<string, string | boolean | undefined>

export function withMissingRoutes(fake: FakeChatwoot): Fetch {
  const { state } = fake
  const at = new Date(0).toISOString()
  const kinds: Record<
    string,
    { records: () => { id: number }[]; make: (id: number, fields: Fields) => { id: number } }
  > = {
    inboxes: { records: () => state.inboxes, make: (id, fields) => createApiInbox(id, String(fields.name)) },
    teams: { records: () => state.teams, make: (id, fields) => createTeam(id, String(fields.name), [], at) },
    // Its token is the only one of a bot.
    agent_bots: { records: () => [], make: () => state.bots[0] ?? createBot(1, 'Robo') },
    custom_attribute_definitions: {
      records: () => state.attributeDefinitions,
      make: (id, fields) => ({ id, attribute_description: null, attribute_values: [], ...fields }),
    },
  }
  return async (url, init) => {
    const answer = await fake.fetch(url, init)
    const { method = 'GET' } = init
    if (answer.status !== 404 && answer.status !== 501) return answer
    if (new URL(url).pathname === '/api/v1/accounts/1') return Response.json({ locale: 'en' })
    const [, kind = '', id] = /\/accounts\/1\/(\w+)(?:\/(\d+))?$/.exec(new URL(url).pathname) ?? []
    if (method === 'GET' && (kind === 'canned_responses' || kind === 'custom_filters')) return Response.json([])
    if (method !== 'POST' && method !== 'DELETE') return answer
    if (kind === 'inbox_members') return Response.json({ payload: [] })
    const known = kinds[kind]
    if (!known) return answer
    const records = known.records()
    if (method === 'DELETE') {
      const index = records.findIndex((record) => record.id === Number(id))
      records.splice(index, index < 0 ? 0 : 1)
      return new Response('', { headers: { 'content-type': 'application/json' } })
    }
    const record = known.make(100 + nextId(state, 'stand-in'), JSON.parse(await new Response(init.body).text()))
    records.push(record)
    return Response.json(record)
  }
}
