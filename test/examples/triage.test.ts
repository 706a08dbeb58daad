import { describe, expect, it } from 'vitest'
import type { ConversationData } from '../../src/testing/data/data.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { openDesk } from './run-example.ts'

const now = Math.floor(Date.now() / 1000)
const day = 24 * 60 * 60

function inbox(conversations: readonly ConversationData[]): FakeChatwoot {
  return createFakeChatwoot({ data: { teams: [{ name: 'logistics' }], conversations } })
}

const changes = ({ requests }: FakeChatwoot) =>
  requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/filter'))

describe('triage', () => {
  it('labels untaken conversations by their words, and assigns the team', async () => {
    const fake = inbox([
      { contact: 'Mara Lind', says: 'Please refund my order', labels: ['vip'] },
      { contact: 'Jon Ek', says: 'Where is my parcel?' },
      { contact: 'Ida Falk', says: 'Hello' },
      { contact: 'Per Holm', says: 'My invoice is wrong', assignee_id: 2 },
      { contact: 'Eva Moe', says: 'My invoice is wrong', status: 'pending' },
    ])
    await using desk = await openDesk(fake)

    const { exitCode, stdout, stderr } = await desk.run('triage')

    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout.split('\n').sort()).toEqual([
      '',
      '#1 label billing, priority high, team 1',
      '#2 label shipping, priority medium, team 2',
    ])
    const rows = [...fake.state.conversations.values()]
    expect(rows.map(({ labels, priority, team_id }) => [labels, priority, team_id])).toEqual([
      [['vip', 'billing'], 'high', 1],
      [['shipping'], 'medium', 2],
      [[], null, null],
      [[], null, null],
      [[], null, null],
    ])
  })

  it('uses the words of the contact, not those of the team or of a greeting', async () => {
    const fake = inbox([
      { contact: 'Mara Lind', says: 'My parcel is late', messages: [{ content: 'Or was it the invoice?', from: 2 }] },
    ])
    await using desk = await openDesk(fake)

    await desk.run('triage')

    expect(fake.state.conversations.get(1)).toMatchObject({ labels: ['shipping'], team_id: 2 })
  })

  it('processes all pages', async () => {
    const fake = inbox(Array.from({ length: 60 }, () => ({ contact: 'Mara Lind', says: 'A refund, please' })))
    await using desk = await openDesk(fake)

    await desk.run('triage')

    expect([...fake.state.conversations.values()].filter(({ team_id }) => team_id !== 1)).toEqual([])
  })

  it('snoozes conversations that were answered days ago and wait for the contact', async () => {
    const old = { contact: 'Mara Lind', says: 'Hello', created_at: now - 5 * day, team_id: 1 }
    const answer = { content: 'Which order is it?', from: 2, created_at: now - 4 * day }
    const fake = inbox([
      { ...old, messages: [answer] },
      { ...old, messages: [{ ...answer, private: true }] },
      { ...old, messages: [answer, { content: 'Number 7', created_at: now - 4 * day }] },
      { ...old, messages: [{ ...answer, created_at: now - day }] },
    ])
    await using desk = await openDesk(fake)

    await desk.run('triage')

    const rows = [...fake.state.conversations.values()]
    expect(rows.map(({ status }) => status)).toEqual(['snoozed', 'open', 'open', 'open'])
    const until = Date.parse(rows[0]?.snoozed_until ?? '') / 1000
    expect(until).toBeGreaterThanOrEqual(now + 7 * day)
    expect(until).toBeLessThan(now + 8 * day)
  })

  it('finds nothing to do the second time', async () => {
    const fake = inbox([{ contact: 'Mara Lind', says: 'Please refund my order' }])
    await using desk = await openDesk(fake)
    await desk.run('triage')
    const done = changes(fake).length

    const { stdout } = await desk.run('triage')

    expect(stdout).toBe('')
    expect(changes(fake)).toHaveLength(done)
  })

  it('changes nothing in a dry run', async () => {
    const fake = inbox([{ contact: 'Mara Lind', says: 'Please refund my order' }])
    await using desk = await openDesk(fake)

    const { stdout } = await desk.run('triage', ['--dry-run'])

    expect(stdout).toBe('#1 label billing, priority high, team 1\n')
    expect(changes(fake)).toEqual([])
  })

  it('continues with the others when one fails, and exits with 1', async () => {
    // Team 2 does not exist.
    const conversations = ['Where is my parcel?', 'Please refund my order'].map((says) => ({ contact: 'Mara', says }))
    const fake = createFakeChatwoot({ data: { conversations } })
    await using desk = await openDesk(fake)

    const { exitCode, stderr } = await desk.run('triage')

    expect(exitCode).toBe(1)
    expect(stderr).toContain('#1 label shipping, priority medium, team 2 failed: ')
    expect(stderr).toContain('team 2')
    expect(fake.state.conversations.get(2)?.team_id).toBe(1)
  })
})
