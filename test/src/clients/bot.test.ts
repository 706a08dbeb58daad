import nock from 'nock'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type BotConversations, type BotMessages, ChatwootBot } from '../../../src/clients/bot.ts'
import { ChatwootError, PermissionDeniedError, ServerError } from '../../../src/index.ts'
import { Conversations } from '../../../src/resources/conversations/conversations.ts'
import { Messages } from '../../../src/resources/messages/messages.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, onlyNock } from '../../servers/nock.ts'

const token = 'TOKENbotxxxxxxxxxxxxxxxx'
const options = { baseUrl: base, accountId: 17, apiAccessToken: token, maxRetries: 0 }
const bot = new ChatwootBot(options)
const route = '/api/v1/accounts/17/conversations'
const server = () => nock(base, { reqheaders: { 'api-access-token': token, accept: 'application/json' } })
onlyNock()
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** Records the requests, and responds with 404 to all. */
function listening() {
  const sent: { line: string; headers: Headers }[] = []
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ line: `${init.method} ${url}`, headers: new Headers(init.headers) })
    return Response.json({ error: 'Resource could not be found' }, { status: 404 })
  }
  return { sent, fetch }
}

const failureOf = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => expect.fail('it should have failed'),
    (reason: unknown) => reason,
  )

function methodsOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor')
}

describe('messages', () => {
  it('are sent', async () => {
    server()
      .post(`${route}/89/messages`, { content: 'Beep' })
      .reply(...recorded('bot-message-create'))

    await expect(bot.messages.send(89, 'Beep')).resolves.toEqual(recordedBody('bot-message-create'))
  })

  it('are sent with choices', async () => {
    const params = {
      content: 'Pick',
      content_type: 'input_select',
      content_attributes: { items: [{ title: 'A', value: 'a' }] },
    } as const
    server()
      .post(`${route}/89/messages`, params)
      .reply(...recorded('bot-message-create-select'))

    await expect(bot.messages.send(89, params)).resolves.toEqual(recordedBody('bot-message-create-select'))
  })

  it('are notes', async () => {
    server()
      .post(`${route}/89/messages`, { content: 'Bot remark', private: true })
      .reply(...recorded('bot-message-create-private'))

    await expect(bot.messages.note(89, 'Bot remark')).resolves.toEqual(recordedBody('bot-message-create-private'))
  })

  it('are templates', async () => {
    server()
      .post(`${route}/89/messages`, { template_params: { name: 'hello', language: 'de' } })
      .reply(...recorded('bot-message-create'))

    await bot.messages.sendTemplate(89, { name: 'hello', language: 'de' })
  })
})

describe('conversations', () => {
  it('are created', async () => {
    const params = { inbox_id: 62, contact_id: 336, message: { content: 'The bot opens' } }
    server()
      .post(route, params)
      .reply(...recorded('bot-conversation-create'))

    await expect(bot.conversations.create(params)).resolves.toEqual(recordedBody('bot-conversation-create'))
  })

  it('are read', async () => {
    server()
      .get(`${route}/89`)
      .reply(...recorded('bot-conversation-show'))

    await expect(bot.conversations.get(89)).resolves.toEqual(recordedBody('bot-conversation-show'))
  })

  it('are changed', async () => {
    server()
      .patch(`${route}/89`, { priority: 'low' })
      .reply(...recorded('bot-conversation-update'))

    await expect(bot.conversations.update(89, { priority: 'low' })).resolves.toEqual(
      recordedBody('bot-conversation-update'),
    )
  })

  it('are labelled', async () => {
    server()
      .post(`${route}/89/labels`, { labels: ['bug'] })
      .reply(...recorded('bot-labels-set'))

    await expect(bot.conversations.setLabels(89, ['bug'])).resolves.toEqual(['bug'])
  })
})

describe('each method that a bot may use', () => {
  const conversation = `${base}${route}/89`
  type Call = (bot: ChatwootBot) => unknown
  const ofConversations: { readonly [Name in keyof BotConversations]: [call: Call, line: string] } = {
    create: [({ conversations }) => conversations.create({ inbox_id: 1, contact_id: 2 }), `POST ${base}${route}`],
    update: [({ conversations }) => conversations.update(89, { priority: 'low' }), `PATCH ${conversation}`],
    setStatus: [({ conversations }) => conversations.setStatus(89, 'open'), `POST ${conversation}/toggle_status`],
    resolve: [({ conversations }) => conversations.resolve(89), `POST ${conversation}/toggle_status`],
    reopen: [({ conversations }) => conversations.reopen(89), `POST ${conversation}/toggle_status`],
    markPending: [({ conversations }) => conversations.markPending(89), `POST ${conversation}/toggle_status`],
    snooze: [({ conversations }) => conversations.snooze(89), `POST ${conversation}/toggle_status`],
    setPriority: [({ conversations }) => conversations.setPriority(89, 'low'), `POST ${conversation}/toggle_priority`],
    assignAgent: [({ conversations }) => conversations.assignAgent(89, 1), `POST ${conversation}/assignments`],
    assignTeam: [({ conversations }) => conversations.assignTeam(89, 1), `POST ${conversation}/assignments`],
    assignBot: [({ conversations }) => conversations.assignBot(89, 30), `GET ${base}/api`],
    unassign: [({ conversations }) => conversations.unassign(89), `POST ${conversation}/assignments`],
    setCustomAttributes: [
      ({ conversations }) => conversations.setCustomAttributes(89, { a: 1 }),
      `POST ${conversation}/custom_attributes`,
    ],
    handoff: [({ conversations }) => conversations.handoff(89, { team_id: 1 }), `POST ${conversation}/toggle_status`],
    setTyping: [({ conversations }) => conversations.setTyping(89, true), `POST ${conversation}/toggle_typing_status`],
    withTyping: [
      ({ conversations }) => conversations.withTyping(89, async () => 5),
      `POST ${conversation}/toggle_typing_status`,
    ],
    get: [({ conversations }) => conversations.get(89), `GET ${conversation}`],
    labels: [({ conversations }) => conversations.labels(89), `GET ${conversation}/labels`],
    setLabels: [({ conversations }) => conversations.setLabels(89, ['a']), `POST ${conversation}/labels`],
    addLabels: [({ conversations }) => conversations.addLabels(89, ['a']), `GET ${conversation}/labels`],
    removeLabels: [({ conversations }) => conversations.removeLabels(89, ['a']), `GET ${conversation}/labels`],
  }
  const ofMessages: { readonly [Name in keyof BotMessages]: [call: Call, line: string] } = {
    send: [({ messages }) => messages.send(89, 'Beep'), `POST ${conversation}/messages`],
    note: [({ messages }) => messages.note(89, 'Beep'), `POST ${conversation}/messages`],
    sendTemplate: [({ messages }) => messages.sendTemplate(89, { name: 'hello' }), `POST ${conversation}/messages`],
  }

  it.each([
    ...Object.entries(ofConversations).map(([name, [call, line]]) => [`conversations.${name}`, call, line] as const),
    ...Object.entries(ofMessages).map(([name, [call, line]]) => [`messages.${name}`, call, line] as const),
  ])('reaches the server: %s', async (_, call, line) => {
    const { sent, fetch } = listening()

    await Promise.allSettled([call(bot.withOptions({ fetch }))])

    expect(sent[0]?.line).toBe(line)
  })

  it.each([
    ['conversations', bot.conversations, methodsOf(Conversations.prototype), ofConversations],
    ['messages', bot.messages, methodsOf(Messages.prototype), ofMessages],
  ])(
    'is one of these; every other method of %s rejects with the advice, and sends nothing',
    async (of, has, all, may) => {
      const others = all.filter((name) => !(name in may))
      expect(others).toContain('list')

      for (const name of others) {
        const method: unknown = Reflect.get(has, name)
        if (typeof method !== 'function') return expect.fail(`${name} is not there`)
        const failure = await failureOf(method(89))
        expect(failure, name).toEqual(
          new ChatwootError(
            `ChatwootBot has no ${of}.${name}: the server refuses it to an agent bot's token; use Chatwoot, with a user's token`,
          ),
        )
      }
    },
  )

  it('also rejects a list that is iterated', async () => {
    const iterate = async () => {
      // @ts-expect-error a bot may not list
      for await (const _ of bot.conversations.list()) expect.fail('there is nothing to iterate over')
    }

    await expect(iterate()).rejects.toThrow(/ChatwootBot has no conversations\.list/)
  })
})

describe('a refusal', () => {
  it.each([
    ['get', 'the server refuses this request to bots: a conversation and its labels need Chatwoot 4.14.2)'],
    ['labels', 'the server refuses this request to bots: a conversation and its labels need Chatwoot 4.14.2)'],
    ['setTyping', 'the server refuses this request to bots: typing needs Chatwoot 4.12)'],
    ['send', "(the server allows this request to agent bots: the token is a platform app's)"],
    ['setPriority', "(the server allows this request to agent bots: the token is a platform app's)"],
    ['setCustomAttributes', "(the server allows this request to agent bots: the token is a platform app's)"],
    ['assignTeam', "(the server allows this request to agent bots: the token is a platform app's)"],
    ['resolve', "(the server allows this request to agent bots: the token is a platform app's)"],
    ['update', "(the server allows this request to agent bots: the token is a platform app's)"],
  ] as const)('of %s says which version, or whose token, it needs', async (method, hint) => {
    const [status, body, headers] = recorded('bot-refused-list')
    server().get(/.*/).optionally().reply(status, body, headers)
    server().post(/.*/).optionally().reply(status, body, headers)
    server().patch(/.*/).optionally().reply(status, body, headers)

    const { conversations, messages } = bot
    const calls = {
      get: () => conversations.get(89),
      labels: () => conversations.labels(89),
      setTyping: () => conversations.setTyping(89, true),
      send: () => messages.send(89, 'Hello'),
      setPriority: () => conversations.setPriority(89, 'high'),
      setCustomAttributes: () => conversations.setCustomAttributes(89, { plan: 'pro' }),
      assignTeam: () => conversations.assignTeam(89, 3),
      resolve: () => conversations.resolve(89),
      update: () => conversations.update(89, { priority: 'high' }),
    }
    const error = await failureOf(calls[method]())
    nock.cleanAll()

    expect(error).toBeInstanceOf(PermissionDeniedError)
    expect(error).toHaveProperty('message', expect.stringContaining(hint))
  })

  it("of a token that no bot has names the bot's settings, not those of a profile", async () => {
    server()
      .post(`${route}/89/toggle_status`)
      .reply(...recorded('error-bad-token'))

    await expect(bot.conversations.resolve(89)).rejects.toThrow(/from the settings of the agent bot/)
  })

  it('of a path without a method in ChatwootBot says so, too', async () => {
    const [status, body, headers] = recorded('bot-refused-profile')
    server().get('/api/v1/profile').reply(status, body, headers)
    server().delete(`${route}/89`).reply(status, body, headers)
    const hint = "refuses this request to bots: it needs Chatwoot with a user's token"

    await expect(bot.request('GET', '/api/v1/profile')).rejects.toThrow(hint)
    await expect(bot.request('DELETE', `${route}/89`)).rejects.toThrow(hint)
  })

  it('for another reason does not name versions', async () => {
    server()
      .post(route)
      .reply(...recorded('bot-other-account'))

    const error = await failureOf(bot.conversations.create({ inbox_id: 1, contact_id: 1 }))

    expect(error).toHaveProperty('status', 401)
    expect(error).toHaveProperty('message', expect.stringContaining('Bot is not authorized to access this account'))
    expect(error).toHaveProperty('message', expect.not.stringContaining('4.14.2'))
  })
})

describe('an internal error', () => {
  const internal = { status: 500, error: 'Internal Server Error' }
  const stored = 'if the conversation has a team, after storing the change: check before sending it again'

  it('of create says that a team may be the cause, and that the conversation is stored', async () => {
    server().post(route).reply(500, internal)

    const error = await failureOf(bot.conversations.create({ inbox_id: 1, contact_id: 2, team_id: 3 }))

    expect(error).toBeInstanceOf(ServerError)
    expect(error).toHaveProperty('message', expect.stringContaining(stored))
  })

  it('of update says that a team may be the cause, and that the change is stored', async () => {
    server().patch(`${route}/89`).reply(500, internal)

    const error = await failureOf(bot.conversations.update(89, { priority: 'low' }))

    expect(error).toHaveProperty('message', expect.stringContaining(stored))
  })

  it('of get says that a team may be the cause, and nothing about storing', async () => {
    server().get(`${route}/89`).reply(500, internal)

    const error = await failureOf(bot.conversations.get(89))

    expect(error).toHaveProperty('message', expect.stringContaining('500 to a bot if the conversation has a team'))
    expect(error).toHaveProperty('message', expect.not.stringMatching(/stor(ed|ing)/))
  })

  it('that says its cause does not mention a team', async () => {
    server().patch(`${route}/89`).reply(500, { error: 'the disk is full' })

    await expect(bot.conversations.update(89, { priority: 'low' })).rejects.toThrow(/^(?!.*team).*the disk is full/s)
  })

  it('of a message does not mention a team', async () => {
    server().post(`${route}/89/messages`).reply(500, internal)

    await expect(bot.messages.send(89, 'Beep')).rejects.toThrow(/^(?!.*team)/s)
  })
})

describe('what a bot does not have', () => {
  it.each([
    ['contacts', 'Chatwoot'],
    ['inboxes', 'Chatwoot'],
    ['profile', 'Chatwoot'],
    ['provision', 'ChatwootPlatform'],
    ['users', 'ChatwootPlatform'],
    ['csatSurveys', 'ChatwootPublic'],
    ['inbox', 'ChatwootPublic'],
  ])('throws for %s, and names %s', (name, owner) => {
    expect(() => Reflect.get(bot, name)).toThrow(ChatwootError)
    expect(() => Reflect.get(bot, name)).toThrow(
      `ChatwootBot has no ${name}: not available with an agent bot's token; use ${owner}, with`,
    )
  })
})

describe('options', () => {
  it('come from the environment', async () => {
    vi.stubEnv('CHATWOOT_BASE_URL', 'https://env.test')
    vi.stubEnv('CHATWOOT_ACCOUNT_ID', '5')
    vi.stubEnv('CHATWOOT_API_ACCESS_TOKEN', 'ofTheBot')
    const { sent, fetch } = listening()

    await Promise.allSettled([new ChatwootBot().withOptions({ fetch }).conversations.get(7)])

    expect(sent.map(({ line }) => line)).toEqual(['GET https://env.test/api/v1/accounts/5/conversations/7'])
    expect(sent[0]?.headers.get('api-access-token')).toBe('ofTheBot')
  })

  it.each(['baseUrl', 'accountId', 'apiAccessToken'])('are reported if missing: %s', (name) => {
    for (const variable of ['CHATWOOT_BASE_URL', 'CHATWOOT_ACCOUNT_ID', 'CHATWOOT_API_ACCESS_TOKEN']) {
      vi.stubEnv(variable, undefined)
    }

    expect(() => new ChatwootBot({ ...options, [name]: undefined })).toThrow(`${name} is missing`)
  })

  it('have an error that says where to find the token of a bot', () => {
    expect(() => new ChatwootBot({ ...options, apiAccessToken: ' x' })).toThrow(/access_token of the agent bot/)
  })

  it('are refused if they are those of another client', () => {
    // @ts-expect-error it is for ChatwootPublic
    expect(() => new ChatwootBot({ ...options, inboxIdentifier: 'x' })).toThrow(
      /takes no inboxIdentifier: it is for ChatwootPublic/,
    )
  })

  it('do not let a browser hold the token, unless the caller allows it', () => {
    vi.stubGlobal('document', {})

    expect(() => new ChatwootBot(options)).toThrow('everybody who opens the page can read the token')
    expect(() => new ChatwootBot({ ...options, dangerouslyAllowBrowser: true })).not.toThrow()
  })
})

describe('withOptions', () => {
  it('keeps the options that are left out', async () => {
    const { sent, fetch } = listening()
    const derived = bot.withOptions({ fetch, headers: { 'X-Team': 'a' } }).withOptions({ apiAccessToken: undefined })

    await Promise.allSettled([
      derived.conversations.get(7),
      derived.withOptions({ apiAccessToken: 'b' }).messages.note(7, 'x'),
    ])

    expect(sent.map(({ headers }) => [headers.get('api-access-token'), headers.get('x-team')])).toEqual([
      [token, 'a'],
      ['b', 'a'],
    ])
  })

  it('keeps dangerouslyAllowBrowser', () => {
    vi.stubGlobal('document', {})
    const allowed = new ChatwootBot({ ...options, dangerouslyAllowBrowser: true })

    expect(() => allowed.withOptions({ timeout: 5 })).not.toThrow()
    expect(() => allowed.withAccount(2)).not.toThrow()
  })
})

describe('withAccount', () => {
  it('is the account that accountId shows', () => {
    const bot = new ChatwootBot(options)

    expect([bot.accountId, bot.withAccount(2).accountId]).toEqual([17, 2])
  })

  it('is the same bot in another account', async () => {
    server()
      .post('/api/v1/accounts/2/conversations/89/messages')
      .reply(...recorded('bot-message-create'))

    await bot.withAccount(2).messages.send(89, 'Beep')
  })

  it('is checked like the first', () => {
    expect(() => bot.withAccount(0)).toThrow('accountId must be a whole number from 1, got 0')
  })
})
