/** What the data of a fake may contain: each field of each record, so that a misspelled one is not lost silently. */
import { conversationPriorities, conversationStatuses } from '../../helpers/enum-values.ts'
import {
  a,
  bag,
  type Checked,
  type DocumentFields,
  each,
  type Fields,
  flag,
  type Kind,
  list,
  mapOf,
  meantBy,
  moment,
  oneOf,
  orNull,
  record,
  required,
  text,
  whole,
} from '../given/kinds.ts'
import { type ContactFields, contactErrors } from '../records/conversations/contacts.ts'
import type { RecordError } from '../records/errors.ts'
import { accountErrors } from '../records/settings/account-details.ts'
import { attributeModels, attributeTypes, definitionErrors } from '../records/settings/attribute-definitions.ts'
import { cannedResponseErrors } from '../records/settings/canned-responses.ts'
import { labelErrors } from '../records/settings/labels.ts'
import { type WebhookFields, webhookErrors } from '../records/settings/webhooks.ts'
import type { FakeState } from '../records/state.ts'
import { agentErrors } from '../records/users/agents.ts'
import { teamErrors } from '../records/users/teams.ts'
import {
  type AccountData,
  type AgentData,
  type BotFields,
  type ConversationData,
  type DefinitionData,
  type FakeData,
  type LabelData,
  type MemberData,
  type MessageData,
  stateWith,
  type TeamData,
} from './data.ts'
import { firstInboxKind, inboxKind } from './inbox-fields.ts'
import { distinct, idOf, unique } from './references.ts'

type FieldsOf<Key extends keyof FakeData> = Fields<NonNullable<FakeData[Key]>>

const textOrNull = orNull(text)
const flagOrNull = orNull(flag)
const members = distinct(idOf('agent'))

const account: FieldsOf<'account'> = {
  ...each(text, 'name', 'locale', 'created_at'),
  ...each(textOrNull, 'domain', 'support_email'),
  features: mapOf(oneOf(true)),
  limits: mapOf(whole(0)),
  status: oneOf('active', 'suspended'),
  ...each(bag, 'settings', 'custom_attributes'),
}

export const agentEmail = 'the email of an agent'

const agent: Fields<AgentData> = {
  name: required(text),
  role: oneOf('administrator', 'agent'),
  email: unique(agentEmail, text),
}

const team: Fields<TeamData> = { name: required(unique('team', text)), members }

const bot: DocumentFields<BotFields> = {
  ...each(textOrNull, 'name', 'description', 'outgoing_url'),
  ...each(text, 'thumbnail', 'bot_type', 'access_token', 'secret'),
  bot_config: bag,
  account_id: orNull(whole(1)),
  system_bot: flag,
  inboxes: list(unique('an inbox with a bot', idOf('inbox'))),
}

const webhook: DocumentFields<WebhookFields> = {
  name: textOrNull,
  url: required(unique('the URL of a webhook', text)),
  subscriptions: list(text),
  inbox: record<NonNullable<WebhookFields['inbox']>>({ id: required(idOf('inbox')), name: required(text) }),
}

const titles = 'label'

const label: DocumentFields<LabelData> = {
  title: required(unique(titles, text)),
  description: textOrNull,
  color: text,
  show_on_sidebar: flagOrNull,
}

/** The server takes any label: only one that is almost a label of the data is a mistake. */
const labelTitle: Kind<string> = {
  read(value, path, inspection) {
    const known = [...(inspection.seen.get(titles)?.keys() ?? [])].map(String)
    const isMistake = typeof value === 'string' && !known.includes(value) && meantBy(value, known) !== ''
    if (!isMistake) return text.read(value, path, inspection)
    inspection.problems.push(`${path}: no label ${JSON.stringify(value)} in the data${meantBy(value, known)}`)
    return value
  },
}

const labels = distinct(labelTitle)

const definition: DocumentFields<DefinitionData> = {
  attribute_key: required(text),
  ...each(text, 'attribute_display_name', 'created_at', 'updated_at'),
  attribute_display_type: oneOf(...attributeTypes),
  attribute_model: oneOf(...attributeModels),
  ...each(textOrNull, 'attribute_description', 'regex_pattern', 'regex_cue'),
  attribute_values: list(a<string | number>('a string or a number', isTextOrNumber)),
  default_value: orNull(whole(0)),
}

function isTextOrNumber(value: unknown): boolean {
  return typeof value === 'string' || Number.isFinite(value)
}

type CannedResponseData = NonNullable<FakeData['cannedResponses']>[number]

const cannedResponse: DocumentFields<CannedResponseData> = {
  short_code: required(unique('the short code of a canned response', text)),
  content: required(text),
}

const contact: DocumentFields<ContactFields> = {
  name: text,
  ...{
    email: unique('the email of a contact', textOrNull),
    identifier: unique('the identifier of a contact', textOrNull),
  },
  phone_number: unique('the phone number of a contact', textOrNull),
  blocked: flag,
  thumbnail: text,
  ...each(bag, 'additional_attributes', 'custom_attributes'),
  availability_status: oneOf('online', 'offline'),
  labels,
  created_at: moment,
}

const contactId = idOf('contact')

/** Each name makes a contact, which has the next id. */
const contactOrName: Kind<string | number> = {
  read(value, path, inspection) {
    if (typeof value !== 'string') return contactId.read(value, path, inspection)
    nextOf(inspection.counts, 'contact')
    return value
  },
}

const agentId = idOf('agent')

const senderId: Kind<'contact' | number> = {
  read: (value, path, inspection) => (value === 'contact' ? value : agentId.read(value, path, inspection)),
}

const message: Fields<MessageData> = {
  content: required(text),
  from: senderId,
  private: flag,
  created_at: moment,
}

const conversation: Fields<ConversationData> = {
  contact: required(contactOrName),
  says: text,
  messages: list(record<MessageData>(message)),
  status: oneOf(...conversationStatuses),
  priority: orNull(oneOf(...conversationPriorities)),
  labels,
  inbox_id: idOf('inbox'),
  assignee_id: orNull(agentId),
  team_id: orNull(idOf('team')),
  custom_attributes: bag,
  created_at: moment,
}

const newAgent = valid(record<AgentData>(agent), agentDataErrors)
const member = record<MemberData>({ user: required(idOf('user')), role: oneOf('administrator', 'agent') })

/** Somebody new, or a user of another account. */
const person: Kind<AgentData | MemberData> = {
  read: (value, path, inspection) =>
    (Object(value).user === undefined ? newAgent : member).read(value, path, inspection),
}

/** In the order in which records refer to each other. */
const ofAccount: Fields<AccountData> = {
  account: valid(record<NonNullable<FakeData['account']>>(account), (_, given) =>
    accountErrors({ name: 'Acme', settings: {}, ...given }),
  ),
  agents: list(person),
  teams: list(valid(record<TeamData>(team), teamErrors)),
  inboxes: list(inboxKind),
  bots: list(record<BotFields>({ ...bot, name: required(text) })),
  webhooks: list(valid(record<WebhookFields>(webhook), webhookErrors)),
  labels: list(valid(record<LabelData>(label), labelErrors)),
  attributeDefinitions: list(valid(record<DefinitionData>(definition), definitionDataErrors)),
  cannedResponses: list(valid(record<CannedResponseData>(cannedResponse), cannedResponseErrors)),
  contacts: list(valid(record<ContactFields>(contact), (state, fields) => contactErrors(state, fields))),
  conversations: list(record<ConversationData>(conversation)),
}

/** Ids go on after those of the accounts before; labels and the like may be the same in each, users may not. */
const furtherAccount: Kind<AccountData> = {
  read(value, path, inspection) {
    const { counts, problems } = inspection
    const users = rowsOf(value, 'agents').map((row) =>
      row.user === undefined ? nextOf(counts, 'user') : Number(row.user),
    )
    const ids: Record<string, readonly number[]> = { agent: users, user: upTo(counts.user) }
    for (const [kind, key] of numberedInAll) ids[kind] = rowsOf(value, key).map(() => nextOf(counts, kind))
    if (ids.inbox?.length === 0 && rowsOf(value, 'conversations').length > 0)
      problems.push(`${path}.conversations: the account has no inbox for them: add one to ${path}.inboxes`)
    for (const [index, id] of users.entries())
      if (users.indexOf(id) < index) problems.push(`${path}.agents[${index}]: user ${id} is already a member`)
    const emails = inspection.seen.get(agentEmail) ?? new Map<unknown, string>()
    inspection.seen.set(agentEmail, emails)
    const seen = new Map([[agentEmail, emails]])
    return record<AccountData>(ofAccount).read(value, path, { problems, counts, ids, seen })
  },
}

const numberedInAll = [
  ['team', 'teams'],
  ['inbox', 'inboxes'],
  ['bot', 'bots'],
  ['contact', 'contacts'],
] as const

/** Whatever is there, also if it is not what it must be. */
export function rowsOf(value: unknown, key: keyof FakeData): Record<string, unknown>[] {
  const rows: unknown = Object(value)[key]
  return Array.isArray(rows) ? rows.map((row) => Object(row)) : []
}

function nextOf(counts: Record<string, number>, kind: string): number {
  const id = (counts[kind] ?? 0) + 1
  counts[kind] = id
  return id
}

function upTo(count = 0): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

const everything: Fields<FakeData> = {
  account: ofAccount.account,
  agents: list(newAgent),
  teams: ofAccount.teams,
  inbox: firstInboxKind,
  inboxes: ofAccount.inboxes,
  bot: record<BotFields>(bot),
  bots: ofAccount.bots,
  webhooks: ofAccount.webhooks,
  labels: ofAccount.labels,
  attributeDefinitions: ofAccount.attributeDefinitions,
  cannedResponses: ofAccount.cannedResponses,
  contacts: ofAccount.contacts,
  conversations: ofAccount.conversations,
  accounts: list(furtherAccount),
}

/** Everything that the data of a fake may contain. */
export const fields = record<FakeData>(everything)

/** Adds what the server says about a record whose fields are what they must be. */
function valid<T>(kind: Kind<T>, errorsOf: (state: FakeState, given: Checked<T>) => RecordError[]): Kind<T> {
  return {
    read(value, path, inspection) {
      const before = inspection.problems.length
      const copy = kind.read(value, path, inspection)
      if (inspection.problems.length > before) return copy
      const errors = errorsOf(untouched(), copy as Checked<T>) // no problem: it is what its kind says
      inspection.problems.push(...errors.map(({ attribute, message }) => `${path}.${attribute}: ${message}`))
      return copy
    },
  }
}

let empty: FakeState | undefined

/** A Chatwoot without data: what is in the data twice is found before the server's rules. */
export function untouched(): FakeState {
  empty ??= stateWith({}, 0, 1)
  return empty
}

function agentDataErrors(state: FakeState, given: Checked<AgentData>): RecordError[] {
  return agentErrors({ ...state, agents: [] }, { email: 'somebody@example.com', ...given })
}

function definitionDataErrors(state: FakeState, given: Checked<DefinitionData>): RecordError[] {
  return definitionErrors(state, { attribute_display_name: given.attribute_key, ...given })
}
