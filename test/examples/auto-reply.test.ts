import { describe, expect, it } from 'vitest'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { addMessage } from '../../src/testing/records/messages.ts'
import { messagesIn, question, write } from './auto-reply.ts'
import { openDesk } from './run-example.ts'

const hours = 'We are here from 9 to 17 o’clock, Monday to Friday.'

describe('the auto-reply', () => {
  it('answers what it knows', async () => {
    const fake = createFakeChatwoot({ conversations: [{ contact: 'Mara Lind', says: question }] })
    await using desk = await openDesk(fake)

    await expect(desk.run('auto-reply')).resolves.toEqual({ exitCode: 0, stdout: '#1 answered\n', stderr: '' })

    expect(messagesIn(fake)).toEqual([question, hours])
  })

  it('answers once, and the next question again', async () => {
    const fake = createFakeChatwoot({ conversations: [{ contact: 'Mara Lind', says: question }] })
    await using desk = await openDesk(fake)
    await desk.run('auto-reply')
    await desk.run('auto-reply')
    write(fake, 'And my password?')

    await desk.run('auto-reply')

    expect(messagesIn(fake).slice(1)).toEqual([hours, 'And my password?', expect.stringContaining('new password')])
  })

  it('does not even read what it has answered', async () => {
    const fake = createFakeChatwoot({ conversations: [{ contact: 'Mara Lind', says: question }] })
    await using desk = await openDesk(fake)
    await desk.run('auto-reply')
    fake.requests.length = 0

    await desk.run('auto-reply')

    expect(fake.requests.map(({ path }) => path)).toEqual(['/api/v1/accounts/1/conversations'])
  })

  it('does not answer twice when the answer of the server was lost', async () => {
    const fake = createFakeChatwoot({ conversations: [{ contact: 'Mara Lind', says: question }] })
    fake.failNext({ method: 'POST', path: '/conversations/1/messages', cut: 'after' })
    await using desk = await openDesk(fake)

    const { exitCode, stderr } = await desk.run('auto-reply')
    await desk.run('auto-reply')

    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^#1: /)
    expect(messagesIn(fake)).toEqual([question, hours])
  })

  it('does not take the greeting of the inbox for an answer', async () => {
    const fake = createFakeChatwoot({ conversations: [{ contact: 'Mara Lind', says: question }] })
    write(fake, 'Welcome! An agent will be with you soon.', 3)
    await using desk = await openDesk(fake)

    await desk.run('auto-reply')

    expect(messagesIn(fake).at(-1)).toBe(hours)
  })

  it.each([
    ['does not know', 'My screen is blue'],
    ['knows, but the contact wants a person for', `${question} I want to talk to a human.`],
    ['cannot read: files only', ''],
  ])('hands over what it %s', async (_, says) => {
    const fake = createFakeChatwoot({ conversations: [{ contact: 'Mara Lind', says, status: 'pending' }] })
    await using desk = await openDesk(fake)

    const { stdout } = await desk.run('auto-reply')

    expect(stdout).toBe('#1 handed over to team 1\n')
    expect(fake.state.conversations.get(1)).toMatchObject({ status: 'open', team_id: 1 })
    expect(fake.state.messages.get(1)?.slice(1)).toMatchObject([
      { content: 'The auto-reply has no answer to this.', private: true },
    ])
  })

  it('says nothing more after it has handed over', async () => {
    const fake = createFakeChatwoot({ conversations: [{ contact: 'Mara Lind', says: 'My screen is blue' }] })
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
    ['has waited for hours', { created_at: Math.floor(Date.now() / 1000) - 3 * 60 * 60 }],
    ['an agent has answered before', { messages: [{ content: 'Hello!', from: 2 }, { content: question }] }],
    ['an agent has a note in', { messages: [{ content: 'I take this', from: 2, private: true }] }],
  ])('leaves alone what %s', async (_, conversation) => {
    const fake = createFakeChatwoot({ conversations: [{ contact: 'Mara Lind', says: question, ...conversation }] })
    await using desk = await openDesk(fake)

    await expect(desk.run('auto-reply')).resolves.toEqual({ exitCode: 0, stdout: '', stderr: '' })

    expect(fake.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('does not answer what an agent has answered since the list was read', async () => {
    const fake = createFakeChatwoot({ conversations: [{ contact: 'Mara Lind', says: question }] })
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
