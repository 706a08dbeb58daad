/** A person who writes to an inbox, by its channel. */
import type { Inbox } from '../../types.ts'
import { type Checked, checkGiven, text } from '../given/kinds.ts'
import { findContactInbox } from '../records/conversations/contacts.ts'
import { conversationsAt } from '../records/conversations/conversations.ts'
import { publicMessage, publicMessages } from '../records/conversations/public.ts'
import { findInbox } from '../records/inboxes/inboxes.ts'
import type { ContactInboxRecord, ConversationRecord, FakeState } from '../records/state.ts'
import { type FakeAttachment, filesOf } from './attachments.ts'
import type { Known, Said, VisitorOptions } from './channels/channel.ts'
import { sendByProvider } from './channels/provider.ts'
import { sendByApi } from './channels/public-api.ts'
import { fits, type HeardMessage, type HearsOptions, nextHeard, type Waiting } from './hearing.ts'
import { checkOptionNames, type Stage, stageAt } from './stage.ts'
import { type Presence, type SubmittedValues, submitValues } from './submitting.ts'
import { announceTyping } from './typing.ts'

/** Of a message. */
export interface SaysOptions {
  /** Where a channel has one file per message, each is a message of its own. */
  readonly attachments?: readonly FakeAttachment[] | undefined
  /** The message that this one replies to, or its id; API inboxes, SMS and Line have no replies. */
  readonly inReplyTo?: HeardMessage | number | undefined
  /** E-mail only: starts another thread, and so another conversation. */
  readonly subject?: string | undefined
}

/** A person who writes to an inbox: what arrives is what the server makes of a message of that channel. */
export interface FakeVisitor {
  /** The id of the contact; undefined before the first message. */
  readonly contactId: number | undefined
  /** The number of the conversation of the last message; undefined before the first one. */
  readonly conversationId: number | undefined
  /** The account of the inbox. */
  readonly accountId: number
  /** Everything that was said, by everybody, as the visitor sees it; oldest first. Private notes are not seen. */
  readonly transcript: readonly HeardMessage[]
  /**
   * Writes a message: the first one makes a contact and a conversation. Resolves when the server has it. To a resolved
   * conversation it depends on the channel and the inbox whether that one opens, or another one begins.
   * @throws TypeError for what the channel does not have
   * @throws Error if the inbox or the contact no longer exists, or the server refuses
   */
  says(content: string, options?: SaysOptions): Promise<void>
  /**
   * Resolves with the next message to this visitor that matches, and skips those before. Private notes are not heard.
   * Rejects after 30 seconds or the `timeout`, when the signal is aborted, when the fake is closed, and when the contact
   * no longer exists. The process keeps running meanwhile.
   */
  hears(expected?: string | RegExp, options?: HearsOptions): Promise<HeardMessage>
  /**
   * Answers a message with choices or a form, in API and website inboxes: `{ value: 'yes' }`, or one value per field.
   * A website stores an array of a single one, too, as its widget sends it. In every inbox a survey:
   * `{ csat_survey_response: { rating: 5 } }`; where a website asks for an e-mail address:
   * `{ email: 'mara@example.org' }`. A visitor with the address of another contact becomes that contact.
   */
  submits(message: HeardMessage, values: SubmittedValues): Promise<void>
  /** Begins or stops typing, in API and website inboxes. @param isTyping default: true */
  types(isTyping?: boolean): Promise<void>
}

/** What all visitors of a fake share. */
interface Crowd {
  waiting: Waiting
  /** Called after the records were set back. */
  lookAgain: Set<() => void>
}

export function createVisitor(
  everywhere: Stage,
  { inbox: inboxId = 1, ...person }: Checked<VisitorOptions>,
  { waiting, lookAgain }: Crowd,
): FakeVisitor {
  const stage = stageAt(everywhere, inboxId)
  let address: { source_id: string; contactId: number } | undefined
  let latestConversation: number | undefined
  let lastHeard = 0
  let isLost = false

  function placeNow(): ContactInboxRecord | undefined {
    return address && !isLost ? findContactInbox(stage.state(), address.source_id, inboxId) : undefined
  }

  lookAgain.add(() => {
    isLost = false
    isLost = address !== undefined && !placeNow()
    lastHeard = Math.min(lastHeard, stage.state().lastIds.message ?? 0)
  })

  function place(): ContactInboxRecord | undefined {
    const found = placeNow()
    if (address && !found) throw new Error(goneMessage(address.contactId))
    return found
  }

  function conversations(): ConversationRecord[] {
    const there = placeNow()
    return there ? conversationsAt(stage.state(), there) : []
  }

  function conversation(): ConversationRecord | undefined {
    return conversations().find(({ id }) => id === latestConversation)
  }

  function transcript(after = 0): HeardMessage[] {
    const state = stage.state()
    const messages = conversations().flatMap((one) => publicMessages(state, one))
    const later = messages.filter(({ id }) => id > after)
    return later.sort((a, b) => a.id - b.id).map((message) => structuredClone(publicMessage(state, message)))
  }

  function send(said: Said): void {
    const inbox = inboxIn(stage.state(), inboxId)
    const known: Known = { person, place: place(), conversation: conversation() }
    const sent =
      inbox.channel_type === 'Channel::Api'
        ? sendByApi(stage, inbox, known, said)
        : sendByProvider(stage, inbox, known, said)
    address = { source_id: sent.place.source_id, contactId: sent.place.contact_id }
    latestConversation = sent.conversationId
  }

  /** @throws Error before the first message */
  function presence(): Presence {
    const inbox = inboxIn(stage.state(), inboxId)
    const [there, current] = [place(), conversation()]
    if (there && current) return { inbox, place: there, conversation: current }
    throw new TypeError('the visitor has said nothing yet: there is no conversation')
  }

  function heardAfter(id: number): HeardMessage[] {
    return transcript(id).filter(({ message_type }) => message_type !== 0)
  }

  const ear = {
    take(expected: string | RegExp | undefined) {
      place()
      const message = heardAfter(lastHeard).find((one) => fits(one, expected))
      if (message) lastHeard = message.id
      return message
    },
    heard: () => heardAfter(0),
  }

  return {
    get contactId() {
      return placeNow()?.contact_id ?? address?.contactId
    },
    get conversationId() {
      return conversation()?.id
    },
    get accountId() {
      return stage.state().account.id
    },
    get transcript() {
      return transcript()
    },
    async says(content, sayOptions = {}) {
      checkGiven(text, content, 'content')
      checkOptionNames(sayOptions, ['attachments', 'inReplyTo', 'subject'], 'says')
      const { attachments, inReplyTo, subject } = sayOptions
      const files = await filesOf(attachments)
      send({ content, files, inReplyTo: typeof inReplyTo === 'object' ? inReplyTo.id : inReplyTo, subject })
    },
    hears: (expected, hearsOptions = {}) => nextHeard(stage, waiting, ear, expected, hearsOptions),
    async submits(message, values) {
      submitValues(stage, presence(), message, values)
    },
    async types(isTyping = true) {
      announceTyping(stage, presence(), isTyping)
    },
  }
}

function inboxIn(state: FakeState, id: number): Inbox {
  const inbox = findInbox(state, id)
  if (inbox) return inbox
  throw new TypeError(`there is no inbox ${id}: the records have ${state.inboxes.map((one) => one.id).join(', ')}`)
}

function goneMessage(contactId: number): string {
  return `the visitor is gone: contact ${contactId} was deleted, or the records were set back; fake.visitor() makes another, and over HTTP another name does`
}
