/** What behaviours are shown with: clients, and records of this run's own, all with the prefix in their name. */
import {
  type AgentBot,
  type ApiInbox,
  Chatwoot,
  ChatwootBot,
  ChatwootPlatform,
  ChatwootPublic,
  type Contact,
  type Conversation,
  type CreateContactParams,
  type CreateConversationParams,
  type Fetch,
  isApiError,
  type Message,
  type Method,
  type Team,
} from '../../src/index.ts'
import type { WebSocketClass } from '../../src/realtime/cable/socket.ts'
import type { Need, Place } from './behaviour.ts'
import type { Clock } from './clock.ts'

/** What names of all records begin with. Sweeping removes whatever has it. */
export const prefix = 'cwc-contract'

/** The same for keys of attributes. */
export const keyPrefix = 'cwc_contract'

export interface WorldOptions {
  readonly place: Place
  readonly baseUrl: string
  readonly accountId: number
  readonly tokens: { readonly administrator: string; readonly agent?: string; readonly platform?: string }
  readonly fetch: Fetch
  readonly clock: Clock
  /** Part of all names: lower-case letters and digits. */
  readonly run: string
  readonly WebSocket: WebSocketClass
}

/** The configuration of a run cannot work; the message says what to change. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

/** A behaviour cannot be shown here; the message says why. */
export class NotRun extends Error {
  override name = 'NotRun'
}

/** A contact of an API inbox, as the public API knows it. */
export interface Visitor {
  readonly client: ChatwootPublic
  readonly contactId: number
  readonly sourceId: string
  readonly pubsubToken: string
}

type ConversationFields = Partial<CreateConversationParams> & { readonly contact?: Contact; readonly says?: string }

interface User {
  readonly client: Chatwoot
  readonly id: number
  readonly name: string
}

/** The attributes that were defined for this run, by type: their keys. */
export interface Attributes {
  readonly text: string
  readonly number: string
  readonly date: string
  readonly checkbox: string
  readonly list: string
  readonly ofContacts: string
}

/** Rejects with a ConfigurationError if the administrator's token is not usable. */
export async function makeWorld(options: WorldOptions): Promise<World> {
  const admin = await userOf(options, 'CHATWOOT_TEST_TOKEN', options.tokens.administrator)
  if (admin.role !== 'administrator') {
    throw new ConfigurationError(
      `CHATWOOT_TEST_TOKEN must be the token of an administrator of account ${options.accountId}, got one of an ${admin.role}`,
    )
  }
  if (options.place === 'server') await assertEnglish(admin)
  const { version } = await admin.client.serverInfo()
  const missing = new Map<Need, string>()
  const agent = await agentOf(options, missing)
  const platform = await platformOf(options, missing)
  if (options.place === 'server') missing.set('clock', 'the clock of a server cannot be set')
  return new World(options, { version, admin, agent, platform, missing })
}

interface UserOfAccount extends User {
  readonly role: string
  /** Restricts what an agent may do; servers with the enterprise folder have them. */
  readonly hasCustomRole: boolean
  /** Of the dashboard, which the server's texts follow; undefined if it is the account's. */
  readonly language: string | undefined
}

async function userOf(options: WorldOptions, variable: string, token: string): Promise<UserOfAccount> {
  const client = clientOf(options, token)
  const profile = await client.profile.get().then(null, (error: unknown) => {
    if (isApiError(error) && error.status === 401) {
      throw new ConfigurationError(`the server does not accept ${variable}: ${error.message}`)
    }
    throw error
  })
  const account = profile.accounts.find(({ id }) => id === options.accountId)
  if (!account) {
    const ids = profile.accounts.map(({ id }) => id).join(', ') || 'none'
    throw new ConfigurationError(
      `the user of ${variable} is not in account ${options.accountId}; their accounts are ${ids}`,
    )
  }
  // Null in old rows.
  const locale = profile.ui_settings?.locale
  return {
    client,
    id: profile.id,
    name: profile.name,
    role: account.role,
    hasCustomRole: typeof account.custom_role_id === 'number',
    language: typeof locale === 'string' && locale !== '' ? locale : undefined,
  }
}

/** Texts of errors and of activity messages are in the language of the user, or else of the account. */
async function assertEnglish({ client, language }: UserOfAccount): Promise<void> {
  if (language !== undefined && !isEnglish(language)) {
    throw new ConfigurationError(
      `the language in the profile of CHATWOOT_TEST_TOKEN must be English (en), got ${language}: texts are compared`,
    )
  }
  const { locale } = await client.accounts.get()
  if (locale && !isEnglish(locale)) {
    throw new ConfigurationError(`the language of the account must be English (en), got ${locale}: texts are compared`)
  }
}

function isEnglish(locale: string): boolean {
  return /^en\b/.test(locale)
}

/** How requests of all clients are sent: once, since fetch waits for the rate limits, which may take minutes. */
function sendingOf({ baseUrl, fetch }: WorldOptions) {
  return { baseUrl, fetch, maxRetries: 0, timeout: 600_000 }
}

function clientOf(options: WorldOptions, apiAccessToken: string): Chatwoot {
  return new Chatwoot({ ...sendingOf(options), accountId: options.accountId, apiAccessToken })
}

async function agentOf(options: WorldOptions, missing: Map<Need, string>): Promise<User | undefined> {
  const variable = 'CHATWOOT_TEST_AGENT_TOKEN'
  const { agent } = options.tokens
  if (agent === undefined) {
    missing.set('agent', `${variable} is not set`)
    return undefined
  }
  try {
    const user = await userOf(options, variable, agent)
    const unusable = whyNotAnAgent(user)
    if (unusable === undefined) return user
    missing.set('agent', `${variable} is the token of ${unusable}`)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    missing.set('agent', error.message)
  }
  return undefined
}

function whyNotAnAgent({ role, hasCustomRole, language }: UserOfAccount): string | undefined {
  if (role !== 'agent') return `an ${role}`
  if (hasCustomRole) return 'an agent with a custom role, who has other rights'
  if (language !== undefined && !isEnglish(language))
    return `an agent whose language is not English (en) but ${language}`
  return undefined
}

async function platformOf(options: WorldOptions, missing: Map<Need, string>): Promise<ChatwootPlatform | undefined> {
  const variable = 'CHATWOOT_TEST_PLATFORM_TOKEN'
  const { tokens } = options
  if (tokens.platform === undefined) {
    missing.set('platform', `${variable} is not set`)
    return undefined
  }
  const client = new ChatwootPlatform({ ...sendingOf(options), apiAccessToken: tokens.platform })
  // A user that does not exist: a token that is not valid is refused before.
  const refused = await client.users.get(2_000_000_000).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (isApiError(refused) && refused.status === 404) return client
  if (!isApiError(refused)) throw refused
  missing.set('platform', `the server does not accept ${variable}: ${refused.message}`)
  return undefined
}

interface Found {
  readonly version: string
  readonly admin: User
  readonly agent: User | undefined
  readonly platform: ChatwootPlatform | undefined
  readonly missing: ReadonlyMap<Need, string>
}

export class World {
  readonly place: Place
  readonly version: string
  readonly accountId: number
  readonly admin: Chatwoot
  readonly adminId: number
  readonly adminName: string
  /** Why needs are not met. */
  readonly missing: ReadonlyMap<Need, string>
  readonly WebSocket: WebSocketClass
  readonly #options: WorldOptions
  readonly #found: Found
  #count = 0

  /** @internal use makeWorld */
  constructor(options: WorldOptions, found: Found) {
    this.#options = options
    this.#found = found
    this.place = options.place
    this.version = found.version
    this.accountId = options.accountId
    this.admin = found.admin.client
    this.adminId = found.admin.id
    this.adminName = found.admin.name
    this.missing = found.missing
    this.WebSocket = options.WebSocket
  }

  /** Only for behaviours that declare that they need it, as for all needs. */
  get agent(): Chatwoot {
    return declared('agent', this.#found.agent).client
  }

  get agentId(): number {
    return declared('agent', this.#found.agent).id
  }

  get platform(): ChatwootPlatform {
    return declared('platform', this.#found.platform)
  }

  /** A client with any token, or none that is valid. */
  as(apiAccessToken: string): Chatwoot {
    return clientOf(this.#options, apiAccessToken)
  }

  /** The token of the administrator: where a behaviour is about tokens themselves. */
  get adminToken(): string {
    return this.#options.tokens.administrator
  }

  get platformToken(): string {
    return declared('platform', this.#options.tokens.platform)
  }

  /** For requests that no client sends. */
  get fetch(): Fetch {
    return this.#options.fetch
  }

  get baseUrl(): string {
    return this.#options.baseUrl
  }

  /** A name that nothing else has; sweeping finds it. */
  unique(word: string): string {
    return `${prefix}-${this.#options.run}-${word}-${++this.#count}`
  }

  /** As `unique`, for keys of attributes. */
  uniqueKey(word: string): string {
    return `${keyPrefix}_${this.#options.run}_${word}_${++this.#count}`
  }

  /** Unix seconds. */
  now(): number {
    return Math.floor(this.#options.clock.now() / 1000)
  }

  /** Waits until the server's clock shows another second: what follows is later than what was before. */
  tick(): Promise<void> {
    return this.#options.clock.sleep(1100)
  }

  /** Moves the clock of the in-memory Chatwoot. */
  async pass(seconds: number): Promise<void> {
    if (this.missing.has('clock')) throw new TypeError("the behaviour must declare needs: ['clock']")
    await this.#options.clock.sleep(seconds * 1000)
  }

  /** Tries again until it succeeds, for what the server does in the background; at most a minute and a half. */
  async eventually<T>(check: () => Promise<T>): Promise<T> {
    const { clock } = this.#options
    // Jobs of low priority, such as deletions, wait for all others.
    const deadline = clock.now() + (this.place === 'memory' ? 3000 : 90_000)
    for (let tries = 1; ; tries++) {
      try {
        return await check()
      } catch (error) {
        if (clock.now() >= deadline || error instanceof NotRun) throw error
      }
      await clock.sleep(Math.min(2000, 200 * tries))
    }
  }

  /** An API inbox that the agent is a member of. */
  readonly inbox = lazy(async () => {
    const inbox = await this.makeInbox('inbox')
    const agent = this.#found.agent
    if (agent) await this.admin.inboxes.addMembers(inbox.id, [agent.id])
    return inbox
  })

  /** An API inbox that the agent is no member of. */
  readonly closedInbox = lazy(() => this.makeInbox('closed'))

  /** An API inbox in which the bot replies first. */
  readonly botInbox = lazy(async () => {
    const inbox = await this.makeInbox('bots')
    const bot = await this.bot()
    await this.admin.inboxes.setAgentBot(inbox.id, bot.id)
    return inbox
  })

  /** Without a URL: nothing is delivered to it. */
  readonly bot = lazy((): Promise<AgentBot> => this.admin.agentBots.create({ name: this.unique('bot') }))

  readonly botClient = lazy(async () => {
    const { access_token } = await this.bot()
    if (!access_token) throw new NotRun('the server shows no token of the bot')
    return new ChatwootBot({
      ...sendingOf(this.#options),
      accountId: this.accountId,
      apiAccessToken: access_token,
    })
  })

  /** Without members; nothing is assigned automatically. */
  readonly team = lazy(
    (): Promise<Team> => this.admin.teams.create({ name: this.unique('team'), allow_auto_assign: false }),
  )

  readonly attributes = lazy(async (): Promise<Attributes> => {
    const define = async (type: 'text' | 'number' | 'date' | 'checkbox' | 'list', isOfContacts = false) => {
      const key = this.uniqueKey(type)
      await this.admin.customAttributeDefinitions.create({
        attribute_display_name: key,
        attribute_key: key,
        attribute_display_type: type,
        attribute_model: isOfContacts ? 'contact_attribute' : 'conversation_attribute',
        attribute_description: 'made by the contract suite',
        ...(type === 'list' && { attribute_values: ['Gold', 'Silver'] }),
      })
      return key
    }
    return {
      text: await define('text'),
      number: await define('number'),
      date: await define('date'),
      checkbox: await define('checkbox'),
      list: await define('list'),
      ofContacts: await define('text', true),
    }
  })

  async makeInbox(word: string): Promise<ApiInbox> {
    const inbox = await this.admin.inboxes.create({
      name: this.unique(word),
      channel: { type: 'api', webhook_url: '' },
      enable_auto_assignment: false,
    })
    if (inbox.channel_type !== 'Channel::Api') throw new TypeError(`expected an API inbox, got ${inbox.channel_type}`)
    return inbox
  }

  contact(fields: CreateContactParams = {}): Promise<Contact> {
    const name = this.unique('contact')
    return this.admin.contacts.create({ name, identifier: name, ...fields })
  }

  /** A conversation of a new contact in the inbox, unless the fields say otherwise; with a first message if they say one. */
  async conversation({ contact, says, ...fields }: ConversationFields = {}): Promise<Conversation> {
    const { id: inbox_id } = fields.inbox_id === undefined ? await this.inbox() : { id: fields.inbox_id }
    const contact_id = fields.contact_id ?? (contact ?? (await this.contact())).id
    const conversation = await this.admin.conversations.create({ ...fields, inbox_id, contact_id })
    if (says === undefined) return conversation
    await this.says(conversation.id, says)
    return this.admin.conversations.get(conversation.id)
  }

  /** The contact writes. */
  says(id: number, content: string): Promise<Message> {
    return this.admin.messages.send(id, { content, message_type: 'incoming' })
  }

  /** What people wrote in a conversation, the oldest first: activity messages come at any time. */
  async written(id: number): Promise<Message[]> {
    const all = await this.admin.messages.list(id, { order: 'oldest' }).toArray({ limit: 1000 })
    return all.filter(({ message_type }) => message_type === 0 || message_type === 1)
  }

  /** The texts of the activity messages, the oldest first. */
  async activities(id: number): Promise<(string | null)[]> {
    const all = await this.admin.messages.list(id, { order: 'oldest' }).toArray({ limit: 1000 })
    return all.filter(({ message_type }) => message_type === 2).map(({ content }) => content)
  }

  async publicClient(inbox?: ApiInbox): Promise<ChatwootPublic> {
    const { inbox_identifier } = inbox ?? (await this.inbox())
    return new ChatwootPublic({ ...sendingOf(this.#options), inboxIdentifier: inbox_identifier })
  }

  async visitor(inbox?: ApiInbox): Promise<Visitor> {
    const client = await this.publicClient(inbox)
    const name = this.unique('visitor')
    const { id, source_id, pubsub_token } = await client.contacts.create({ name, identifier: name })
    return { client, contactId: id, sourceId: source_id, pubsubToken: pubsub_token }
  }

  /** Sends what the methods of a client would refuse; `~` is the account, with the administrator's token by default. */
  raw(method: Method, path: string, body?: unknown, client: Chatwoot | ChatwootBot = this.admin): Promise<unknown> {
    const full: `/${string}` = `/${path.replace(/^\//, '').replace(/^~/, `api/v1/accounts/${this.accountId}`)}`
    return client.request(method, full, body === undefined ? {} : { body })
  }
}

/** Rejects with a NotRun where the behaviour cannot be shown. */
export function notRun(reason: string): never {
  throw new NotRun(reason)
}

function declared<T>(need: Need, value: T | undefined): T {
  if (value === undefined) throw new TypeError(`the behaviour must declare needs: ['${need}']`)
  return value
}

/** Makes it at the first call; again after a failure. */
function lazy<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}

/** What the server answered to a call that it must refuse. Rejects if the call succeeds. */
export async function refusal(call: PromiseLike<unknown>): Promise<{ status: number; body: unknown }> {
  const error = await Promise.resolve(call).then(
    (answer) => new Error(`expected a refusal, got ${JSON.stringify(answer)?.slice(0, 200)}`),
    (reason: unknown) => reason,
  )
  if (!isApiError(error)) throw error
  return { status: error.status, body: error.body }
}
