import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { firstSourceId } from './first-ids.ts'
import { requestsTo } from './requests.ts'

const start = 1_800_000_000
let fake: FakeChatwoot
let clock: number

const requests = requestsTo(() => fake)
const administrator = requests('fake-user-token')
const agent = requests('fake-agent-token')
const bot = requests('fake-bot-token')
const visitor = `/public/api/v1/inboxes/fake-inbox-1/contacts/${firstSourceId}/conversations/1`

beforeEach(() => {
  clock = start
  fake = startFake()
})

function startFake(options: Parameters<typeof createFakeChatwoot>[0] = {}) {
  return createFakeChatwoot({
    now: () => clock,
    ...options,
    data: { conversations: [{ contact: 'Mara Müller', says: 'Hello' }], ...options.data },
  })
}

function activities(id = 1) {
  return (fake.state.messages.get(id) ?? []).filter(({ message_type }) => message_type === 2)
}

function texts(id = 1) {
  return activities(id).map(({ content }) => content)
}

it('a conversation that is snoozed again without a time keeps the one that it has', async () => {
  const snooze = async (body: object) => {
    const sent = { status: 'snoozed', ...body }
    const { payload } = await (await administrator('POST', '/conversations/1/toggle_status', sent)).json()
    return payload.snoozed_until
  }
  const until = await snooze({ snoozed_until: start + 60 })

  expect(until).toBe(new Date((start + 60) * 1000).toISOString())
  await expect(snooze({})).resolves.toBe(until)
})

describe('activity messages', () => {
  it.each<[path: string, body: object, texts: string[]]>([
    ['toggle_status', { status: 'pending' }, ['Conversation was marked as pending by Ada Admin']],
    ['toggle_status', { status: 'resolved' }, ['Conversation was marked resolved by Ada Admin']],
    ['toggle_status', { status: 'snoozed', snoozed_until: start + 60 }, ['Conversation was snoozed by Ada Admin']],
    ['toggle_status', { status: 'open' }, []],
    ['toggle_priority', { priority: 'medium' }, ['Ada Admin set the priority to medium']],
    ['toggle_priority', { priority: null }, []],
    ['labels', { labels: ['billing', 'vip'] }, ['Ada Admin added billing, vip']],
    ['assignments', { assignee_id: 2 }, ['Assigned to Ben Agent by Ada Admin']],
    ['assignments', { assignee_id: 1 }, ['Ada Admin self-assigned this conversation']],
    ['assignments', { team_id: 1 }, ['Assigned to support by Ada Admin']],
    ['mute', {}, ['Conversation was marked resolved by Ada Admin', 'Ada Admin has muted the conversation']],
    ['unmute', {}, ['Ada Admin has unmuted the conversation']],
  ])('report %s with %j', async (path, body, expected) => {
    await administrator('POST', `/conversations/1/${path}`, body)

    expect(texts()).toEqual(expected)
  })

  it('report what was there before', async () => {
    await administrator('PATCH', '/conversations/1', { priority: 'medium' })
    await administrator('PATCH', '/conversations/1', { priority: 'low' })
    await administrator('PATCH', '/conversations/1', { priority: null })
    await administrator('POST', '/conversations/1/labels', { labels: ['billing'] })
    await administrator('POST', '/conversations/1/labels', { labels: ['vip'] })
    await administrator('POST', '/conversations/1/assignments', { assignee_id: 2 })
    await administrator('POST', '/conversations/1/assignments', { assignee_id: null })
    await administrator('POST', '/conversations/1/assignments', { team_id: 1 })
    await administrator('POST', '/conversations/1/assignments', { team_id: 0 })

    expect(texts()).toEqual([
      'Ada Admin set the priority to medium',
      'Ada Admin changed the priority from medium to low',
      'Ada Admin removed the priority',
      'Ada Admin added billing',
      'Ada Admin added vip',
      'Ada Admin removed billing',
      'Assigned to Ben Agent by Ada Admin',
      'Conversation unassigned by Ada Admin',
      'Assigned to support by Ada Admin',
      'Unassigned from support by Ada Admin',
    ])
  })

  it('name a bot like a user', async () => {
    await bot('POST', '/conversations/1/toggle_priority', { priority: 'high' })

    expect(texts()).toEqual(['Robo set the priority to high'])
  })

  it('say that a user was unassigned when a bot takes over', async () => {
    await administrator('POST', '/conversations/1/assignments', { assignee_id: 2 })
    await administrator('POST', '/conversations/1/assignments', { assignee_id: 1, assignee_type: 'AgentBot' })

    expect(texts().at(-1)).toBe('Conversation unassigned by Ada Admin')
  })

  it('report bulk changes of each conversation', async () => {
    const body = { type: 'Conversation', ids: [1], fields: { status: 'resolved' }, labels: { add: ['vip'] } }
    await administrator('POST', '/bulk_actions', body)

    expect(texts()).toEqual(['Conversation was marked resolved by Ada Admin', 'Ada Admin added vip'])
  })

  it('report the assignee of a new conversation, after its first message', async () => {
    const message = { content: 'Hi' }
    await agent('POST', '/conversations', { inbox_id: 1, contact_id: 1, assignee_id: 2, message })

    expect(fake.state.messages.get(2)?.map(({ content }) => content)).toEqual([
      'Hi',
      'Ben Agent self-assigned this conversation',
    ])
    expect(fake.state.conversations.get(2)?.participant_ids).toEqual([2])
  })

  it('report a contact who resolves, with only the first letter in upper case', async () => {
    await administrator('POST', `${visitor}/toggle_status`)

    expect(texts()).toEqual(['Conversation was resolved by Mara müller'])
  })

  it('have no sender, and become the last activity and the newest message of the conversation', async () => {
    clock += 5
    const response = await administrator('PATCH', '/conversations/1', { priority: 'low' })

    const conversation = await response.json()
    expect(conversation).toMatchObject({ last_activity_at: start + 5, last_non_activity_message: { content: 'Hello' } })
    expect(conversation.messages).toMatchObject([
      { content: 'Ada Admin set the priority to low', message_type: 2, sender_type: null, sender_id: null },
    ])
    expect(conversation.messages[0]).not.toHaveProperty('sender')
  })

  it('say since 4.16 which status they report', async () => {
    await administrator('POST', '/conversations/1/toggle_status', { status: 'pending' })
    expect(activities()[0]?.content_attributes).toEqual({})

    fake = startFake({ version: '4.16.0' })
    await administrator('POST', '/conversations/1/toggle_status', { status: 'pending' })
    expect(activities()[0]?.content_attributes).toEqual({
      activity: { type: 'conversation_status_changed', status: 'pending' },
    })
  })
})

describe('an incoming message', () => {
  const incoming = { content: 'I am back', message_type: 'incoming' }
  const statusOf = (id = 1) => fake.state.conversations.get(id)?.status

  it('reopens a resolved conversation, which the system reports', async () => {
    await administrator('POST', '/conversations/1/toggle_status', { status: 'resolved' })
    await administrator('POST', '/conversations/1/messages', incoming)

    expect(statusOf()).toBe('open')
    expect(texts().at(-1)).toBe('System reopened the conversation due to a new incoming message.')
  })

  it('opens a snoozed conversation in the name of who sent it, and silently when the contact did', async () => {
    await administrator('POST', '/conversations/1/toggle_status', { status: 'snoozed' })
    await agent('POST', '/conversations/1/messages', incoming)
    expect(texts().at(-1)).toBe('Conversation was reopened by Ben Agent')

    await administrator('POST', '/conversations/1/toggle_status', { status: 'snoozed' })
    const before = texts().length
    await administrator('POST', `${visitor}/messages`, { content: 'And again' })
    expect(statusOf()).toBe('open')
    expect(texts()).toHaveLength(before)
  })

  it('gives a resolved conversation back to the bot of its inbox, but opens a snoozed one', async () => {
    fake = startFake({ data: { bot: { inboxes: [1] } } })
    await administrator('POST', '/conversations/1/toggle_status', { status: 'resolved' })
    await administrator('POST', `${visitor}/messages`, { content: 'Hello again' })
    expect(statusOf()).toBe('pending')
    expect(texts()).toEqual(['Conversation was marked resolved by Ada Admin'])

    await administrator('POST', '/conversations/1/toggle_status', { status: 'snoozed' })
    await administrator('POST', '/conversations/1/messages', incoming)
    expect(statusOf()).toBe('open')
  })

  it('of a muted contact opens nothing', async () => {
    await administrator('POST', '/conversations/1/mute')
    await administrator('POST', '/conversations/1/messages', incoming)

    expect(statusOf()).toBe('resolved')
  })
})

describe('a status', () => {
  it('that becomes resolved ends the waiting', async () => {
    expect(fake.state.conversations.get(1)?.waiting_since).toBe(start)

    await administrator('POST', '/conversations/1/toggle_status', { status: 'resolved' })

    expect(fake.state.conversations.get(1)?.waiting_since).toBe(0)
  })

  it('opened by an agent assigns them in place of a bot, and makes them a participant', async () => {
    await administrator('POST', '/conversations/1/assignments', { assignee_id: 1, assignee_type: 'AgentBot' })
    await administrator('POST', '/conversations/1/toggle_status', { status: 'pending' })

    await agent('POST', '/conversations/1/toggle_status', { status: 'open' })

    const conversation = fake.state.conversations.get(1)
    expect(conversation).toMatchObject({ assignee_id: 2, assignee_bot_id: null, participant_ids: [2] })
    expect(texts().slice(-2)).toEqual([
      'Conversation was reopened by Ben Agent',
      'Ben Agent self-assigned this conversation',
    ])
  })

  it('opened by an administrator leaves the bot until 4.16.2', async () => {
    const open = async () => {
      await administrator('POST', '/conversations/1/assignments', { assignee_id: 1, assignee_type: 'AgentBot' })
      await administrator('POST', '/conversations/1/toggle_status', { status: 'open' })
      return fake.state.conversations.get(1)?.assignee_bot_id
    }
    expect(await open()).toBe(1)
    fake = startFake({ version: '4.16.1' })
    expect(await open()).toBe(1)

    fake = startFake({ version: '4.16.2' })
    expect(await open()).toBeNull()
  })

  it('that becomes resolved sends the survey of the inbox once', async () => {
    fake = startFake({ data: { inbox: { csat_survey_enabled: true } } })
    for (const status of ['resolved', 'open', 'resolved']) {
      await administrator('POST', '/conversations/1/toggle_status', { status })
    }

    const surveys = (fake.state.messages.get(1) ?? []).filter(({ message_type }) => message_type === 3)
    expect(surveys).toMatchObject([
      {
        content: 'Please rate the conversation',
        content_type: 'input_csat',
        content_attributes: { display_type: 'emoji' },
        sender: null,
      },
    ])
  })
})

describe('since 4.17, a conversation', () => {
  beforeEach(() => {
    fake = startFake({ version: '4.17.0' })
  })

  it('waits for the bot that it is assigned to, and opens when a user takes over', async () => {
    await administrator('POST', '/conversations/1/assignments', { assignee_id: 1, assignee_type: 'AgentBot' })
    expect(fake.state.conversations.get(1)?.status).toBe('pending')

    await administrator('POST', '/conversations/1/assignments', { assignee_id: 2 })
    expect(fake.state.conversations.get(1)?.status).toBe('open')
  })

  it('cannot be given to an unknown team', async () => {
    expect((await administrator('POST', '/conversations/1/assignments', { team_id: 99 })).status).toBe(404)
    expect((await administrator('POST', '/conversations/1/assignments', { team_id: 0 })).status).toBe(200)
  })

  it('belongs to the bot of its inbox from the start', async () => {
    fake = startFake({ version: '4.16.2', data: { bot: { inboxes: [1] } } })
    const response = await administrator('POST', '/conversations', { inbox_id: 1, contact_id: 1 })

    expect(await response.json()).toMatchObject({ status: 'pending', meta: { assignee_type: 'AgentBot' } })
  })
})

it('refuses the priority "none" with a reason since 4.18', async () => {
  expect((await administrator('PATCH', '/conversations/1', { priority: 'none' })).status).toBe(500)

  fake = startFake({ version: '4.18.0' })
  const response = await administrator('PATCH', '/conversations/1', { priority: 'none' })
  expect(response.status).toBe(422)
  expect(await response.json()).toEqual({ error: 'param is missing or the value is empty: priority' })
})

describe('auto-assignment', () => {
  const assignees = () => [...fake.state.conversations.values()].map(({ assignee_id }) => assignee_id)

  it('of an inbox goes through its members who are online', async () => {
    fake = startFake({
      data: { inbox: { enable_auto_assignment: true }, agents: [{ name: 'Cem' }, { name: 'Dora' }] },
    })
    await administrator('POST', '/contacts', { name: 'Ida', email: 'ida@example.org' })
    const cem = fake.state.agents[2]
    if (cem) cem.availability_status = 'offline'
    for (let count = 0; count < 3; count++)
      await administrator('POST', '/conversations', { inbox_id: 1, contact_id: 1 })

    expect(assignees().slice(-3)).toEqual([2, 4, 2])
    expect(texts(3)).toEqual(['Assigned to Dora by Ada Admin'])
  })

  it('of a team chooses one of its members, instead of an assignee who is not in it', async () => {
    fake = startFake({ data: { teams: [{ name: 'second', members: [2] }] } })
    const team = fake.state.teams[1]
    if (team) team.allow_auto_assign = true
    await administrator('POST', '/conversations/1/assignments', { assignee_id: 1 })

    await administrator('POST', '/conversations/1/assignments', { team_id: 2 })

    expect(assignees()).toEqual([2])
    expect(texts().at(-1)).toBe('Assigned to Ben Agent via second by Ada Admin')
  })
})
