/** What the Chatwoot in memory stores: records by kind, joined by ids. */
import type {
  Account,
  AccountCustomAttributes,
  AccountUser,
  Agent,
  AgentBot,
  AutomationRule,
  CacheKeys,
  CannedResponse,
  Contact,
  Conversation,
  ConversationMessage,
  CsatRating,
  CustomAttributeDefinition,
  CustomFilter,
  Inbox,
  Label,
  Macro,
  Message,
  PlatformAccount,
  PlatformUser,
  ReportingEvent,
  SlaPolicy,
  TeamRow,
  Webhook,
} from '../../types.ts'
import type { SendingState } from './sending.ts'

/** All records. A test may read them, and change them at its own risk. */
export interface FakeState {
  account: AccountRecord
  agents: Agent[]
  /** By access token, whose it is. */
  tokens: Map<string, TokenOwner>
  /** By user, the `pubsub_token` of those whose password was changed, which changes it. */
  pubsubTokens: Map<number, string>
  bots: AgentBot[]
  /** By inbox, the bot that it is connected to. */
  botsOfInboxes: Map<number, number>
  webhooks: Webhook[]
  teams: TeamRecord[]
  inboxes: Inbox[]
  /** By inbox, the users who are its members. */
  membersOfInboxes: Map<number, number[]>
  /** By user, what only their profile has; absent for users who have set nothing. */
  profiles: Map<number, ProfileRecord>
  labels: Label[]
  attributeDefinitions: CustomAttributeDefinition[]
  cannedResponses: CannedResponse[]
  customFilters: CustomFilterRecord[]
  macros: MacroRecord[]
  automationRules: AutomationRule[]
  slaPolicies: SlaPolicy[]
  hooks: HookRecord[]
  contacts: Map<number, ContactRecord>
  /** By contact. */
  contactInboxes: Map<number, ContactInboxRecord[]>
  /** By the number shown in the dashboard. */
  conversations: Map<number, ConversationRecord>
  /** By contact, the numbers of its conversations. */
  conversationsOfContact: Map<number, number[]>
  /** By conversation, oldest first. */
  messages: Map<number, MessageRecord[]>
  /** What reports count, oldest first. */
  reportingEvents: ReportingEventRecord[]
  /** Of all users, oldest first; of each conversation, a user has the latest only. */
  notifications: NotificationRecord[]
  /** By user, what they chose; others have the server's defaults. */
  notificationChoices: Map<number, NotificationChoice>
  csatResponses: CsatResponseRecord[]
  /** By signed id, the files that were uploaded. */
  blobs: Map<string, BlobRecord>
  /** By inbox, the users that conversations were assigned to by turns; the next one first. */
  turns: Map<number, number[]>
  platform: PlatformState
  sending: SendingState
  lastIds: Record<string, number>
  /** By limit and by who is limited: the requests of the current period. */
  throttle: Record<string, ThrottleRecord>
  /** Where the next random value starts from. */
  random: number
}

/** Who sent a request: a user or a bot. */
export interface Caller {
  kind: 'user' | 'bot'
  id: number
}

export type TokenOwner = Caller | { kind: 'platform'; id: number }

export interface AccountRecord
  extends Pick<Account, 'name' | 'locale' | 'domain' | 'features' | 'settings' | 'created_at'> {
  /** null: the installation's own. */
  support_email: string | null
  /** Those that were ever set. */
  custom_attributes: Partial<AccountCustomAttributes>
  cache_keys: Required<CacheKeys>
}

export interface CustomFilterRecord extends CustomFilter {
  user_id: number
}

export interface MacroRecord extends Pick<Macro, 'id' | 'name' | 'visibility' | 'actions'> {
  created_by_id: number
  updated_by_id: number
}

/** An app that is connected. */
export interface HookRecord {
  id: number
  app_id: string
  inbox_id: number | null
  enabled: boolean
  settings: Record<string, unknown> | null
}

export interface ProfileRecord {
  display_name: string | null
  message_signature: string | null
  ui_settings: Record<string, unknown>
  custom_attributes: Record<string, unknown>
  /** ISO 8601: when the user last made this account the active one. */
  active_at: string | null
  password: string
}

export interface ThrottleRecord {
  /** The number of the period since 1970. */
  period: number
  count: number
}

export interface TeamRecord extends TeamRow {
  member_ids: number[]
}

export interface NoteRecord {
  id: number
  content: string
  user_id: number
  created_at: number
  updated_at: number
}

export interface ContactRecord extends Omit<Contact, 'contact_inboxes' | 'created_at'> {
  created_at: number
  updated_at: number
  labels: string[]
  notes: NoteRecord[]
}

export interface ContactInboxRecord {
  id: number
  contact_id: number
  inbox_id: number
  source_id: string
  hmac_verified: boolean
}

/** Fields that are stored in the shape of the response. */
type StoredAsShown =
  | 'id'
  | 'uuid'
  | 'inbox_id'
  | 'status'
  | 'priority'
  | 'labels'
  | 'additional_attributes'
  | 'custom_attributes'
  | 'snoozed_until'
  | 'agent_last_seen_at'
  | 'assignee_last_seen_at'
  | 'contact_last_seen_at'
  | 'created_at'
  | 'updated_at'
  | 'first_reply_created_at'
  | 'last_activity_at'
  | 'waiting_since'

export interface ConversationRecord extends Pick<Conversation, StoredAsShown> {
  contact_id: number
  source_id: string
  hmac_verified: boolean
  assignee_id: number | null
  /** A conversation with a bot has no other assignee. */
  assignee_bot_id: number | null
  team_id: number | null
  /** The campaign that the conversation came from. */
  campaign_id?: number | null
  participant_ids: number[]
  draft: string | null
  applied_sla: AppliedSlaRecord | null
}

/** Dates are unix seconds. */
export interface AppliedSlaRecord {
  id: number
  /** Of the policy. */
  sla_id: number
  created_at: number
  updated_at: number
}

export interface SenderReference {
  kind: 'contact' | 'user' | 'bot'
  id: number
}

export interface BlobRecord {
  signed_id: string
  /** Of the request that uploaded it: its address begins with it. */
  origin: string
  name: string
  content_type: string
  bytes: Uint8Array
}

/** A file of a message. */
export interface FileRecord {
  id: number
  blob_id: string
  origin: string
  name: string
  content_type: string
  size: number
  file_type: 'image' | 'audio' | 'video' | 'file'
  /** Shown nowhere. */
  is_voice_message?: boolean
}

export interface MessageRecord extends Omit<Message, 'sender' | 'attachments' | 'echo_id' | 'call'> {
  updated_at: number
  sender: SenderReference | null
  files: FileRecord[]
  additional_attributes: ConversationMessage['additional_attributes']
}

/** Dates are unix seconds. */
export interface ReportingEventRecord extends Pick<ReportingEvent, 'id' | 'value'> {
  name:
    | 'first_response'
    | 'reply_time'
    | 'conversation_opened'
    | 'conversation_resolved'
    | 'conversation_bot_handoff'
    | 'conversation_bot_resolved'
  value_in_business_hours: number
  event_start_time: number
  event_end_time: number
  inbox_id: number
  user_id: number | null
  conversation_id: number
  created_at: number
}

/** Dates are unix seconds. */
export interface NotificationRecord {
  id: number
  user_id: number
  notification_type:
    | 'conversation_creation'
    | 'conversation_assignment'
    | 'assigned_conversation_new_message'
    | 'conversation_mention'
    | 'participating_conversation_new_message'
  conversation_id: number
  /** The message that it is about; null if it is about the conversation itself. */
  message_id: number | null
  read_at: number | null
  snoozed_until: number | null
  /** When the last snooze ended; undefined if there was none, null while there is one. */
  last_snoozed_at?: number | null
  last_activity_at: number
  created_at: number
  updated_at: number
}

/** Names such as `email_conversation_creation` and `push_conversation_creation`. */
export interface NotificationChoice {
  email: string[]
  push: string[]
}

/** Dates are unix seconds. */
export interface CsatResponseRecord {
  id: number
  conversation_id: number
  message_id: number
  contact_id: number
  assigned_agent_id: number | null
  rating: CsatRating
  feedback_message: string | null
  csat_review_notes: string | null
  review_notes_updated_at: number | null
  review_notes_updated_by_id: number | null
  created_at: number
  updated_at: number
}

export type PlatformUserRecord = Pick<
  PlatformUser,
  'id' | 'name' | 'display_name' | 'email' | 'access_token' | 'pubsub_token' | 'custom_attributes'
>

export interface PlatformState {
  accounts: PlatformAccount[]
  users: PlatformUserRecord[]
  accountUsers: AccountUser[]
  /** The bots among the account's that a platform app made. */
  botIds: number[]
  /** Once an account was deleted, the server cannot list accounts. */
  isListBroken: boolean
  /** Once a bot was deleted, servers before 4.14 cannot list bots. */
  isBotListBroken: boolean
}

export function nextId(state: FakeState, kind: string): number {
  const id = (state.lastIds[kind] ?? 0) + 1
  state.lastIds[kind] = id
  return id
}
