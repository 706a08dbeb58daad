import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/index.ts'

const now = 1_800_000_000

/** As JavaScript and JSON can: the compiler does not see what is in it. */
function fakeWith(data: unknown): FakeChatwoot {
  return createFakeChatwoot({ now: () => now, data: data as object })
}

describe('data that is wrong', () => {
  it.each<[string, unknown, string]>([
    ['a misspelled list', { conversation: [] }, 'data.conversation: unknown field; did you mean "conversations"?'],
    [
      'a misspelled field',
      { contacts: [{ emial: 'a@b.org' }] },
      'data.contacts[0].emial: unknown field; did you mean "email"?',
    ],
    [
      'another case',
      { conversations: [{ contact: 'M', inboxId: 1 }] },
      'data.conversations[0].inboxId: unknown field; did you mean "inbox_id"?',
    ],
    ['a field of no record', { teams: [{ name: 'a', x: 1 }] }, 'data.teams[0].x: unknown field; use name, members'],
    [
      'a field in a message',
      { conversations: [{ contact: 'M', messages: [{ content: 'a', form: 2 }] }] },
      'data.conversations[0].messages[0].form: unknown field; did you mean "from"?',
    ],
    [
      'a field of another channel',
      { inboxes: [{ name: 'W', channel_type: 'Channel::WebWidget', webhook_url: '' }] },
      'data.inboxes[0].webhook_url: unknown field',
    ],
    [
      'a value of another channel',
      { inboxes: [{ name: 'A', website_url: 'https://a.org' }] },
      'data.inboxes[0].website_url must be null in an inbox of this channel, got "https://a.org"',
    ],
    ['an empty agent', { agents: [{}] }, 'data.agents[0].name is missing'],
    ['an undefined name', { agents: [{ name: undefined }] }, 'data.agents[0].name is missing'],
    ['a list that is none', { contacts: { name: 'M' } }, 'data.contacts must be an array, got an object (Object)'],
    ['a record that is none', { contacts: ['Mara'] }, 'data.contacts[0] must be an object, got "Mara"'],
    ['data that is none', 'data.json', 'data must be an object, got "data.json"'],
    ['a number as a name', { contacts: [{ name: 7 }] }, 'data.contacts[0].name must be a string, got 7'],
    ['a word as a flag', { contacts: [{ blocked: 'no' }] }, 'data.contacts[0].blocked must be true or false, got "no"'],
    [
      'milliseconds',
      { contacts: [{ created_at: 1_767_225_600_000 }] },
      'data.contacts[0].created_at must be a time in unix seconds, got 1767225600000, which looks like milliseconds',
    ],
    [
      'a date',
      { conversations: [{ contact: 'M', created_at: new Date(0) }] },
      'data.conversations[0].created_at must be a time in unix seconds, got an object (Date)',
    ],
    [
      'a value that JSON loses',
      { contacts: [{ custom_attributes: { since: new Date(0) } }] },
      'data.contacts[0].custom_attributes.since must be a value that JSON can express, got an object (Date)',
    ],
    [
      'a status',
      { conversations: [{ contact: 'M', status: 'opne' }] },
      'data.conversations[0].status must be one of open, resolved, pending, snoozed, got "opne"; did you mean "open"?',
    ],
    [
      'a feature that is off',
      { account: { features: { macros: false } } },
      'data.account.features.macros must be true, got false',
    ],
  ])('is refused with its place: %s', (_, data, message) => {
    expect(() => fakeWith(data)).toThrow(new TypeError(message))
  })

  it.each<[string, unknown, string]>([
    [
      'an inbox',
      { inboxes: [{ name: 'B' }], conversations: [{ contact: 'M', inbox_id: 9 }] },
      'data.conversations[0].inbox_id: no inbox 9 in the data (it has inboxes 1 to 2)',
    ],
    [
      'a contact',
      { conversations: [{ contact: 7 }] },
      'data.conversations[0].contact: no contact 7 in the data (it has no contacts)',
    ],
    [
      'a contact that comes later',
      { conversations: [{ contact: 1 }, { contact: 'M' }] },
      'data.conversations[0].contact: no contact 1 in the data (it has no contacts)',
    ],
    [
      'an assignee',
      { conversations: [{ contact: 'M', assignee_id: 3 }] },
      'data.conversations[0].assignee_id: no agent 3 in the data (it has agents 1 to 2)',
    ],
    [
      'a team',
      { conversations: [{ contact: 'M', team_id: 2 }] },
      'data.conversations[0].team_id: no team 2 in the data (it has team 1)',
    ],
    [
      'a member of an inbox',
      { inbox: { members: [0] } },
      'data.inbox.members[0]: no agent 0 in the data (it has agents 1 to 2)',
    ],
    [
      'a member of a team',
      { teams: [{ name: 'a', members: ['Ben'] }] },
      'data.teams[0].members[0] must be the id of an agent, got "Ben"',
    ],
    [
      'a sender',
      { conversations: [{ contact: 'M', messages: [{ content: 'a', from: 8 }] }] },
      'data.conversations[0].messages[0].from: no agent 8 in the data (it has agents 1 to 2)',
    ],
    ['an inbox of a bot', { bot: { inboxes: [2] } }, 'data.bot.inboxes[0]: no inbox 2 in the data (it has inbox 1)'],
    [
      'a label',
      { labels: [{ title: 'vip' }], conversations: [{ contact: 'M', labels: ['vpi'] }] },
      'data.conversations[0].labels[0]: no label "vpi" in the data; did you mean "vip"?',
    ],
  ])('names who is not there: %s', (_, data, message) => {
    expect(() => fakeWith(data)).toThrow(new TypeError(message))
  })

  it.each<[string, unknown, string]>([
    [
      'labels',
      { labels: [{ title: 'vip' }, { title: 'vip' }] },
      'data.labels[1].title: "vip" is already taken by data.labels[0].title',
    ],
    [
      'e-mail addresses',
      { contacts: [{ email: 'a@b.org' }, { email: 'a@b.org' }] },
      'data.contacts[1].email: "a@b.org" is already taken by data.contacts[0].email',
    ],
    [
      'agents',
      { agents: [{ name: 'A', email: 'ben@example.com' }] },
      'data.agents[0].email: "ben@example.com" is already taken by agent 2',
    ],
    [
      'tokens',
      { bots: [{ name: 'B', access_token: 'fake-user-token' }] },
      'data.bots[0].access_token: "fake-user-token" is already taken by user 1',
    ],
    [
      'identifiers',
      { inboxes: [{ name: 'B', inbox_identifier: 'fake-inbox-1' }] },
      'data.inboxes[0].inbox_identifier: "fake-inbox-1" is already taken by data.inbox.inbox_identifier',
    ],
    ['members', { inbox: { members: [2, 2] } }, 'data.inbox.members[1]: 2 is already taken by data.inbox.members[0]'],
    [
      'bots of an inbox',
      { bot: { inboxes: [1] }, bots: [{ name: 'B', inboxes: [1] }] },
      'data.bots[0].inboxes[0]: 1 is already taken by data.bot.inboxes[0]',
    ],
    [
      'definitions',
      { attributeDefinitions: [{ attribute_key: 'a' }, { attribute_key: 'a' }] },
      'data.attributeDefinitions[1].attribute_key: "a" is already taken by data.attributeDefinitions[0].attribute_key',
    ],
  ])('names what is there twice: %s', (_, data, message) => {
    expect(() => fakeWith(data)).toThrow(new TypeError(message))
  })

  it.each<[string, unknown, string]>([
    ['an e-mail address', { contacts: [{ email: 'nobody' }] }, 'data.contacts[0].email: Email Invalid email'],
    ['a URL', { webhooks: [{ url: 'nonsense' }] }, 'data.webhooks[0].url: Url is invalid'],
    ['a label', { labels: [{ title: 'two words' }] }, 'data.labels[0].title: Title is invalid'],
    ['a name', { account: { name: ' ' } }, "data.account.name: Name can't be blank"],
    ['a team', { teams: [{ name: 'support' }] }, 'data.teams[0].name: Name has already been taken'],
    [
      'a source id',
      { inboxes: [{ name: 'S', channel_type: 'Channel::Sms' }], conversations: [{ contact: 'M', inbox_id: 2 }] },
      'data.conversations[0].contact: inbox 2 is a Channel::Sms, and the contact has no phone number',
    ],
  ])('is refused in the words of the server: %s', (_, data, message) => {
    expect(() => fakeWith(data)).toThrow(new TypeError(message))
  })

  it('is refused with all mistakes at once', () => {
    const data = { agents: [{}], conversations: [{ contact: 'M', staus: 'open', team_id: 4 }] }

    expect(() => fakeWith(data)).toThrow(
      new TypeError(
        [
          'data has 3 mistakes:',
          'data.agents[0].name is missing',
          'data.conversations[0].staus: unknown field; did you mean "status"?',
          'data.conversations[0].team_id: no team 4 in the data (it has team 1)',
        ].join('\n  '),
      ),
    )
  })

  it('is refused with twenty mistakes at most', () => {
    expect(() => fakeWith({ agents: Array(25).fill({}) })).toThrow(
      /^data has 25 mistakes:(\n {2}data.*){20}\n {2}and 5 more$/,
    )
  })

  it('is refused by reset, which then changes nothing', async () => {
    const fake = fakeWith({ contacts: [{ name: 'Mara' }] })

    // @ts-expect-error data may come from a file
    expect(() => fake.reset({ contact: [] })).toThrow('data.contact: unknown field; did you mean "contacts"?')
    expect(fake.state.contacts.get(1)?.name).toBe('Mara')
    await fake.close()
  })
})

describe('data that is right', () => {
  it('may refer to contacts that conversations before have made', () => {
    const { state } = fakeWith({ contacts: [{ name: 'A' }], conversations: [{ contact: 'B' }, { contact: 2 }] })

    expect([...state.conversations.values()].map(({ contact_id }) => contact_id)).toEqual([2, 2])
  })

  it('may have labels that the account does not list, as on the server', () => {
    const { state } = fakeWith({ labels: [{ title: 'vip' }], conversations: [{ contact: 'A', labels: ['anything'] }] })

    expect(state.conversations.get(1)?.labels).toEqual(['anything'])
  })

  it('gives the default to options that are undefined, everywhere', async () => {
    const fake = createFakeChatwoot({
      ...{ version: undefined, strict: undefined, pageSize: { contacts: undefined }, environment: undefined },
      data: {
        agents: [{ name: 'Cleo', email: undefined }],
        inboxes: [{ name: 'Other', channel_type: undefined }],
        accounts: [{ agents: [{ name: 'Dan', user: undefined }] }],
      },
    })
    const visitor = fake.visitor({ inbox: undefined, email: undefined })
    await visitor.says('Hello', { subject: undefined, attachments: undefined, inReplyTo: undefined })
    await fake.agent('Cleo').replies(visitor, 'Hi', { private: undefined, attachments: undefined })
    fake.failNext({ times: undefined, status: undefined, slow: undefined })

    expect(visitor.transcript.map(({ content }) => content)).toEqual(['Hello', 'Hi'])
    expect((await fake.fetch('http://chatwoot.test/')).status).toBe(500)
    await fake.close()
  })

  it('gives the default to fields that are undefined', async () => {
    const fake = fakeWith({ contacts: [{ name: 'Mara', email: undefined, custom_attributes: undefined }] })

    expect(await new Chatwoot(fake.options()).contacts.get(1)).toMatchObject({ email: null, custom_attributes: {} })
    await fake.close()
  })

  it('is not changed by what happens to the records', () => {
    const data = { contacts: [{ name: 'Mara', custom_attributes: { plan: 'free' } }] }
    const { state } = fakeWith(data)
    Object.assign(state.contacts.get(1)?.custom_attributes ?? {}, { plan: 'pro' })

    expect(data.contacts[0]?.custom_attributes).toEqual({ plan: 'free' })
  })

  it('gives each agent an address of their own', () => {
    const { state } = fakeWith({
      agents: [{ name: 'Ben B' }, { name: 'Cem' }, { name: 'D', email: 'cem@example.com' }],
    })

    expect(state.agents.map(({ email }) => email)).toEqual([
      ...['ada@example.com', 'ben@example.com', 'ben-3@example.com', 'cem-4@example.com', 'cem@example.com'],
    ])
  })
})

describe('options that are wrong', () => {
  it.each<[object, string]>([
    [
      { sed: 1 },
      'options.sed: unknown field; use data, version, strict, throttling, randomSeed, now, webhookFetch, pageSize, environment, runtime',
    ],
    [{ pageSizes: 5 }, 'options.pageSizes: unknown field; did you mean "pageSize"?'],
    [{ pageSize: 0 }, 'options.pageSize must be a whole number from 1, got 0'],
    [{ pageSize: 'x' }, 'options.pageSize must be a whole number from 1, got "x"'],
    [{ pageSize: { contacts: -1 } }, 'options.pageSize.contacts must be a whole number from 1, got -1'],
    [{ pageSize: { contact: 1 } }, 'options.pageSize.contact: unknown field; did you mean "contacts"?'],
    [{ randomSeed: '1' }, 'options.randomSeed must be a whole number, got "1"'],
    [{ version: 4.14 }, 'options.version must be a string, got 4.14'],
    [{ strict: 'yes' }, 'options.strict must be true or false, got "yes"'],
    [{ webhookFetch: 'https://a.org' }, 'options.webhookFetch must be a function, got "https://a.org"'],
    [
      { runtime: { limit() {} } },
      'options.runtime must be an object with the functions limit and pause, got an object (Object)',
    ],
    [
      { environment: { ENABLE_INBOX_EVENT: true } },
      'options.environment.ENABLE_INBOX_EVENT: unknown field; did you mean "ENABLE_INBOX_EVENTS"?',
    ],
    [{ now: now }, `options.now must be a function, got ${now}`],
    [
      { now: () => 1_767_225_600_000 },
      'now must return seconds (unix), got 1767225600000, which looks like milliseconds',
    ],
    [{ now: () => new Date(0) }, 'now must return seconds (unix), got "1970-01-01T00:00:00.000Z"'],
  ])('are refused: %j', (options, message) => {
    expect(() => createFakeChatwoot(options)).toThrow(new TypeError(message))
  })

  it('are refused wherever there are some', async () => {
    const fake = createFakeChatwoot()

    // @ts-expect-error a role that nobody has
    expect(() => fake.options('boss')).toThrow('role must be one of administrator, agent, bot, platform, got "boss"')
    // @ts-expect-error a misspelled option
    expect(() => fake.visitor({ nmae: 'Ida' })).toThrow('visitor.nmae: unknown field; did you mean "name"?')
    // @ts-expect-error a misspelled option
    await expect(fake.listen({ prot: 1 })).rejects.toThrow('listen.prot: unknown field; did you mean "port"?')
    // @ts-expect-error a misspelled fault
    expect(() => fake.webhooks.failNext({ evnt: 'message_created' })).toThrow(
      'fault.evnt: unknown field; did you mean "event"?',
    )
    // @ts-expect-error a fault that deliveries have
    expect(() => fake.cable.failNext({ as: 'refused' })).toThrow(
      'fault.as must be one of lost, doubled, late, got "refused"',
    )
    await expect(fake.listen({ port: 70_000 })).rejects.toThrow('listen.port must be a port from 0 to 65535, got 70000')
    await expect(fake.listen({ host: '' })).rejects.toThrow('listen.host must be a host name or an IP address, got ""')
    await fake.close()
  })
})

describe('the clock', () => {
  it('is in seconds, and moves with advanceTime', async () => {
    const fake = createFakeChatwoot({ now: () => now + 0.7 })
    await fake.advanceTime(90)

    expect(fake.now()).toBe(now + 90)
    await fake.close()
  })
})

describe('a snapshot', () => {
  const data = { contacts: [{ name: 'Mara' }] }

  it('may be a copy, and of another fake with an older version', async () => {
    const old = createFakeChatwoot({ now: () => now, data, version: '4.7.0' })
    const fake = createFakeChatwoot({ now: () => now })
    fake.restore(structuredClone(old.snapshot()))

    expect((await new Chatwoot(fake.options()).contacts.get(1)).name).toBe('Mara')
    await Promise.all([old.close(), fake.close()])
  })

  it.each<[string, (snapshot: object) => unknown, RegExp]>([
    [
      'an empty object',
      () => ({}),
      /^restore needs what snapshot\(\) returned, or a copy by structuredClone: there is no state$/,
    ],
    ['nothing', () => undefined, /there is no state$/],
    ['without the clock', (snapshot) => ({ ...snapshot, advanced: undefined }), /advanced must be a number$/],
    [
      'that went through JSON',
      (snapshot) => JSON.parse(JSON.stringify(snapshot)),
      /state\.accounts must be of type Map, got Object; Maps do not survive JSON$/,
    ],
  ])('is not %s', async (_, change, message) => {
    const fake = createFakeChatwoot({ now: () => now, data })
    const wrong = change(fake.snapshot())

    // @ts-expect-error not a snapshot
    expect(() => fake.restore(wrong)).toThrow(message)
    expect(fake.state.contacts.get(1)?.name).toBe('Mara')
    await fake.close()
  })
})

describe('a field of the document', () => {
  interface Schema {
    readonly $ref?: string
    readonly allOf?: readonly Schema[]
    readonly anyOf?: readonly Schema[]
    readonly enum?: readonly unknown[]
    readonly properties?: Readonly<Record<string, Schema>>
  }
  const { schemas } = JSON.parse(readFileSync('generated/openapi.json', 'utf8')).components

  function referredBy({ $ref }: Schema): Schema[] {
    return $ref === undefined ? [] : [schemas[$ref.replace('#/components/schemas/', '')]]
  }

  function fieldsOf(schema: Schema): [name: string, schema: Schema][] {
    const { allOf = [], properties = {} } = schema
    return [...[...referredBy(schema), ...allOf].flatMap(fieldsOf), ...Object.entries(properties)]
  }

  function valuesOf(schema: Schema): unknown[] {
    const { anyOf = [], enum: values = [] } = schema
    return [...values, ...[...referredBy(schema), ...anyOf].flatMap(valuesOf)]
  }

  const inbox = (channel: string) => (fields: object) => ({
    inboxes: [{ name: 'I', channel_type: `Channel::${channel}`, ...fields }],
  })
  const contact = (fields: object) => ({ contacts: [fields] })
  const conversation = (fields: object) => ({ conversations: [{ contact: 'Mara', ...fields }] })

  function problemWith(data: object): string {
    try {
      fakeWith(data)
      return ''
    } catch (error) {
      return String(error)
    }
  }

  it.each<[schema: string, dataWith: (fields: object) => object, numbered: readonly string[]]>([
    ['Label', (fields) => ({ labels: [{ title: 'vip', ...fields }] }), ['id']],
    ['AgentBot', (fields) => ({ bots: [{ name: 'B', ...fields }] }), ['id']],
    ['CustomAttributeDefinition', (fields) => ({ attributeDefinitions: [{ attribute_key: 'a', ...fields }] }), ['id']],
    [
      'CannedResponse',
      (fields) => ({ cannedResponses: [{ ...fields }] }),
      ['id', 'account_id', 'created_at', 'updated_at'],
    ],
    ['Webhook', (fields) => ({ webhooks: [{ url: 'https://a.org', ...fields }] }), ['id', 'account_id', 'secret']],
    ['ApiInbox', inbox('Api'), ['id']],
    ['WebWidgetInbox', inbox('WebWidget'), ['id']],
    ['EmailInbox', inbox('Email'), ['id']],
    ['SmsInbox', inbox('Sms'), ['id']],
    ['WhatsappInbox', inbox('Whatsapp'), ['id']],
    ['TwilioSmsInbox', inbox('TwilioSms'), ['id']],
    ['TelegramInbox', inbox('Telegram'), ['id']],
    ['LineInbox', inbox('Line'), ['id']],
    ['FacebookInbox', inbox('FacebookPage'), ['id']],
    ['InstagramInbox', inbox('Instagram'), ['id']],
    ['WorkingHours', (fields) => ({ inbox: { working_hours: [{ ...fields }] } }), []],
  ])('may be in the data: those of %s, except what the data numbers', (schema, dataWith, numbered) => {
    const isUnknown = (field: string) =>
      problemWith(dataWith({ [field]: Symbol.iterator })).includes(`.${field}: unknown field`)
    const fields = new Set(fieldsOf(schemas[schema]).map(([name]) => name))

    expect(fields.size).toBeGreaterThan(2)
    expect([...fields].filter(isUnknown).sort()).toEqual([...numbered].sort())
  })

  it.each<[schema: string, dataWith: (fields: object) => object, enums: readonly string[]]>([
    ['Account', (account) => ({ account }), ['status']],
    ['AgentBot', (bot) => ({ bot }), ['bot_type']],
    ['Contact', contact, ['availability_status']],
    ['Conversation', conversation, ['priority', 'status']],
    [
      'CustomAttributeDefinition',
      (fields) => ({ attributeDefinitions: [{ attribute_key: 'a', ...fields }] }),
      ['attribute_display_type', 'attribute_model'],
    ],
    ['WebWidgetInbox', inbox('WebWidget'), ['channel_type', 'reply_time', 'sender_name_type']],
  ])('may have each value that the document lists: those of %s', (schema, dataWith, enums) => {
    const listed = fieldsOf(schemas[schema]).filter(([, field]) => valuesOf(field).length > 0)
    const problems = listed.flatMap(([name, field]) =>
      valuesOf(field).map((value) => problemWith(dataWith({ [name]: value }))),
    )

    expect([...new Set(listed.map(([name]) => name))].sort()).toEqual(enums)
    expect(problems.filter(Boolean), 'add the values to the kind in src/testing/data').toEqual([])
  })
})

describe('further accounts', () => {
  const cleo = { name: 'Cleo' } // user 3
  it.each<[string, object, string]>([
    [
      'a member of an inbox who is not in the account',
      { inboxes: [{ name: 'I', members: [1] }] },
      'inboxes[0].members[0]: no agent 1 in the account (it has 3)',
    ],
    [
      'a member of a team who is not in the account',
      { teams: [{ name: 'T', members: [2] }] },
      'teams[0].members[0]: no agent 2 in the account (it has 3)',
    ],
    [
      'the inbox of another account',
      { inboxes: [{ name: 'I' }], conversations: [{ contact: 'M', inbox_id: 1 }] },
      'conversations[0].inbox_id: no inbox 1 in the account (it has 2)',
    ],
    [
      'conversations without an inbox',
      { conversations: [{ contact: 'M' }] },
      'conversations: the account has no inbox for them: add one to data.accounts[0].inboxes',
    ],
  ])('refuse %s', (_, fields, problem) => {
    expect(() => fakeWith({ accounts: [{ agents: [cleo], ...fields }] })).toThrow(`data.accounts[0].${problem}`)
  })

  it.each<[string, object[], string]>([
    ['a user twice', [{ user: 1 }, { user: 1 }], 'data.accounts[0].agents[1]: user 1 is already a member'],
    [
      'a user whom nobody has added',
      [{ user: 1 }, { user: 3 }],
      'data.accounts[0].agents[1].user: no user 3 in the account',
    ],
    [
      'the e-mail address of another user',
      [{ name: 'Ada', email: 'ada@example.com' }],
      'data.accounts[0].agents[0].email: "ada@example.com" is already taken by agent 1',
    ],
  ])('refuse %s', (_, agents, problem) => {
    expect(() => fakeWith({ accounts: [{ agents }] })).toThrow(problem)
  })

  it('may name what is theirs, by ids that go on', () => {
    const inboxes = [{ name: 'I', members: [1, 3] }]
    const conversations = [{ contact: 'M', inbox_id: 2, assignee_id: 3 }]
    const fake = fakeWith({ accounts: [{ agents: [{ user: 1 }, cleo], inboxes, conversations }] })

    expect(fake.state.accounts.get(2)?.conversations.get(1)).toMatchObject({ inbox_id: 2, assignee_id: 3 })
  })
})
