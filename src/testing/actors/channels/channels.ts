/** The channels that visitors write by, as the server's services read what the providers send. */
import type { Inbox } from '../../../types.ts'
import { nextText } from '../../records/random.ts'
import type { ConversationRecord, FakeState } from '../../records/state.ts'
import { nextId } from '../../records/state.ts'
import type { Channel, Incoming, Known } from './channel.ts'
import { email } from './email.ts'
import { website } from './website.ts'

const decimal = '0123456789'
const hexadecimal = '0123456789abcdef'

/** What most have in common: one message with all files, and a conversation that ends when it is resolved. */
const messenger = {
  reports: [],
  hasReplies: true,
  messageId: (state: FakeState): string | null => nextText(state, 12, decimal),
  messages: (content: string, files: readonly File[]) => [{ content: content || null, files }],
  conversation: unresolved,
  attributes: () => ({}),
  carried: () => ({}),
} satisfies Partial<Channel>

/** Which conversation continues once it was resolved is a setting of the inbox. */
function unresolved(known: readonly ConversationRecord[], { inbox }: Incoming): ConversationRecord | undefined {
  const isLocked = inbox.lock_to_single_conversation
  return known.findLast(({ status }) => isLocked || status !== 'resolved')
}

/** One file for each message; the text is the caption of the first. */
function captioned(content: string, files: readonly File[]) {
  const [first, ...rest] = files
  return [
    { content: content || null, files: first ? [first] : [] },
    ...rest.map((file) => ({ content: null, files: [file] })),
  ]
}

function byNumber(state: FakeState, { phone_number }: Known['person']): string {
  return phone_number ?? `+1555010${String(nextId(state, 'visitor')).padStart(4, '0')}`
}

/** As the server writes a number that stands for a name; it knows other countries, too. */
function international(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1-$2-$3')
}

const sms: Channel = {
  ...messenger,
  reports: ['phone_number'],
  hasReplies: false,
  writer(state, person) {
    const phone_number = byNumber(state, person)
    return { source_id: phone_number, contact: { name: international(phone_number), phone_number } }
  },
}

const whatsapp: Channel = {
  ...messenger,
  reports: ['phone_number'],
  writer(state, person) {
    const phone_number = byNumber(state, person)
    return { source_id: phone_number.replace('+', ''), contact: { ...named(person), phone_number } }
  },
  messageId: (state) => `wamid.${nextText(state, 32, hexadecimal.toUpperCase())}`,
  messages: captioned,
}

const twilioId = (state: FakeState) => `SM${nextText(state, 32, hexadecimal)}`

/** Where the number is from, which the made-up ones do not say. */
const fromNowhere = { from_zip_code: null, from_country: null, from_state: null }

const twilioSms: Channel = {
  ...sms,
  writer(state, person) {
    const { source_id, contact } = sms.writer(state, person, null)
    return { source_id, contact: { ...contact, additional_attributes: { ...fromNowhere } } }
  },
  attributes: () => ({ ...fromNowhere }),
  messageId: twilioId,
}

const twilioWhatsapp: Channel = {
  ...sms,
  writer(state, person) {
    const phone_number = byNumber(state, person)
    const contact = { name: person.name ?? international(phone_number), phone_number }
    return { source_id: `whatsapp:${phone_number}`, contact }
  },
  messageId: twilioId,
}

const telegram: Channel = {
  ...messenger,
  writer(state, { name = 'Visitor' }) {
    const source_id = nextText(state, 9, '123456789')
    const username = userName(name)
    const additional_attributes = {
      ...{ username, language_code: 'en' },
      ...{ social_telegram_user_id: Number(source_id), social_telegram_user_name: username },
    }
    // The server puts first and last name together, with a space even if there is no last one.
    return { source_id, contact: { name: name.includes(' ') ? name : `${name} `, additional_attributes } }
  },
  messageId: (state) => String(nextId(state, 'telegramMessage')),
  messages: captioned,
  attributes: ({ place }) => ({ chat_id: Number(place.source_id), business_connection_id: null }),
}

const line: Channel = {
  ...messenger,
  hasReplies: false,
  writer(state, { name = 'Visitor' }) {
    const source_id = `U${nextText(state, 32, hexadecimal)}`
    return { source_id, contact: { name, additional_attributes: { social_line_user_id: source_id } } }
  },
  /** Files have no caption. */
  messages: (content, files) => [
    ...(content === '' && files.length > 0 ? [] : [{ content, files: [] }]),
    ...files.map((file) => ({ content: null, files: [file] })),
  ],
  /** The first one for ever, whatever the setting of the inbox. */
  conversation: ([first]) => first,
}

/** The server stores what a message replies to, also if it replies to none. */
const noReply = { content_attributes: { in_reply_to_external_id: null } }

const facebook: Channel = {
  ...messenger,
  writer: (state, { name = 'John Doe' }) => ({ source_id: nextText(state, 16, '123456789'), contact: { name } }),
  messageId: (state) => `m_${nextText(state, 32, hexadecimal)}`,
  carried: () => noReply,
}

const instagram: Channel = {
  ...messenger,
  writer(state, { name = 'Visitor' }) {
    const social_instagram_user_name = userName(name)
    const social_profiles = { instagram: social_instagram_user_name }
    const additional_attributes = { social_profiles, social_instagram_user_name }
    return { source_id: nextText(state, 16, '123456789'), contact: { name, additional_attributes } }
  },
  messageId: (state) => `aWdf${nextText(state, 32, hexadecimal)}`,
  carried: () => noReply,
}

function named({ name }: Known['person']) {
  return name === undefined ? {} : { name }
}

function userName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, '_')
}

/** @throws TypeError for a channel that visitors cannot write by */
export function channelOf(inbox: Inbox): Channel {
  switch (inbox.channel_type) {
    case 'Channel::WebWidget':
      return website
    case 'Channel::Email':
      return email
    case 'Channel::Sms':
      return sms
    case 'Channel::Whatsapp':
      return whatsapp
    case 'Channel::TwilioSms':
      return inbox.medium === 'whatsapp' ? twilioWhatsapp : twilioSms
    case 'Channel::Telegram':
      return telegram
    case 'Channel::Line':
      return line
    case 'Channel::FacebookPage':
      return facebook
    case 'Channel::Instagram':
      return instagram
    default:
      throw new TypeError(`visitors cannot write by ${inbox.channel_type}, the channel of inbox ${inbox.id}`)
  }
}
