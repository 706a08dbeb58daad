/** Who may do what in the Chatwoot in memory: agents outside of an inbox, bots, and tokens. */
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { addAccount } from '../../../src/testing/records/settings/accounts.ts'
import { accountRefusal } from '../../../src/testing/routes/access/account-access.ts'
import { isOpenToBots } from '../../../src/testing/routes/access/bot-routes.ts'
import { recordedBody } from '../../recordings/recorded.ts'
import { requestsTo } from './requests.ts'

let fake: FakeChatwoot

const json = requestsTo(() => fake)
const asAda = json('fake-user-token')
/** An agent without an inbox. */
const asOtto = json('fake-token-3')
const asBot = json('fake-bot-token')
const refused = { status: 401, body: { error: 'You are not authorized to do this action' } }

/** Ben is the only member of both inboxes; conversation 1 is in inbox 1, 2 in inbox 2 and Otto's team. */
function fakeWith(version = '4.14.2'): FakeChatwoot {
  return createFakeChatwoot({
    version,
    data: {
      agents: [{ name: 'Otto Outside' }],
      teams: [{ name: 'night', members: [3] }],
      inbox: { members: [2] },
      inboxes: [{ name: 'Second', members: [2] }],
      contacts: [{ name: 'Mara', email: 'mara@example.org' }],
      conversations: [
        { contact: 1, says: 'Hello' },
        { contact: 1, says: 'Again', inbox_id: 2, team_id: 2 },
      ],
    },
  })
}

beforeEach(() => {
  fake = fakeWith()
})

const answerTo = async (request: Promise<Response>) => {
  const response = await request
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

describe('an agent outside of an inbox', () => {
  it.each([
    ['GET', '/conversations/1'],
    ['POST', '/conversations/1/toggle_status'],
    ['POST', '/conversations/1/toggle_priority'],
    ['POST', '/conversations/1/assignments'],
    ['GET', '/conversations/1/messages'],
    ['POST', '/conversations/1/messages'],
    ['DELETE', '/conversations/1/messages/1'],
    ['GET', '/conversations/1/labels'],
    ['GET', '/conversations/1/participants'],
    ['GET', '/inboxes/1'],
    ['GET', '/inboxes/1/agent_bot'],
    ['GET', '/inbox_members/1'],
    ['GET', '/assignable_agents?inbox_ids[]=1'],
  ])('is refused %s %s', async (method, path) => {
    expect(await answerTo(asOtto(method, path))).toEqual(refused)
  })

  it('is refused new conversations and addresses in it', async () => {
    expect(await answerTo(asOtto('POST', '/conversations', { inbox_id: 1, contact_id: 1 }))).toEqual(refused)
    const [place] = fake.state.contactInboxes.get(1) ?? []
    const { inbox_id, source_id } = place ?? {}
    expect(await answerTo(asOtto('POST', '/conversations', { source_id }))).toEqual(refused)
    expect(await answerTo(asOtto('POST', '/contacts/1/contact_inboxes', { inbox_id }))).toEqual(refused)
    expect(await answerTo(asOtto('POST', '/contact_inboxes/filter', { inbox_id, source_id }))).toEqual(refused)
    expect(fake.state.conversations.size).toBe(2)
  })

  it('has lists without its conversations, but with all contacts', async () => {
    const list = await answerTo(asOtto('GET', '/conversations?status=all'))
    const payload = [{ attribute_key: 'status', filter_operator: 'equal_to', values: ['all'] }]
    const filtered = await answerTo(asOtto('POST', '/conversations/filter', { payload }))

    expect(list.body).toEqual(recordedBody('conversations-list-inbox-not-mine'))
    expect((await answerTo(asOtto('GET', '/conversations/meta'))).body).toEqual(
      recordedBody('conversations-meta-agent-without-inbox'),
    )
    expect(filtered.body).toMatchObject({ meta: { all_count: 0 }, payload: [] })
    expect((await answerTo(asOtto('GET', '/contacts/1/conversations'))).body).toEqual({ payload: [] })
    expect((await answerTo(asOtto('GET', '/inboxes'))).body).toEqual({ payload: [] })
    expect((await answerTo(asOtto('GET', '/contacts/1/contactable_inboxes'))).body).toEqual({ payload: [] })
    expect((await answerTo(asOtto('GET', '/contacts'))).body.meta.count).toBe(1)
  })

  it('changes nothing there in bulk', async () => {
    await asOtto('POST', '/bulk_actions', { type: 'Conversation', ids: [1], fields: { status: 'resolved' } })

    expect(fake.state.conversations.get(1)?.status).toBe('open')
  })

  it('opens and answers the conversations of their teams, which their lists leave out', async () => {
    expect((await answerTo(asOtto('GET', '/conversations/2'))).status).toBe(200)
    expect((await answerTo(asOtto('POST', '/conversations/2/messages', { content: 'Hi' }))).status).toBe(200)
    expect((await answerTo(asOtto('GET', '/conversations?status=all'))).body.data.payload).toEqual([])

    fake = fakeWith('4.7.0')
    expect(await answerTo(asOtto('GET', '/conversations/2'))).toEqual(refused)
  })

  it('is not saved as a participant, and nothing says so', async () => {
    const added = await answerTo(asAda('POST', '/conversations/1/participants', { user_ids: [3] }))

    expect(added.body).toMatchObject([{ id: 3 }])
    expect((await answerTo(asAda('GET', '/conversations/1/participants'))).body).toEqual([])
  })

  it('is refused as a participant since 4.16.2, where ids may be strings', async () => {
    const set = (user_ids: unknown) => answerTo(asAda('PATCH', '/conversations/1/participants', { user_ids }))
    fake = fakeWith('4.16.1')
    expect((await set([3])).status).toBe(200)
    fake = fakeWith('4.16.2')

    expect(await set([3])).toEqual({ status: 422, body: { error: 'Invalid participant IDs' } })
    expect((await set(['2'])).body).toMatchObject([{ id: 2 }])
    expect((await set(['2'])).body).toMatchObject([{ id: 2 }])
  })

  it('hears of contacts on the cable, and of no conversation', async () => {
    const events: string[] = []
    const socket = new fake.WebSocket('ws://fake/cable', ['actioncable-v1-json'])
    const otto = { channel: 'RoomChannel', pubsub_token: 'fake-pubsub-token-3', account_id: 1, user_id: 3 }
    socket.addEventListener('message', ({ data }) => events.push(JSON.parse(data ?? '').message?.event))
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ command: 'subscribe', identifier: JSON.stringify(otto) })),
    )
    await new Promise((resolve) => setImmediate(resolve))
    await asAda('POST', '/conversations/1/messages', { content: 'Hi' })
    await asAda('POST', '/conversations/1/toggle_status', { status: 'resolved' })
    await asAda('PATCH', '/contacts/1', { name: 'Mara M' })
    await new Promise((resolve) => setImmediate(resolve))
    fake.cable.cut()

    expect(events.filter((event) => event?.includes('.') && event !== 'presence.update')).toEqual(['contact.updated'])
  })

  it('sees everything as soon as they are a member', async () => {
    await asAda('POST', '/inbox_members', { inbox_id: 1, user_ids: [3] })

    expect((await answerTo(asOtto('GET', '/conversations/1'))).status).toBe(200)
    expect((await answerTo(asOtto('GET', '/conversations'))).body.data.meta.all_count).toBe(1)
  })
})

describe('bots', () => {
  it('change a conversation with a team, and get a server error', async () => {
    const failed = { status: 500, body: { status: 500, error: 'Internal Server Error' } }

    expect(await answerTo(asBot('PATCH', '/conversations/2', { priority: 'high' }))).toEqual(failed)
    expect(await answerTo(asBot('GET', '/conversations/2'))).toEqual(failed)
    expect(await answerTo(asBot('POST', '/conversations', { inbox_id: 1, contact_id: 1, team_id: 1 }))).toEqual(failed)
    expect(fake.state.conversations.get(2)?.priority).toBe('high')
    expect(fake.state.conversations.get(3)?.team_id).toBe(1)
    expect((await answerTo(asBot('GET', '/conversations/1'))).status).toBe(200)
  })

  it('may call more from version to version', () => {
    const path = '/conversations/:conversation_id'
    const open = (version: string) =>
      [`POST ${path}/messages`, `POST ${path}/toggle_typing_status`, `GET ${path}`, `GET ${path}/messages`].map(
        (route) => isOpenToBots(route, version),
      )

    expect(open('4.7.0')).toEqual([true, false, false, false])
    expect(open('4.12.0')).toEqual([true, true, false, false])
    expect(open('4.14.2')).toEqual([true, true, true, false])
  })

  it('may call on the newest server what the corrected document opens to them: see bot-routes.ts', () => {
    const { paths } = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
    const prefix = '/api/v1/accounts/{account_id}'
    const operations = Object.entries<Record<string, { security?: object[] }>>(paths)
      .filter(([path]) => path.startsWith(prefix))
      .flatMap(([path, item]) =>
        Object.entries(item).map(([method, { security = [] }]) => ({
          route: `${method.toUpperCase()} ${path.slice(prefix.length).replace(/\{(\w+)\}/g, ':$1')}`,
          isOpen: security.some((one) => 'agentBotApiKey' in one),
        })),
      )
    const opened = operations.filter(({ isOpen }) => isOpen).map(({ route }) => route)

    expect(opened).toContain('POST /conversations/:conversation_id/messages')
    expect(operations.map(({ route }) => route).filter((route) => isOpenToBots(route, '99.0.0'))).toEqual(opened)
  })

  it('are created with a token of their own, renamed and deleted', async () => {
    const { body: second } = await answerTo(asAda('POST', '/agent_bots', { name: 'Second', bot_type: 0 }))
    const conversation = { inbox_id: 1, contact_id: 1, message: { content: 'The bot opens' } }

    const { body } = await answerTo(json(second.access_token)('POST', '/conversations', conversation))
    await asAda('POST', '/conversations/3/assignments', { assignee_id: second.id, assignee_type: 'AgentBot' })
    await asAda('POST', '/inboxes/1/set_agent_bot', { agent_bot: second.id })
    await asAda('DELETE', `/agent_bots/${second.id}`)

    expect(Object.keys(second).sort()).toEqual(Object.keys(recordedBody<object>('agent-bot-create-with-url')).sort())
    expect(body.messages[0].sender).toMatchObject({ id: 2, name: 'Second', type: 'agent_bot' })
    expect((await answerTo(json(second.access_token)('GET', '/conversations/1'))).body).toEqual({
      error: 'Invalid Access Token',
    })
    expect((await answerTo(asAda('GET', '/conversations/3'))).body.meta).not.toHaveProperty('assignee')
    expect((await answerTo(asAda('GET', '/inboxes/1/agent_bot'))).body).toEqual({})
  })

  it('lose their old token at once', async () => {
    const { body } = await answerTo(asAda('POST', '/agent_bots/1/reset_access_token'))

    expect((await answerTo(asBot('GET', '/conversations/1'))).status).toBe(401)
    expect((await answerTo(json(body.access_token)('GET', '/conversations/1'))).status).toBe(200)
  })

  it('of the data have tokens of their own', async () => {
    fake = createFakeChatwoot({
      data: { bots: [{ name: 'Second', inboxes: [1] }], conversations: [{ contact: 'Mara' }] },
    })

    expect((await answerTo(json('fake-bot-token-2')('GET', '/conversations/1'))).status).toBe(200)
    expect((await answerTo(asAda('GET', '/inboxes/1/agent_bot'))).body.agent_bot.name).toBe('Second')
  })

  it('are changed by administrators only, and since 4.16 keep their token from agents', async () => {
    const create = { name: 'Nope' }
    expect((await answerTo(asOtto('POST', '/agent_bots', create))).body).toEqual(
      recordedBody('agent-bot-create-agent-refused'),
    )
    expect(await answerTo(asOtto('PATCH', '/agent_bots/99', create))).toEqual(refused)
    expect((await answerTo(asOtto('GET', '/agent_bots/1'))).body.access_token).toBe('fake-bot-token')

    fake = fakeWith('4.16.0')
    expect((await answerTo(asOtto('GET', '/agent_bots/1'))).body).not.toHaveProperty('access_token')
  })
})

describe('tokens of platform apps', () => {
  it('are refused by the API of accounts as those of bots', async () => {
    expect((await answerTo(json('fake-platform-token')('GET', '/conversations'))).body).toEqual(
      recordedBody('error-platform-token'),
    )
  })
})

describe('the profile', () => {
  const profile =
    (token: string) =>
    async (method: string, path = '', body?: unknown) =>
      answerTo(
        fake.fetch(`http://fake/api/v1/profile${path}`, {
          method,
          headers: { 'Api-Access-Token': token, 'Content-Type': 'application/json' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
      )
  const ofAda = profile('fake-user-token')

  it('keeps what the user sets, wrapped or flat', async () => {
    const ui_settings = { is_contact_sidebar_open: true }
    const { body } = await ofAda('PUT', '', {
      profile: { display_name: 'Ada', message_signature: 'Best, Ada', ui_settings },
    })
    await ofAda('PATCH', '', { phone_number: '+43' })

    const recorded = recordedBody<Record<string, unknown>>('profile-update')
    for (const key of ['available_name', 'display_name', 'message_signature', 'name', 'ui_settings']) {
      expect(body[key]).toEqual(recorded[key])
    }
    expect((await ofAda('GET')).body).toMatchObject({ display_name: 'Ada', custom_attributes: { phone_number: '+43' } })
    expect((await ofAda('PUT', '', {})).body).toEqual({ error: 'param is missing or the value is empty: profile' })
  })

  it('has a picture from a form, until it is deleted', async () => {
    const body = new FormData()
    body.append('profile[display_name]', 'Ben')
    body.append('profile[avatar]', new File(['x'], 'dot.png'))
    const headers = { 'Api-Access-Token': fake.token }
    const updated = await answerTo(fake.fetch('http://fake/api/v1/profile', { method: 'PUT', headers, body }))

    expect(updated.body).toMatchObject({ display_name: 'Ben', avatar_url: expect.stringMatching(/dot\.png$/) })
    expect((await ofAda('DELETE', '/avatar')).body).toMatchObject({ display_name: 'Ben', avatar_url: '' })
  })

  it('notes when the account was last made the active one', async () => {
    const active = { profile: { account_id: 1 } }

    expect(await ofAda('PUT', '/set_active_account', active)).toEqual({ status: 200, body: null })
    expect((await ofAda('GET')).body.accounts[0].active_at).toMatch(/^\d{4}-/)
    expect((await ofAda('PUT', '/set_active_account', { profile: { account_id: 9 } })).status).toBe(404)
  })

  it('changes a password only with the current one, which changes the token for the cable', async () => {
    const next = { password: 'Password2!', password_confirmation: 'Password2!' }

    expect((await ofAda('PUT', '', { profile: { current_password: 'wrong', ...next } })).body).toEqual(
      recordedBody('profile-update-wrong-password'),
    )
    const before = (await ofAda('GET')).body.pubsub_token
    expect((await ofAda('PUT', '', { profile: { current_password: 'Password1!', ...next } })).status).toBe(200)
    expect((await ofAda('GET')).body.pubsub_token).not.toBe(before)
  })

  it('sets the availability that others see', async () => {
    await ofAda('POST', '/availability', { profile: { account_id: 1, availability: 'busy' } })
    await ofAda('POST', '/auto_offline', { profile: { account_id: 1, auto_offline: false } })
    const { body: agents } = await answerTo(asOtto('GET', '/agents'))

    expect(agents[0]).toMatchObject({ availability_status: 'busy', auto_offline: false })
    expect((await ofAda('POST', '/availability', { profile: { account_id: 1, availability: 'away' } })).body).toEqual(
      recordedBody('profile-availability-unknown'),
    )
  })

  it('has a new access token on request; the old one is dead at once', async () => {
    const { body } = await ofAda('POST', '/reset_access_token')

    expect((await ofAda('GET')).body).toEqual(recordedBody('profile-after-reset-access-token'))
    expect((await profile(body.access_token)('GET')).body).toMatchObject({ id: 1, access_token: body.access_token })
  })
})

describe('accounts', () => {
  it('are open to their users and bots', () => {
    const version = '4.14.2'
    const user = { kind: 'user' as const, id: 1 }
    const bot = { kind: 'bot' as const, id: 1 }
    const texts = (id: number) =>
      [user, bot].map((caller) => accountRefusal(fake.state, caller, { id, version })?.body ?? 'open')
    addAccount(fake.state, { name: 'Other' }, 0)
    addAccount(fake.state, { name: 'Suspended Co', status: 'suspended' }, 0)

    expect(texts(1)).toEqual(['open', 'open'])
    expect(texts(2)).toEqual([recordedBody('conversation-show-other-account'), recordedBody('bot-other-account')])
    expect(texts(3)).toEqual([recordedBody('error-suspended-account'), recordedBody('error-suspended-account')])
    expect(texts(9)).toEqual([{ error: 'Resource could not be found' }, { error: 'Resource could not be found' }])
    expect(accountRefusal(fake.state, bot, { id: 1, version: '4.7.0' })?.status).toBe(401)
  })
})
