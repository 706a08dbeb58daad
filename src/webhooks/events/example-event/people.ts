/** The people and bots of the examples. */
import type { ContactSender, PushAssignee, WebhookAccount, WebhookContact, WebhookSender } from '../../../types.ts'
import type { EventOverrides } from './overrides.ts'
import { begun } from './times.ts'

/** A user, an agent bot or a Captain assistant, as opposed to a contact. */
type Colleague = Extract<WebhookSender, { type: string }>

export type SenderType = Colleague['type'] | 'contact'

export function contactOf(account: WebhookAccount): WebhookContact {
  return {
    account,
    additional_attributes: { city: 'Berlin', country_code: 'DE' },
    avatar: '',
    custom_attributes: { plan: 'gold' },
    email: 'pia@example.org',
    id: 11,
    identifier: 'crm-11',
    name: 'Pia Öztürk',
    phone_number: '+493012345678',
    thumbnail: '',
    blocked: false,
  }
}

export function colleague(type: Colleague['type']): Colleague {
  if (type === 'user') return { id: 5, name: 'Nora', email: 'nora@example.com', type }
  if (type === 'agent_bot') return { id: 3, name: 'Helper', type }
  return { id: 4, name: 'Captain', avatar_url: '', description: null, created_at: begun, type }
}

export function senderOf(type: SenderType, contact: WebhookContact): WebhookSender {
  return type === 'contact' ? contact : colleague(type)
}

/** Whom overrides of a sender mean, if they say so. A contact has no type, but keys that nobody else has. */
export function typeAmong(sender: EventOverrides<WebhookSender>): SenderType | undefined {
  if (sender.type) return sender.type
  const others = colleague('user')
  return Object.keys(sender).some((key) => !(key in others)) ? 'contact' : undefined
}

/** The same sender in the shape that conversations and their messages contain. */
export function nested(sender: WebhookSender): ContactSender | PushAssignee {
  return sender.type === undefined ? nestedContact(sender) : nestedColleague(sender)
}

export function nestedContact({ account: _account, avatar: _avatar, ...rest }: WebhookContact): ContactSender {
  return { ...rest, type: 'contact' }
}

export function nestedColleague(sender: Colleague): PushAssignee {
  if (sender.type === 'captain_assistant') return sender
  const { id, name, type } = sender
  if (type === 'agent_bot') return { id, name, avatar_url: '', type }
  return {
    id,
    name,
    available_name: name,
    avatar_url: '',
    type,
    availability_status: null,
    thumbnail: '',
  }
}

/** The name of a sender's model, which the server shows beside its id; contacts have no type. */
export function modelOf(type: Colleague['type'] | undefined): 'Contact' | 'User' | 'AgentBot' | 'Captain::Assistant' {
  if (type === undefined) return 'Contact'
  if (type === 'user') return 'User'
  return type === 'agent_bot' ? 'AgentBot' : 'Captain::Assistant'
}
