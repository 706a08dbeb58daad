import { describe, expect, it } from 'vitest'
import type { ConversationData } from '../../src/testing/data/data.ts'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { openDesk } from './run-example.ts'

const march = Date.parse('2026-03-01T00:00:00Z') / 1000

/** Answered by Ben after some minutes, or not at all. */
function asked(minutes: number | null, more: Partial<ConversationData> = {}): ConversationData {
  const created_at = more.created_at ?? march
  const answer = { content: 'Hello!', from: 2, created_at: created_at + (minutes ?? 0) * 60 }
  const messages = minutes === null ? [] : [answer]
  return { contact: 'Mara Lind', says: 'Hi', created_at, messages, ...more }
}

const table = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((row) => row.trim().split(/ {2,}/))

describe('the first response times', () => {
  it('are the median and the 90th percentile of each inbox and each agent', async () => {
    const fake = createFakeChatwoot({
      data: {
        inboxes: [{ name: 'Shop' }],
        conversations: [
          ...[10, 1, 3, 2, 4, 8, 6, 7, 5, 9].map((minutes) => asked(minutes, { assignee_id: 2 })),
          asked(30, { inbox_id: 2, assignee_id: 1 }),
          asked(null, { inbox_id: 2, status: 'resolved' }),
        ],
      },
    })
    await using desk = await openDesk(fake)

    const { exitCode, stdout, stderr } = await desk.run('first-response-times', ['2026-03-01'])

    expect([exitCode, stderr]).toEqual([0, ''])
    const [inboxes, agents] = [table(stdout).slice(0, 3), table(stdout).slice(3)]
    expect(inboxes[0]).toEqual(['Inbox', 'answered  unanswered', 'median', '90 %'].join('  ').split('  '))
    expect(inboxes.slice(1).sort()).toEqual([
      ['API', '10', '0', '5.0 min', '9.0 min'],
      ['Shop', '1', '1', '30.0 min', '30.0 min'],
    ])
    expect(agents.slice(1).sort()).toEqual([
      ['(nobody)', '0', '1', '-', '-'],
      ['Ada Admin', '1', '0', '30.0 min', '30.0 min'],
      ['Ben Agent', '10', '0', '5.0 min', '9.0 min'],
    ])
  })

  it('omit conversations that began before the day, even if answered later, and those that an agent began', async () => {
    const fake = createFakeChatwoot({
      data: { conversations: [asked(2000, { created_at: march - 1 }), asked(0), asked(7)] },
    })
    await using desk = await openDesk(fake)

    const { stdout } = await desk.run('first-response-times', ['2026-03-01'])

    expect(table(stdout)[1]).toEqual(['API', '1', '0', '7.0 min', '7.0 min'])
  })

  it('count neither a private note nor a bot as an answer', async () => {
    const note = { content: 'Who knows this?', from: 2, private: true, created_at: march + 60 }
    const fake = createFakeChatwoot({ data: { conversations: [asked(null, { messages: [note] })] } })
    await fake.fetch('http://fake/api/v1/accounts/1/conversations/1/messages', {
      method: 'POST',
      headers: { 'api-access-token': fake.tokens.bot, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'I am a bot' }),
    })
    await using desk = await openDesk(fake)

    const { stdout } = await desk.run('first-response-times', ['2026-03-01'])

    expect(table(stdout)[1]).toEqual(['API', '0', '1', '-', '-'])
  })

  it('read no further back than the day', async () => {
    const old = Array.from({ length: 1000 }, () => asked(1, { created_at: march - 1 }))
    const fake = createFakeChatwoot({
      data: { conversations: [...old, ...Array.from({ length: 40 }, () => asked(1))] },
    })
    await using desk = await openDesk(fake)

    const { stdout } = await desk.run('first-response-times', ['2026-03-01'])

    expect(table(stdout)[1]).toEqual(['API', '40', '0', '1.0 min', '1.0 min'])
    // Two pages, and those that were already requested.
    const pages = fake.requests.filter(({ path }) => path.endsWith('/conversations'))
    expect(pages.length).toBeLessThanOrEqual(2 + 4)
  })

  it.each([[[]], [['yesterday']]])('require a day: %j', async (args) => {
    await using desk = await openDesk(createFakeChatwoot())

    const { exitCode, stderr } = await desk.run('first-response-times', args)

    expect(exitCode).toBe(1)
    expect(stderr).toMatch(
      args.length ? /a time must be .* got "yesterday"/ : /usage: npx tsx examples\/first-response-times\.ts/,
    )
  })
})
