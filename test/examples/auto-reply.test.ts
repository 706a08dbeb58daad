import { describe, expect, it } from 'vitest'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { addMessage } from '../../src/testing/records/conversations/messages.ts'
import { messagesIn, question, write } from './auto-reply.ts'
import { openDesk } from './run-example.ts'

const hours = 'We are here from 9 to 17 o’clock, Monday to Friday.'

describe('the auto-reply', () => {
  it('answers the questions that it knows', async () => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara Lind', says: question }] } })
    await using desk = await openDesk(fake)

    await expect(desk.run('auto-reply')).resolves.toEqual({ exitCode: 0, stdout: '#1 answered\n', stderr: '' })

    expect(messagesIn(fake)).toEqual([question, hours])
  })

  it('answers each question once', async () => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara Lind', says: question }] } })
    await using desk = await openDesk(fake)
    await desk.run('auto-reply')
    await desk.run('auto-reply')
    write(fake, 'And my password?')

    await desk.run('auto-reply')

    expect(messagesIn(fake).slice(1)).toEqual([hours, 'And my password?', expect.stringContaining('new password')])
  })

  it('does not read conversations again that it has answered', async () => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara Lind', says: question }] } })
    await using desk = await openDesk(fake)
    await desk.run('auto-reply')
    fake.requests.length = 0

    await desk.run('auto-reply')

    expect(fake.requests.map(({ path }) => path)).toEqual(['/api/v1/accounts/1/conversations'])
  })

  it('does not answer twice when the response of the server was lost', async () => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara Lind', says: question }] } })
    fake.failNext({ method: 'POST', path: '/conversations/1/messages', cut: 'after' })
    await using desk = await openDesk(fake)

    const { exitCode, stderr } = await desk.run('auto-reply')
    await desk.run('auto-reply')

    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^#1: /)
    expect(messagesIn(fake)).toEqual([question, hours])
  })

  it('does not mistake the greeting of the inbox for an answer', async () => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara Lind', says: question }] } })
    write(fake, 'Welcome! An agent will be with you soon.', 3)
    await using desk = await openDesk(fake)

    await desk.run('auto-reply')

    expect(messagesIn(fake).at(-1)).toBe(hours)
  })

  it.each([
    ['has no answer to', 'My screen is blue'],
    ['could answer, but the contact asks for a person in', `${question} I want to talk to a human.`],
    ['cannot read: only files', ''],
  ])('hands over a conversation that it %s', async (_, says) => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara Lind', says, status: 'pending' }] } })
    await using desk = await openDesk(fake)

    const { stdout } = await desk.run('auto-reply')

    expect(stdout).toBe('#1 handed over to team 1\n')
    expect(fake.state.conversations.get(1)).toMatchObject({ status: 'open', team_id: 1 })
    const written = fake.state.messages.get(1)?.filter(({ sender }) => sender?.kind === 'user')
    expect(written).toMatchObject([{ content: 'The auto-reply has no answer to this.', private: true }])
  })

  it('writes nothing after the handover', async () => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara Lind', says: 'My screen is blue' }] } })
    await using desk = await openDesk(fake)
    await desk.run('auto-reply')
    write(fake, question)

    const { stdout } = await desk.run('auto-reply')

    expect(stdout).toBe('')
    expect(messagesIn(fake).at(-1)).toBe(question)
  })

  it.each([
    ['has an assignee', { assignee_id: 2 }],
    ['has a team', { team_id: 1 }],
    ['is snoozed', { status: 'snoozed' as const }],
    ['is resolved', { status: 'resolved' as const }],
    ['is hours old', { created_at: Math.floor(Date.now() / 1000) - 3 * 60 * 60 }],
    ['has an answer of an agent', { messages: [{ content: 'Hello!', from: 2 }, { content: question }] }],
    ['has a note of an agent', { messages: [{ content: 'I take this', from: 2, private: true }] }],
  ])('ignores a conversation that %s', async (_, conversation) => {
    const fake = createFakeChatwoot({
      data: { conversations: [{ contact: 'Mara Lind', says: question, ...conversation }] },
    })
    await using desk = await openDesk(fake)

    await expect(desk.run('auto-reply')).resolves.toEqual({ exitCode: 0, stdout: '', stderr: '' })

    expect(fake.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('does not answer when an agent has answered since the list was read', async () => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara Lind', says: question }] } })
    await using desk = await openDesk(fake, ({ url }) => {
      const conversation = fake.state.conversations.get(1)
      if (!conversation || !url.includes('/messages') || messagesIn(fake).length > 1) return
      const sender = { kind: 'user' as const, id: 2 }
      addMessage(fake.state, conversation, { content: 'From 9 to 5', message_type: 1, sender }, conversation.created_at)
    })

    await desk.run('auto-reply')

    expect(messagesIn(fake)).toEqual([question, 'From 9 to 5'])
  })
})
