import { describe, expect, it } from 'vitest'
import type { ConversationData } from '../../src/testing/data/data.ts'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { openDesk } from './run-example.ts'

const monday = Date.parse('2026-03-02T00:00:00Z') / 1000
const week = 7 * 24 * 60 * 60

/** Answered after some minutes by the agent with the id 2. */
function asked(created_at: number, minutes: number | null, more: Partial<ConversationData> = {}): ConversationData {
  const answer = { content: 'Hello!', from: 2, created_at: created_at + (minutes ?? 0) * 60 }
  const messages = minutes === null ? [] : [answer]
  return { contact: 'Mara Lind', says: 'Hi', created_at, messages, assignee_id: 2, ...more }
}

const header = 'of,name,conversations,resolved,first response (minutes),reply (minutes),resolution (hours)'.split(',')

const table = (csv: string) =>
  csv
    .trimEnd()
    .split('\n')
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(,|$)/g)].map(([, field = '']) => field.replaceAll('""', '"')))

describe('the weekly report', () => {
  it('lists the agents and the inboxes of the week, the busiest first', async () => {
    const fake = createFakeChatwoot({
      data: {
        inboxes: [{ name: 'The "Shop"' }],
        conversations: [
          asked(monday, 10),
          asked(monday + 1, 20, { inbox_id: 2 }),
          asked(monday + week - 1, null, { inbox_id: 2, assignee_id: 1 }),
          asked(monday + 60, 90, { inbox_id: 2, status: 'resolved' }),
        ],
      },
    })
    await using desk = await openDesk(fake)

    const { exitCode, stdout, stderr } = await desk.run('weekly-report', ['2026-03-04'])

    expect([exitCode, stderr]).toEqual([0, ''])
    expect(table(stdout)).toEqual([
      header,
      ['agent', 'Ben Agent', '3', '1', '40.0', '', '1.5'],
      ['agent', 'Ada Admin', '1', '0', '', '', ''],
      ['inbox', 'The "Shop"', '3', '1', '55.0', '', '1.5'],
      ['inbox', 'API', '1', '0', '10.0', '', ''],
    ])
  })

  it.each(['2026-03-02', '2026-03-08'])('covers the week from Monday to Sunday that contains %s', async (day) => {
    const fake = createFakeChatwoot({
      data: { conversations: [asked(monday - 1, null), asked(monday, null), asked(monday + week, null)] },
    })
    await using desk = await openDesk(fake)

    const { stdout } = await desk.run('weekly-report', [day])

    expect(table(stdout).slice(1)).toEqual([
      ['agent', 'Ben Agent', '1', '0', '', '', ''],
      ['inbox', 'API', '1', '0', '', '', ''],
    ])
    const [asking] = fake.requests.filter(({ path }) => path.endsWith('/summary_reports/agent'))
    expect(Object.fromEntries(asking?.query ?? [])).toEqual({ since: `${monday}`, until: `${monday + week}` })
  })

  it('covers the last complete week if no day is given', async () => {
    const fake = createFakeChatwoot()
    await using desk = await openDesk(fake)
    const started = Date.now() / 1000

    const { stdout } = await desk.run('weekly-report')

    expect(table(stdout)).toEqual([header])
    const since = Number(fake.requests.find(({ path }) => path.endsWith('/inbox'))?.query.get('since'))
    expect(new Date(since * 1000).toUTCString()).toMatch(/^Mon, .* 00:00:00 GMT$/)
    expect(since + week).toBeLessThanOrEqual(Date.now() / 1000)
    expect(since + 2 * week).toBeGreaterThan(started)
  })

  it('is for administrators', async () => {
    const fake = createFakeChatwoot()
    await using desk = await openDesk(fake)

    const { exitCode, stderr } = await desk.run('weekly-report', [], fake.tokens.agent)

    expect(exitCode).toBe(1)
    expect(stderr).toContain('PermissionDeniedError')
  })
})
