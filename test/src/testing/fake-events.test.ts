/** What the webhooks of the Chatwoot in memory receive: which event, who hears it, and its body. */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import type { WebhookEventName } from '../../../src/types.ts'
import { correctedDocument } from '../../recordings/strict-schemas.ts'
import { requestsTo } from './requests.ts'

const strict = correctedDocument()
const now = 1_800_000_000
const account = 'https://hooks.example.com/account'
const inbox = 'https://hooks.example.com/inbox'
const bot = 'https://hooks.example.com/bot'
const visitorPath = '/public/api/v1/inboxes/fake-inbox-1/contacts/visitor-1'

const every: WebhookEventName[] = [
  'conversation_created',
  'conversation_updated',
  'conversation_status_changed',
  'conversation_typing_on',
  'conversation_typing_off',
  'message_created',
  'message_updated',
  'contact_created',
  'contact_updated',
]

let fake: FakeChatwoot

const json = requestsTo(() => fake)
const asAdmin = json('fake-user-token')
const asBot = json('fake-bot-token')
const asVisitor = json('')

/** Conversation 1 is with Mara in inbox 1; conversation 2, in the same inbox, is the visitor's of the public API. */
beforeEach(async () => {
  fake = createFakeChatwoot({
    now: () => now,
    webhookFetch: async () => new Response(null, { status: 200 }),
    data: {
      teams: [{ name: 'billing', members: [1] }],
      contacts: [{ name: 'Mara & <Co>', email: 'mara@example.com', additional_attributes: { city: 'Graz' } }],
      conversations: [{ contact: 1, says: 'Hello', created_at: now - 60 }],
    },
  })
  await asVisitor('POST', '/public/api/v1/inboxes/fake-inbox-1/contacts', { source_id: 'visitor-1', name: 'Vi' })
  await asVisitor('POST', `${visitorPath}/conversations`)
})

/** From now on, webhooks of the account, of the inbox and of its bot. */
function subscribe(): void {
  fake.state.webhooks.push({ id: 1, url: account, account_id: 1, subscriptions: every, secret: 'of-account' })
  const [first] = fake.state.inboxes
  const [robo] = fake.state.bots
  if (first?.channel_type === 'Channel::Api') first.webhook_url = inbox
  if (robo) robo.outgoing_url = bot
  fake.state.botsOfInboxes.set(1, 1)
}

function heard(url: string): string[] {
  return fake.deliveries.filter((delivery) => delivery.url === url).map(({ event }) => event)
}

function bodies(url = account): Record<string, unknown>[] {
  return fake.deliveries.filter((delivery) => delivery.url === url).map(({ rawBody }) => JSON.parse(rawBody))
}

/** Names of the changed attributes of each update. */
function changes(event: string): string[] {
  const updates = bodies().filter((body) => body.event === event)
  return updates.map(({ changed_attributes }) =>
    (changed_attributes as object[]).map((change) => Object.keys(change)).join(),
  )
}

const say = (content: string, more: object = {}) => ['POST', '/conversations/1/messages', { content, ...more }] as const
const set = (path: string, body: object) => ['POST', `/conversations/1/${path}`, body] as const

type Step = readonly [method: string, path: string, body?: unknown]

const steps: [what: string, step: Step, account: string[], bot: string[]][] = [
  [
    'an incoming message',
    say('Hi', { message_type: 'incoming' }),
    ['message_created', 'contact_updated'],
    ['message_created'],
  ],
  [
    'the first reply',
    say('Hi'),
    ['message_created', 'conversation_updated'],
    ['message_created', 'conversation_updated'],
  ],
  ['a private note', say('Hm', { private: true }), ['message_created'], ['message_created']],
  ['an activity message', say('Ada did it', { message_type: 'activity' }), [], []],
  [
    'a status of a message',
    ['PATCH', '/conversations/1/messages/1', { status: 'read' }],
    ['message_updated'],
    ['message_updated'],
  ],
  ['a status that the message has', ['PATCH', '/conversations/1/messages/1', { status: 'sent' }], [], []],
  ['a deleted message', ['DELETE', '/conversations/1/messages/1'], ['message_updated'], ['message_updated']],
  [
    'a resolved conversation',
    set('toggle_status', { status: 'resolved' }),
    ['conversation_status_changed', 'conversation_updated'],
    ['conversation_resolved', 'conversation_status_changed', 'conversation_updated'],
  ],
  ['the status that it has', set('toggle_status', { status: 'open' }), [], []],
  ['labels', set('labels', { labels: ['vip'] }), ['conversation_updated'], ['conversation_updated']],
  ['an assignment', set('assignments', { assignee_id: 2 }), ['conversation_updated'], ['conversation_updated']],
  ['a team', set('assignments', { team_id: 2 }), ['conversation_updated'], ['conversation_updated']],
  ['a priority', set('toggle_priority', { priority: 'high' }), ['conversation_updated'], ['conversation_updated']],
  [
    'custom attributes',
    set('custom_attributes', { custom_attributes: { a: 1 } }),
    ['conversation_updated'],
    ['conversation_updated'],
  ],
  ['typing', set('toggle_typing_status', { typing_status: 'on' }), ['conversation_typing_on'], []],
  ['no more typing', set('toggle_typing_status', { typing_status: 'off' }), ['conversation_typing_off'], []],
  [
    'a muted contact',
    set('mute', {}),
    ['conversation_status_changed', 'conversation_updated', 'contact_updated'],
    ['conversation_resolved', 'conversation_status_changed', 'conversation_updated'],
  ],
  ['a new contact', ['POST', '/contacts', { name: 'Ida', email: 'ida@example.com' }], ['contact_created'], []],
  ['a contact with another name', ['PATCH', '/contacts/1', { name: 'Mara M.' }], ['contact_updated'], []],
  ['a contact with the name it has', ['PATCH', '/contacts/1', { name: 'Mara & <Co>' }], [], []],
  ['labels of a contact', ['POST', '/contacts/1/labels', { labels: ['vip'] }], ['contact_updated'], []],
  [
    'a new conversation with a message',
    ['POST', '/conversations', { contact_id: 1, inbox_id: 1, message: { content: 'Hi' } }],
    ['conversation_created', 'message_created', 'conversation_updated'],
    ['message_created', 'conversation_updated'],
  ],
  [
    'a bulk action',
    ['POST', '/bulk_actions', { type: 'Conversation', ids: [1, 2], fields: { assignee_id: 1 } }],
    ['conversation_updated', 'conversation_updated'],
    ['conversation_updated', 'conversation_updated'],
  ],
  ['a deleted contact', ['DELETE', '/contacts/1'], [], []],
  ['a deleted conversation', ['DELETE', '/conversations/1'], [], []],
  ['what an agent has read', set('update_last_seen', {}), [], []],
]

describe('the webhooks of the Chatwoot in memory', () => {
  it.each(steps)('hear of %s', async (_what, step, ofAccount, ofBot) => {
    subscribe()

    await asAdmin(...step)

    expect(heard(account)).toEqual(ofAccount)
    expect(heard(inbox)).toEqual(ofAccount.filter((event) => !event.startsWith('contact')))
    expect(heard(bot)).toEqual(ofBot)
  })

  it('hear what the contact does', async () => {
    subscribe()

    await asVisitor('POST', `${visitorPath}/conversations/2/messages`, { content: 'Hello' })
    await asVisitor('POST', `${visitorPath}/conversations/2/toggle_typing`, { typing_status: 'on', is_private: true })
    await asVisitor('PATCH', visitorPath, { name: 'Vivi' })

    expect(heard(account)).toEqual(['message_created', 'contact_updated', 'conversation_typing_on', 'contact_updated'])
    expect(bodies()[2]).toMatchObject({ user: { name: 'Vi' }, is_private: false })
  })

  it('hear that the contact has read the messages', async () => {
    await asAdmin('POST', '/conversations/2/messages', { content: 'Hi' })
    await asVisitor('POST', `${visitorPath}/conversations/2/messages`, { content: 'Hello' })
    subscribe()

    await asVisitor('POST', `${visitorPath}/conversations/2/update_last_seen`)

    expect(heard(account)).toEqual(['message_updated'])
    expect(bodies()[0]).toMatchObject({ content: 'Hi' })
  })

  it('hear only of the events that they are subscribed to', async () => {
    fake.state.webhooks.push({ id: 1, url: account, account_id: 1, subscriptions: ['contact_created'] })

    await asAdmin(...say('Hi'))
    await asAdmin('POST', '/contacts', { name: 'Ida' })

    expect(heard(account)).toEqual(['contact_created'])
  })

  it('receive nothing while there are none', async () => {
    await asAdmin(...say('Hi'))

    expect(fake.deliveries).toEqual([])
  })

  it('receive nothing of a request that was refused', async () => {
    subscribe()

    await asAdmin('POST', '/conversations', { inbox_id: 1, contact_id: 1, message: { template_params: { a: 1 } } })
    await asAdmin(...say('Hi', { message_type: 'nonsense' }))

    expect(fake.deliveries).toEqual([])
  })

  it('of a bot hear of a conversation that is assigned to it, in any inbox', async () => {
    subscribe()
    fake.state.botsOfInboxes.clear()

    await asAdmin(...set('assignments', { assignee_id: 1, assignee_type: 'AgentBot' }))
    await asAdmin(...say('Hi'))
    await asAdmin(...set('assignments', { assignee_id: 1 }))
    await asAdmin(...say('Hi again'))

    expect(heard(bot)).toEqual(['conversation_updated', 'message_created', 'conversation_updated'])
  })

  it('of a bot hear of a conversation once, even if it is the bot of the inbox and the assignee', async () => {
    subscribe()

    await asAdmin(...set('assignments', { assignee_id: 1, assignee_type: 'AgentBot' }))

    expect(heard(bot)).toEqual(['conversation_updated'])
  })
})

describe('a conversation in the inbox of a bot', () => {
  it('starts pending, and returns to the bot when the contact writes after it was resolved', async () => {
    subscribe()

    const created = await asVisitor('POST', `${visitorPath}/conversations`)
    await asBot('POST', '/conversations/3/toggle_status', { status: 'resolved' })
    await asVisitor('POST', `${visitorPath}/conversations/3/messages`, { content: 'Wait' })

    expect(await created.json()).toMatchObject({ id: 3, status: 'pending' })
    expect(fake.state.conversations.get(3)?.status).toBe('pending')
  })

  it('is handed off in the events of a real server', async () => {
    subscribe()
    await asVisitor('POST', `${visitorPath}/conversations`)
    await asBot('POST', '/conversations/3/messages', { content: 'A moment' })
    const before = heard(bot).length

    await asBot('POST', '/conversations/3/toggle_status', { status: 'open' })

    expect(heard(bot).slice(before).sort()).toEqual([
      'conversation_opened',
      'conversation_status_changed',
      'conversation_updated',
      'conversation_updated',
    ])
  })
})

describe('changed attributes', () => {
  it.each([
    ['the first reply', say('Hi'), 'updated_at,first_reply_created_at,waiting_since'],
    ['a status', set('toggle_status', { status: 'pending' }), 'status,updated_at'],
    [
      'snoozing',
      set('toggle_status', { status: 'snoozed', snoozed_until: now + 9 }),
      'status,updated_at,snoozed_until',
    ],
    ['an assignee', set('assignments', { assignee_id: 2 }), 'assignee_id,updated_at'],
    ['a team', set('assignments', { team_id: 2 }), 'updated_at,team_id'],
    ['labels', set('labels', { labels: ['a', 'b'] }), 'updated_at,cached_label_list,label_list'],
    ['a priority', set('toggle_priority', { priority: 'low' }), 'updated_at,priority'],
    ['custom attributes', set('custom_attributes', { custom_attributes: { a: 1 } }), 'updated_at,custom_attributes'],
  ])('of %s are those of a real server', async (_what, step, expected) => {
    subscribe()

    await asAdmin(...step)

    expect(changes('conversation_updated')).toEqual([expected])
    expect(recordedChanges('conversation_updated')).toContain(expected)
  })

  it('of a contact are those of a real server', async () => {
    subscribe()

    await asAdmin('PATCH', '/contacts/1', { name: 'Mia', email: 'mia@example.com' })
    await asAdmin(...say('Hi', { message_type: 'incoming' }))

    expect(changes('contact_updated')).toEqual(['name,email,updated_at', 'updated_at,last_activity_at'])
    for (const names of changes('contact_updated')) expect(recordedChanges('contact_updated')).toContain(names)
  })

  it('have the values before and after', async () => {
    subscribe()
    await asAdmin(...set('labels', { labels: ['vip'] }))
    await fake.advanceTime(5)

    await asAdmin(...set('labels', { labels: ['vip', 'new'] }))

    expect(bodies().at(-1)?.changed_attributes).toEqual([
      { updated_at: { previous_value: iso(now + 0.003), current_value: iso(now + 5.001) } },
      { cached_label_list: { previous_value: 'vip', current_value: 'vip, new' } },
      { label_list: { previous_value: ['vip'], current_value: ['vip', 'new'] } },
    ])
  })

  it('are null when only the status is reported', async () => {
    subscribe()

    await asAdmin(...set('toggle_status', { status: 'resolved' }))

    expect(bodies().find(({ event }) => event === 'conversation_status_changed')).toMatchObject({
      status: 'resolved',
      changed_attributes: null,
    })
  })
})

describe('the body of a delivery', () => {
  it('is the one that the corrected document describes, with the keys of a recorded one', async () => {
    subscribe()
    for (const [, step] of steps.filter(([what]) => !what.startsWith('a deleted'))) await asAdmin(...step)
    await asAdmin(...set('assignments', { assignee_id: 1, assignee_type: 'AgentBot' }))
    await asBot(...say('From a bot'))
    await asAdmin('DELETE', '/conversations/1/messages/1')
    await asVisitor('POST', `${visitorPath}/conversations/2/messages`, { content: 'Hello' })
    await asVisitor('POST', `${visitorPath}/conversations/2/toggle_typing`, { typing_status: 'on' })

    const names = new Set(fake.deliveries.map(({ event }) => event))
    expect([...names].sort()).toEqual([...every, 'conversation_opened', 'conversation_resolved'].sort())
    for (const { event, rawBody } of fake.deliveries) {
      const body = JSON.parse(rawBody)
      const validate = strict.webhook(event)
      validate(body)
      expect(validate.errors ?? [], event).toEqual([])
      for (const [place, keys] of keysIn(body)) {
        expect(recordedKeys).toContain(`${partOf(event, place)}: ${keys}`)
      }
    }
  })

  it('has a message type in words, the nested message a number', async () => {
    subscribe()

    await asAdmin(...say('one\\\ntwo\n\n'))

    expect(bodies()[0]).toMatchObject({
      event: 'message_created',
      message_type: 'outgoing',
      content: 'one\ntwo',
      created_at: iso(now + 0.003),
      sender: { id: 1, name: 'Ada Admin', email: 'ada@example.com', type: 'user' },
      conversation: {
        account: { id: 1, name: 'Acme Support' },
        meta: { assignee: null, assignee_type: null, team: null },
        messages: [{ message_type: 1, created_at: now, content: 'one\ntwo', sender: { type: 'user' } }],
      },
    })
    expect(bodies()[0]).not.toHaveProperty('status')
    expect(bodies()[0]).not.toHaveProperty('conversation_id')
  })

  it('of a private note shows another message in its conversation', async () => {
    subscribe()

    await asAdmin(...say('Hm', { private: true }))

    expect(bodies()[0]).toMatchObject({ private: true, conversation: { messages: [{ content: 'Hello' }] } })
  })

  it('of a deleted message says so', async () => {
    subscribe()

    await asAdmin('DELETE', '/conversations/1/messages/1')

    expect(bodies()[0]).toMatchObject({
      event: 'message_updated',
      content: 'This message was deleted',
      content_attributes: { deleted: true },
    })
  })

  it('is the same for the account and for its inbox', async () => {
    subscribe()

    await asAdmin(...say('Hi'))

    const [ofAccount, ofInbox] = [account, inbox].map((url) => fake.deliveries.filter((one) => one.url === url))
    expect(ofInbox?.map(({ rawBody }) => rawBody)).toEqual(ofAccount?.map(({ rawBody }) => rawBody))
  })
})

/** Objects whose keys are data. */
const open = /attributes|sentiment|external_source_ids/

const folder = 'test/fixtures/events'
const recorded: Record<string, unknown>[] = readdirSync(folder)
  .filter((file) => /^\d+-.*\.json$/.test(file))
  .map((file) => JSON.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).rawBody))

function recordedChanges(event: string): string[] {
  const updates = recorded.filter((body) => body.event === event)
  return updates.map(({ changed_attributes }) =>
    (changed_attributes as object[]).map((change) => Object.keys(change)).join(),
  )
}

/** Key sets of an event, and those of its parts: a conversation is the same in every event, and a typist is a sender. */
const recordedKeys = new Set(
  recorded.flatMap((body) => keysIn(body).map(([place, keys]) => `${partOf(String(body.event), place)}: ${keys}`)),
)

function partOf(event: string, place: string): string {
  return place === '' ? event : place.replace(/^\.conversation(?=.)/, '').replace(/^\.user/, '.sender')
}

/** Each place of the body with an object, and the sorted keys of that object. */
function keysIn(value: unknown, place = ''): [place: string, keys: string][] {
  if (Array.isArray(value)) return value.flatMap((item) => keysIn(item, `${place}[]`))
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).filter(([key]) => !open.test(key))
  return [
    [place, Object.keys(value).sort().join()],
    ...inside.flatMap(([key, inner]) => keysIn(inner, `${place}.${key}`)),
  ]
}

function iso(unix: number): string {
  return new Date(unix * 1000).toISOString()
}
