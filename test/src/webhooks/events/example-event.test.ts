import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../scripts/pipeline/document/document.ts'
import type { WebhookEvent } from '../../../../src/types.ts'
import { exampleEvent } from '../../../../src/webhooks/events/example-event/example-event.ts'
import { correctedDocument } from '../../../recordings/strict-schemas.ts'
import { shapesOf } from '../event-shapes.ts'
import { allDeliveries } from '../recorded-deliveries.ts'

type EventName = WebhookEvent['event']

const senders = ['account', 'inbox', 'bot', 'macro', 'automation'] as const
const deliveries = allDeliveries().map(({ source, event, rawBody }) => ({
  event,
  // The receivers of the failures, for example, are of the same kinds as the others.
  sender: senders.find((sender) => source === sender || source.includes(`-${sender}-`)),
  body: JSON.parse(rawBody) as JsonObject, // every delivery is an object
}))
const names = [...new Set(deliveries.map(({ event }) => event))].sort()
const pairs = names.flatMap((name) => senders.map((sender) => [name, sender] as const))
const isRecorded = ([name, sender]: (typeof pairs)[number]) =>
  deliveries.some((delivery) => delivery.event === name && delivery.sender === sender)
const recordedPairs = pairs.filter(isRecorded)
const recordedShapes = shapesOf(...deliveries.map(({ body }) => body))

/** An example for a test that goes through names and senders: the types allow only those that belong together. */
function example(name: EventName, options: { sender?: string; version?: string } = {}, overrides?: object): JsonObject {
  const untyped = exampleEvent as (name: string, options: object, overrides?: object) => unknown // see above
  return untyped(name, options, overrides) as JsonObject // all events are objects
}

/** The keys and kinds of values that were never recorded in such a place. */
function unrecorded(event: JsonObject): string[] {
  return [...shapesOf(event)].filter((line) => !recordedShapes.has(line))
}

function strictErrors(name: EventName, event: unknown): unknown {
  const validate = correctedDocument().webhook(name)
  return validate(event) ? [] : validate.errors
}

describe('exampleEvent', () => {
  it('has all twenty events', () => expect(names).toHaveLength(20))

  it.each(recordedPairs)('%s from %s is what the document describes', (name, sender) => {
    expect(strictErrors(name, example(name, { sender }))).toEqual([])
  })

  it.each(recordedPairs)('%s from %s has the keys and the kinds of values that were recorded', (name, sender) => {
    expect(unrecorded(example(name, { sender }))).toEqual([])
  })

  it.each(pairs.filter((pair) => !isRecorded(pair)))('throws for %s from %s, which is never sent', (name, sender) => {
    expect(() => example(name, { sender })).toThrow(TypeError)
  })

  it.each(names)('%s comes from the first sender that sends it', (name) => {
    const [, first] = recordedPairs.find(([recorded]) => recorded === name) ?? []

    expect(example(name)).toEqual(example(name, { sender: first ?? '' }))
  })

  it('names the senders of an event', () => {
    expect(() => example('webwidget_triggered', { sender: 'inbox' })).toThrow(
      new TypeError('sender must be one that sends webwidget_triggered (account, bot), got "inbox"'),
    )
  })

  it.each(['message_deleted', 'toString', ''])('throws for the unknown event %j', (name) => {
    expect(() => exampleEvent(name as 'message_created')).toThrow(
      new TypeError(`name must be the name of a webhook event, got ${JSON.stringify(name)}`),
    )
  })

  it('returns the same event each time, of new objects', () => {
    const first = exampleEvent('message_created')
    const second = exampleEvent('message_created')
    expect(second).toEqual(first)

    first.conversation.labels.push('vip')
    first.account.name = 'changed'

    expect(second).toEqual(exampleEvent('message_created'))
  })

  it('shares no object between two places of an event', () => {
    const event = exampleEvent('message_created')

    event.account.name = 'changed'
    Object.assign(event.conversation.meta.sender.custom_attributes, { plan: 'changed' })

    expect(event.conversation.account?.name).toBe('Acme')
    expect(event.sender).toMatchObject({ account: { name: 'Acme' }, custom_attributes: { plan: 'gold' } })
  })

  it("leaves a bot's conversation pending until it is handed over", () => {
    expect(exampleEvent('message_created', { sender: 'bot' }).conversation.status).toBe('pending')
    expect(exampleEvent('message_created', { sender: 'inbox' }).conversation.status).toBe('open')
    expect(exampleEvent('conversation_opened').status).toBe('open')
    expect(exampleEvent('conversation_resolved').status).toBe('resolved')
  })
})

it('the inbox of an example is open from Monday to Friday', () => {
  const open = exampleEvent('inbox_created').working_hours.filter(({ closed_all_day }) => !closed_all_day)

  expect(open.map(({ day_of_week }) => day_of_week)).toEqual([1, 2, 3, 4, 5])
  expect(open).toContainEqual(expect.objectContaining({ open_hour: 9, close_hour: 17 }))
})

describe('the version of the server', () => {
  const old = { version: '4.7.0' }

  it.each(names.filter((name) => !name.startsWith('inbox_')))('%s of 4.7 has no keys that came later', (name) => {
    const event = example(name, old)

    expect(strictErrors(name, event)).toEqual([])
    expect(JSON.stringify(event)).not.toContain('assignee_type')
    expect(event).toEqual(JSON.parse(JSON.stringify(example(name)), as47))
  })

  it('is 4.14.2 by default', () => {
    expect(exampleEvent('message_created')).toEqual(exampleEvent('message_created', { version: '4.14.2' }))
  })

  it.each([
    ['4.9.1', false, false],
    ['4.10.0', true, false],
    ['v4.13.0', true, true],
    ['4.18.0', true, true],
    ['5.0.0', true, true],
  ])('%s knows meta.assignee_type (%s) and the account of conversations (%s)', (version, type, account) => {
    const { conversation } = exampleEvent('message_created', { version })

    expect('assignee_type' in conversation.meta).toBe(type)
    expect('account' in conversation).toBe(account)
  })

  it.each([
    ['conversation_updated', 'bot'],
    ['conversation_status_changed', 'bot'],
    ['inbox_created', 'account'],
    ['inbox_updated', 'account'],
  ] as const)('%s from %s is not delivered before 4.13', (name, sender) => {
    expect(() => example(name, { sender, version: '4.12.9' })).toThrow(
      new TypeError(`version must be 4.13 or newer for ${name} from ${sender}, got "4.12.9"`),
    )
    expect(example(name, { sender, version: '4.13.0' }).event).toBe(name)
  })

  it('is a version', () => {
    expect(() => exampleEvent('message_created', { version: 'latest' })).toThrow(
      new TypeError('version must be a version such as "4.14.2", got "latest"'),
    )
  })
})

/** A reviver that removes what 4.7 does not send. */
function as47(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('assignee_type' in value) return { ...value, assignee_type: undefined }
  return 'contact_inbox' in value && 'meta' in value ? { ...value, account: undefined } : value
}

describe('overrides', () => {
  it('change any part, and nothing else', () => {
    const { custom_attributes, labels, meta, ...rest } = exampleEvent('conversation_created')

    const event = exampleEvent(
      'conversation_created',
      {},
      { labels: ['vip'], custom_attributes: { order: 7 }, meta: { hmac_verified: true } },
    )

    expect(event).toEqual({
      ...rest,
      labels: ['vip'],
      custom_attributes: { order: 7 },
      meta: { ...meta, hmac_verified: true },
    })
  })

  it('replace arrays, and values by null', () => {
    const event = exampleEvent('contact_updated', {}, { changed_attributes: [], email: null })

    expect(event).toEqual({ ...exampleEvent('contact_updated'), changed_attributes: [], email: null })
  })

  it('leave what is undefined as it was', () => {
    const event = exampleEvent('message_created', {}, { content: undefined, conversation: { id: undefined } })

    expect(event).toEqual(exampleEvent('message_created'))
  })

  it('cannot change the name of the event', () => {
    expect(example('message_created', {}, { event: 'other' }).event).toBe('message_created')
  })

  it('stay separate from the event', () => {
    const labels = ['vip']
    const event = exampleEvent('conversation_created', {}, { labels })

    event.labels.push('changed')

    expect(labels).toEqual(['vip'])
  })
})

describe('copies of an overridden value follow', () => {
  it('the message in its conversation', () => {
    const event = exampleEvent(
      'message_created',
      {},
      {
        id: 5,
        content: 'hi',
        content_type: 'sticker',
        content_attributes: { in_reply_to: 4 },
        source_id: 'wamid.1',
        created_at: '2026-01-02T03:04:05.678Z',
        conversation: { id: 12 },
      },
    )

    expect(event.conversation).toMatchObject({ id: 12, last_activity_at: 1767323045, timestamp: 1767323045 })
    expect(event.conversation.messages).toMatchObject([
      {
        id: 5,
        content: 'hi',
        processed_message_content: 'hi',
        content_type: 'sticker',
        content_attributes: { in_reply_to: 4 },
        source_id: 'wamid.1',
        created_at: 1767323045,
        updated_at: '2026-01-02T03:04:05.678Z',
        conversation_id: 12,
      },
    ])
  })

  it('the conversation in its message', () => {
    const { messages } = exampleEvent('conversation_updated', {}, { id: 12, unread_count: 3, last_activity_at: 1 })

    expect(messages).toMatchObject([{ conversation_id: 12, conversation: { unread_count: 3, last_activity_at: 1 } }])
  })

  it('the contact', () => {
    const named = { id: 9, name: 'Ida' }
    const event = exampleEvent('message_created', {}, { sender: named })

    expect(event.conversation).toMatchObject({
      meta: { sender: named },
      contact_inbox: { contact_id: 9 },
      messages: [{ sender_id: 9, sender: named }],
    })
    const inside = { meta: { sender: { ...named, type: 'contact' } } } as const
    expect(exampleEvent('message_created', {}, { conversation: inside })).toEqual(event)
  })

  it('the id of the contact in contact_inbox', () => {
    const event = exampleEvent('message_created', {}, { conversation: { contact_inbox: { contact_id: 9 } } })

    expect(event).toMatchObject({ sender: { id: 9 }, conversation: { meta: { sender: { id: 9 } } } })
  })

  it('the inbox', () => {
    const event = exampleEvent('message_created', {}, { inbox: { id: 9, name: 'Support' } })

    expect(event.conversation).toMatchObject({
      inbox_id: 9,
      contact_inbox: { inbox_id: 9 },
      messages: [{ inbox_id: 9 }],
    })
    for (const conversation of [{ inbox_id: 9 }, { contact_inbox: { inbox_id: 9 } }]) {
      expect(exampleEvent('message_created', {}, { conversation }).inbox.id).toBe(9)
    }
  })

  it('the account', () => {
    const account = { id: 9, name: 'Other' }
    const event = exampleEvent('message_created', {}, { account })

    expect(event).toMatchObject({ sender: { account }, conversation: { account, messages: [{ account_id: 9 }] } })
    for (const part of [{ sender: { account } }, { conversation: { account } }]) {
      expect(exampleEvent('message_created', {}, part)).toEqual(event)
    }
    expect(exampleEvent('inbox_created', {}, { account }).working_hours[0]?.account_id).toBe(9)
    expect(exampleEvent('contact_created', {}, { account }).account).toEqual(account)
  })

  it('the contact inbox of a widget, with a conversation or without', () => {
    expect(exampleEvent('webwidget_triggered').current_conversation).toBeNull()

    const event = exampleEvent('webwidget_triggered', {}, { id: 9, source_id: 'x', current_conversation: { id: 12 } })

    expect(strictErrors('webwidget_triggered', event)).toEqual([])
    expect(event.current_conversation).toMatchObject({
      id: 12,
      channel: 'Channel::WebWidget',
      inbox_id: event.inbox.id,
      contact_inbox: { id: 9, source_id: 'x', inbox_id: event.inbox.id },
    })
  })

  it('the new value among the changed attributes', () => {
    const event = exampleEvent('conversation_updated', {}, { priority: 'low' })

    expect(event.changed_attributes).toContainEqual({ priority: { previous_value: null, current_value: 'low' } })
    expect(exampleEvent('contact_updated', {}, { email: 'ida@example.org' }).changed_attributes).toContainEqual({
      email: { previous_value: null, current_value: 'ida@example.org' },
    })
  })
})

describe('the sender of a message', () => {
  const kinds = [
    {},
    { message_type: 'incoming' },
    { message_type: 'outgoing' },
    { message_type: 'template' },
    { sender: null },
    { sender: { type: 'user' } },
    { sender: { type: 'agent_bot' } },
    { message_type: 'outgoing', sender: { name: 'Max' } },
    { sender: { identifier: 'crm-9' } },
    { private: true },
    { private: true, sender: { type: 'agent_bot' } },
  ] as const
  const events = (['message_created', 'message_updated'] as const).flatMap((name) =>
    kinds.map((kind) => [name, kind] as const),
  )

  it.each(events)('%s %j is what a server would send', (name, kind) => {
    const event = exampleEvent(name, {}, kind)

    expect(strictErrors(name, event)).toEqual([])
    expect(unrecorded(example(name, {}, kind))).toEqual([])
    const [newest] = event.conversation.messages
    if (event.private) expect(newest).toMatchObject({ private: false, message_type: 0, id: 101 })
    else expect(newest).toMatchObject({ id: event.id, content: event.content, sender_id: event.sender?.id ?? null })
  })

  it('is the same in the conversation', () => {
    const { conversation } = exampleEvent('message_created', {}, { message_type: 'outgoing', sender: { name: 'Max' } })

    expect(conversation.messages).toMatchObject([
      { sender_type: 'User', sender: { name: 'Max', available_name: 'Max', type: 'user' } },
    ])
  })

  it('is a contact if the overrides have keys that only contacts have', () => {
    const note = { identifier: 'crm-9' }

    expect(exampleEvent('message_updated', {}, { sender: note })).toMatchObject({
      message_type: 'incoming',
      sender: note,
    })
    expect(exampleEvent('conversation_typing_on', {}, { user: note }).user).toMatchObject({ id: 11, ...note })
  })

  it('follows the type of the message', () => {
    expect(exampleEvent('message_created').sender).not.toHaveProperty('type')
    expect(exampleEvent('message_created', {}, { message_type: 'outgoing' }).sender?.type).toBe('user')
    expect(exampleEvent('message_created', {}, { message_type: 'template' }).sender).toBeNull()
  })

  it('decides on the type of the message', () => {
    expect(exampleEvent('message_created', {}, { sender: { type: 'agent_bot' } }).message_type).toBe('outgoing')
    expect(exampleEvent('message_created', {}, { sender: null }).message_type).toBe('template')
    expect(exampleEvent('message_created', {}, { private: true }).message_type).toBe('outgoing')
  })

  it('ends the waiting of the contact, and a user makes the first reply', () => {
    const by = (type: 'user' | 'agent_bot') => exampleEvent('message_created', {}, { sender: { type } }).conversation

    expect(exampleEvent('message_created').conversation).toMatchObject({ waiting_since: 1795232209, unread_count: 1 })
    expect(by('agent_bot')).toMatchObject({ waiting_since: 0, first_reply_created_at: null, unread_count: 0 })
    expect(by('user')).toMatchObject({ waiting_since: 0, first_reply_created_at: expect.any(String) })
  })

  it.each(['user', 'agent_bot', 'captain_assistant'] as const)('may type as %s', (type) => {
    const event = exampleEvent('conversation_typing_on', {}, { user: { type } })

    expect(strictErrors('conversation_typing_on', event)).toEqual([])
    expect(event.user.type).toBe(type)
  })
})

describe('the owner of a conversation', () => {
  it.each([
    [{}, 'User', 5],
    [{ type: 'agent_bot' }, 'AgentBot', null],
  ] as const)('%j', (assignee, assignee_type, assignee_id) => {
    const event = exampleEvent('conversation_updated', {}, { meta: { assignee, team: {} } })

    expect(strictErrors('conversation_updated', event)).toEqual([])
    expect(unrecorded(example('conversation_updated', {}, { meta: { assignee, team: {} } }))).toEqual([])
    expect(event.meta.assignee_type).toBe(assignee_type)
    expect(event.messages[0]?.conversation.assignee_id).toBe(assignee_id)
  })

  it('may be a Captain assistant, and the team has an icon since 4.16', () => {
    const event = exampleEvent(
      'conversation_updated',
      { version: '4.18.0' },
      { meta: { assignee: { type: 'captain_assistant' }, team: {} } },
    )

    expect(strictErrors('conversation_updated', event)).toEqual([])
    expect(event.meta).toMatchObject({ assignee_type: 'Captain::Assistant', team: { icon: '', icon_color: '' } })
  })
})
