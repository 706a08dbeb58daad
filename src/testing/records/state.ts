/** What the Chatwoot in memory stores: records by kind, joined by ids. */
import type {
  Account,
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
import type { RandomState } from './random.ts'
import type { SendingState } from './sending.ts'

/**
 * What all accounts share: the state of each of them refers to the same lists and maps, so they are changed in place and
 * never replaced.
 */
export interface Installation {
  /** By id, in the order in which they were created. */
  accounts: Map<number, FakeState>
  users: Map<number, UserRecord>
  /** By access token, whose it is. */
  tokens: Map<string, TokenOwner>
  /** Of all accounts, and those without an account, which all of them see. */
  bots: AgentBot[]
  /** What platform apps may use. */
  permissibles: PermissibleRecord[]
  /** By signed id, the files that were uploaded. */
  blobs: Map<string, BlobRecord>
  sending: SendingState
  lastIds: Record<string, number>
  /** By limit and by who is limited: the requests of the current period. */
  throttle: Record<string, ThrottleRecord>
  random: RandomState
  moments: MomentState
  server: ServerState
}

/** All records of an account, and what it shares with the others. A test may read them, and change them at its own risk. */
export interface FakeState extends Installation {
  account: AccountRecord
  /** The users who are members of the account, as it shows them. */
  agents: Agent[]
  /** By user, what else is stored of their membership. */
  memberships: Map<number, MembershipRecord>
  /** By inbox, the bot that it is connected to. */
  botsOfInboxes: Map<number, number>
  webhooks: Webhook[]
  teams: TeamRecord[]
  inboxes: Inbox[]
  /** By inbox, the users who are its members. */
  membersOfInboxes: Map<number, number[]>
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
  /** By inbox, the users that conversations were assigned to by turns; the next one first. */
  turns: Map<number, number[]>
  /** When somebody was last there, by id: unix seconds. */
  presence: { users: Map<number, number>; contacts: Map<number, number> }
}

/** Who sent a request: a user or a bot. */
export interface Caller {
  kind: 'user' | 'bot'
  id: number
}

export type TokenOwner = Caller | { kind: 'platform'; id: number }

export interface AccountRecord
  extends Pick<PlatformAccount, 'id' | 'name' | 'locale' | 'domain' | 'features' | 'status' | 'limits'>,
    Pick<Account, 'settings' | 'created_at'> {
  /** null: the installation's own. */
  support_email: string | null
  /** Those that were ever set. */
  custom_attributes: Record<string, unknown>
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

/** A user, whichever accounts they are in. */
export interface UserRecord
  extends Pick<PlatformUser, 'id' | 'name' | 'display_name' | 'email' | 'confirmed' | 'message_signature'> {
  /** With it, the user's browser subscribes to the cable. */
  pubsub_token: string
  thumbnail: string
  ui_settings: Record<string, unknown>
  custom_attributes: Record<string, unknown>
  password: string
}

export type MembershipRecord = Pick<AccountUser, 'id' | 'inviter_id' | 'created_at' | 'updated_at' | 'active_at'>

/** Stays when the record is deleted. */
export interface PermissibleRecord {
  app_id: number
  kind: 'account' | 'user' | 'bot'
  id: number
}

/** When the latest change happened: unix seconds with a fraction. */
export interface MomentState {
  last: number
}

/** One address for everything, whichever one a request was sent to: the FRONTEND_URL of the server. */
export interface ServerState {
  url: string
}

export interface ThrottleRecord {
  /** The number of the period since 1970. */
  period: number
  count: number
}

export interface TeamRecord extends TeamRow {
  /** Shown since 4.16. */
  icon: string
  icon_color: string
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
  /** Its id in the database, unique over all accounts: some responses have it in place of the number. */
  row_id: number
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
  id: number
  signed_id: string
  name: string
  content_type: string
  bytes: Uint8Array
}

/** A file of a message. */
export interface FileRecord {
  id: number
  blob_id: string
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

/** The next id of a kind: ids are unique over all accounts. */
export function nextId({ lastIds }: Pick<Installation, 'lastIds'>, kind: string): number {
  const id = (lastIds[kind] ?? 0) + 1
  lastIds[kind] = id
  return id
}

/** What was created in the meantime has not been. */
export function setBackIds({ lastIds }: Pick<Installation, 'lastIds'>, to: Readonly<Record<string, number>>): void {
  for (const kind of Object.keys(lastIds)) if (!(kind in to)) delete lastIds[kind]
  Object.assign(lastIds, to)
}
