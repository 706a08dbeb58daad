/** Source ids: what identifies a contact in the channel of an inbox. */

import type { Inbox } from '../../../types.ts'
import { nextUuid } from '../random.ts'
import type { ContactRecord, FakeState } from '../state.ts'

type Lack = { lacks: 'contact email' | 'contact phone number' }

/** Returns what the contact lacks, or undefined in channels where only the provider knows source ids. */
export function newSourceId(
  state: FakeState,
  inbox: Inbox,
  { email, phone_number }: Pick<ContactRecord, 'email' | 'phone_number'>,
): string | Lack | undefined {
  switch (inbox.channel_type) {
    case 'Channel::Api':
    case 'Channel::WebWidget':
      return nextUuid(state)
    case 'Channel::Email':
      return email ?? { lacks: 'contact email' }
    case 'Channel::Sms':
      return phone_number ?? { lacks: 'contact phone number' }
    case 'Channel::Whatsapp':
      return phone_number?.replace('+', '') ?? { lacks: 'contact phone number' }
    case 'Channel::TwilioSms':
      if (phone_number === null) return { lacks: 'contact phone number' }
      return inbox.medium === 'whatsapp' ? `whatsapp:${phone_number}` : phone_number
    default:
      return undefined
  }
}

/** Returns the validation message for a source id that the channel cannot have. */
export function sourceIdError(inbox: Inbox, sourceId: string): string | undefined {
  const [channel, pattern] = formatIn(inbox) ?? []
  if (!pattern || new RegExp(`^${pattern}$`).test(sourceId)) return undefined
  return `Source invalid source id for ${channel} inbox. valid Regex (?-mix:^${pattern}\\z)`
}

function formatIn(inbox: Inbox): [channel: string, pattern: string] | undefined {
  if (inbox.channel_type === 'Channel::Whatsapp') return ['whatsapp', '\\d{1,15}']
  if (inbox.channel_type !== 'Channel::TwilioSms') return undefined
  return inbox.medium === 'whatsapp' ? ['twilio whatsapp', 'whatsapp:\\+\\d{1,15}'] : ['twilio sms', '\\+\\d{1,15}']
}

/** Whether a new contact takes a source id over from another one, as with addresses that change hands. */
export function isTakenOver({ channel_type }: Inbox): boolean {
  return ['Channel::Email', 'Channel::Sms', 'Channel::TwilioSms', 'Channel::Whatsapp'].includes(channel_type)
}
