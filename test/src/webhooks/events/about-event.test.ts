import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../../../src/webhooks/events/about-event.ts'
import { conversationIdOf, deliverySenderOf, isIncomingMessage, parseWebhook } from '../../../../src/webhooks/index.ts'
import { messageBody, recordedBody } from '../deliveries.ts'

const recorded = (name: string) => parseWebhook(recordedBody(name))
const message = (changes: object) => parseWebhook(JSON.stringify({ ...JSON.parse(messageBody), ...changes }))

describe('isIncomingMessage', () => {
  it('is true for the message of a contact', () => {
    expect(isIncomingMessage(parseWebhook(messageBody))).toBe(true)
  })

  it.each([
    ["an agent's or a bot's message", message({ message_type: 'outgoing' })],
    ["the system's message", message({ message_type: 'template' })],
    ['a private note', message({ private: true })],
    ['a changed message', message({ event: 'message_updated' })],
    ['another event', recorded('017-account-conversation_created')],
    ['an unknown event', parseWebhook('{"event":"message_deleted","message_type":"incoming"}')],
  ])('is false for %s', (_, event) => {
    expect(isIncomingMessage(event)).toBe(false)
  })
})

describe('conversationIdOf', () => {
  it.each([
    '183-bot-message_created',
    '064-account-message_updated',
    '083-account-conversation_typing_on',
    '335-automation-automation_event.message_created',
  ])('returns the conversation of %s', (name) => {
    const body = JSON.parse(recordedBody(name))

    expect(conversationIdOf(recorded(name))).toBe(body.conversation?.id ?? body.id)
  })

  it.each([
    '017-account-conversation_created',
    '115-account-conversation_status_changed',
    '256-bot-conversation_opened',
    '334-macro-macro.executed',
    '336-automation-automation_event.conversation_created',
  ])('returns the id of %s, which is a conversation', (name) => {
    expect(conversationIdOf(recorded(name))).toBe(JSON.parse(recordedBody(name)).id)
  })

  it('returns the conversation of an opened widget, if there is one', () => {
    const body = JSON.parse(recordedBody('330-bot-webwidget_triggered'))

    expect(conversationIdOf(recorded('330-bot-webwidget_triggered'))).toBe(body.current_conversation.id)
    expect(conversationIdOf(parseWebhook(JSON.stringify({ ...body, current_conversation: null })))).toBeUndefined()
  })

  it.each(['001-account-inbox_created', '009-account-contact_created'])('returns undefined for %s', (name) => {
    expect(conversationIdOf(recorded(name))).toBeUndefined()
  })

  it('finds the conversation of an unknown event', () => {
    expect(conversationIdOf(parseWebhook('{"event":"message_deleted","conversation":{"id":5}}'))).toBe(5)
    expect(conversationIdOf(parseWebhook('{"event":"message_deleted","conversation":"five"}'))).toBeUndefined()
  })
})

describe('the subject that events are kept in order for', () => {
  it('is the same for a message, a change of its conversation, and typing in it', () => {
    const conversation = { id: 7, inbox_id: 3 }
    const subjects = [
      { event: 'message_created', id: 1, conversation },
      { event: 'conversation_typing_on', conversation },
      { event: 'webwidget_triggered', id: 9, current_conversation: conversation },
      { event: 'conversation_updated', ...conversation },
      { event: 'automation_event.message_created', ...conversation },
    ].map(subjectOf)

    expect(new Set(subjects).size).toBe(1)
  })

  it('is another for each conversation, also for the same number in another account', () => {
    const subjects = [
      { event: 'conversation_updated', id: 7, inbox_id: 3 },
      { event: 'conversation_updated', id: 8, inbox_id: 3 },
      { event: 'conversation_updated', id: 7, inbox_id: 4 },
    ].map(subjectOf)

    expect(new Set(subjects).size).toBe(3)
  })

  it('is the contact of events without a conversation', () => {
    const [created, updated, widget, other] = [
      { event: 'contact_created', id: 5 },
      { event: 'contact_updated', id: 5 },
      { event: 'webwidget_triggered', id: 9, contact: { id: 5 }, current_conversation: null },
      { event: 'contact_created', id: 6 },
    ].map(subjectOf)

    expect([updated, widget]).toEqual([created, created])
    expect(other).not.toBe(created)
  })

  it.each([null, undefined, 5, 'text', [], { conversation: null }])('is a string for %j, too', (body) => {
    expect(subjectOf(body)).toEqual(expect.any(String))
  })
})

describe('deliverySenderOf', () => {
  it.each([
    ['macro', '334-macro-macro.executed'],
    ['automation', '335-automation-automation_event.message_created'],
    ['bot', '256-bot-conversation_opened'],
    ['bot', '280-bot-conversation_resolved'],
    ['account', '001-account-inbox_created'],
    ['account', '011-account-contact_updated'],
    [undefined, '183-bot-message_created'],
    [undefined, '017-account-conversation_created'],
    [undefined, '330-bot-webwidget_triggered'],
  ])('is %s for %s', (sender, name) => {
    expect(deliverySenderOf(recorded(name))).toBe(sender)
  })

  it.each([
    ['automation', 'automation_event.contact_created'],
    ['macro', 'macro.failed'],
    [undefined, 'message_deleted'],
  ])('is %s for an unknown %s', (sender, name) => {
    expect(deliverySenderOf(parseWebhook(JSON.stringify({ event: name })))).toBe(sender)
  })
})
