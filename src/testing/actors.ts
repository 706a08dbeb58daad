/** The other side: people who write to the account, and agents who answer. */

import type { ApiInbox } from '../types.ts'
import type { FakeAnswer } from './exchange/answers.ts'
import { isObject } from './exchange/request.ts'
import { failedInWords } from './records/sending.ts'
import type { FakeState, MessageRecord } from './records/state.ts'

/** What a visitor reads of a message. */
export interface HeardMessage {
  readonly id: number
  readonly content: string | null
  readonly content_type: string
  readonly content_attributes: { readonly [key: string]: unknown }
}

/** A person who writes to an inbox, as through its public API. */
export interface FakeVisitor {
  /** The id of the contact; undefined before the first message. */
  readonly contactId: number | undefined
  /** The number of the conversation; undefined before the first message. */
  readonly conversationId: number | undefined
  /** Writes a message: the first one makes a contact and a conversation. Resolves when the server has it. */
  says(content: string): Promise<void>
  /**
   * Resolves with the next message to this visitor that fits, those before are passed over. Private notes are not heard.
   * Rejects when the signal is aborted, and when the fake is closed.
   */
  hears(expected?: string | RegExp, options?: { readonly signal?: AbortSignal }): Promise<HeardMessage>
}

/** An agent who writes to visitors. */
export interface FakeAgent {
  readonly id: number
  readonly name: string
  /** The token of this agent, for a client of their own. */
  readonly token: string
  /** Writes a message in the conversation of a visitor, or in the one with this number. */
  replies(to: FakeVisitor | number, content: string, options?: { readonly private?: boolean }): Promise<void>
}

/** Of a new visitor. */
export interface VisitorOptions {
  /** The id of an API inbox. Default: 1. */
  readonly inbox?: number
  readonly name?: string
  readonly email?: string
  readonly phone_number?: string
}

/** What actors need of the Chatwoot in memory. */
export interface Stage {
  state(): FakeState
  /** Answers a request as if it had come from outside. */
  perform(method: string, path: string, body: Record<string, unknown>, token?: string): FakeAnswer
  /** Calls back after each change until the returned function is called. */
  watch(onChange: () => void): () => void
}

export interface Actors {
  visitor(options?: VisitorOptions): FakeVisitor
  agent(id?: number): FakeAgent
  /** Ends what visitors wait for, and returns it in words. */
  close(): string[]
}

export function createActors(stage: Stage): Actors {
  const waiting = new Set<(reason: Error) => void>()
  const waits: string[] = []
  return {
    visitor: (options = {}) => createVisitor(stage, options, waiting),
    agent: (id = 2) => createAgent(stage, id),
    close() {
      for (const end of waiting) {
        const reason = new Error('the fake Chatwoot was closed')
        end(reason)
        waits.push(reason.message)
      }
      return waits.splice(0)
    },
  }
}

function createVisitor(stage: Stage, options: VisitorOptions, waiting: Set<(reason: Error) => void>): FakeVisitor {
  const { inbox: inboxId = 1, ...person } = options
  let path: string | undefined
  let contactId: number | undefined
  let conversationId: number | undefined
  let lastHeard = 0

  /** The path of the conversation in the public API; made with the first message. */
  function place(): string {
    if (path) return path
    const inbox = inboxOf(stage.state(), inboxId)
    const contacts = `/public/api/v1/inboxes/${inbox.inbox_identifier}/contacts`
    const contact = created(stage.perform('POST', contacts, { ...person }))
    const conversations = `${contacts}/${encodeURIComponent(String(contact.source_id))}/conversations`
    const conversation = created(stage.perform('POST', conversations, {}))
    contactId = Number(contact.id)
    conversationId = Number(conversation.id)
    path = `${conversations}/${conversationId}`
    return path
  }

  function heardSince(expected: string | RegExp | undefined): MessageRecord | undefined {
    const all = conversationId === undefined ? [] : (stage.state().messages.get(conversationId) ?? [])
    const message = all.find((one) => one.id > lastHeard && isForVisitors(one) && fits(one.content, expected))
    if (message) lastHeard = message.id
    return message
  }

  return {
    get contactId() {
      return contactId
    },
    get conversationId() {
      return conversationId
    },
    async says(content) {
      created(stage.perform('POST', `${place()}/messages`, { content }))
    },
    hears(expected, { signal } = {}) {
      const heard = new Promise<HeardMessage>((resolve, reject) => {
        const check = () => {
          const message = heardSince(expected)
          if (!message) return
          end()
          resolve(shown(message))
        }
        const fail = (reason: Error) => {
          end()
          const all = stage.state().messages.get(conversationId ?? 0) ?? []
          const heard = all.filter(isForVisitors).map(({ content }) => JSON.stringify(content))
          const what =
            expected === undefined
              ? 'a message'
              : expected instanceof RegExp
                ? String(expected)
                : JSON.stringify(expected)
          const failed = failedInWords(stage.state().sending).map((one) => `; ${one}`)
          reason.message = `${reason.message}: the visitor waited for ${what} and has heard ${heard.join(', ') || 'nothing'}${failed.join('')}`
          reject(reason)
        }
        const onAbort = () => fail(new Error('the wait was aborted'))
        const stop = stage.watch(check)
        const end = () => {
          stop()
          waiting.delete(fail)
          signal?.removeEventListener('abort', onAbort)
        }
        waiting.add(fail)
        signal?.addEventListener('abort', onAbort)
        if (signal?.aborted) onAbort()
        else check()
      })
      // A test that does not wait for it gets the reason at close().
      heard.catch(() => {})
      return heard
    },
  }
}

function createAgent(stage: Stage, id: number): FakeAgent {
  const state = stage.state()
  const user = state.agents.find((one) => one.id === id)
  const [token] = [...state.tokens].find(([, caller]) => caller.kind === 'user' && caller.id === id) ?? []
  if (!user || token === undefined) throw new TypeError(`there is no agent ${id}: the data has ${named(state)}`)
  return {
    id,
    name: user.name,
    token,
    async replies(to, content, options = {}) {
      const number = typeof to === 'number' ? to : to.conversationId
      if (number === undefined) throw new TypeError('the visitor has said nothing yet: there is no conversation')
      const path = `/api/v1/accounts/1/conversations/${number}/messages`
      created(stage.perform('POST', path, { content, private: options.private ?? false }, token))
    },
  }
}

function named({ agents }: FakeState): string {
  return agents.map(({ id, name }) => `${id} (${name})`).join(', ')
}

function inboxOf({ inboxes }: FakeState, id: number): ApiInbox {
  const inbox = inboxes.find((one) => one.id === id)
  if (!inbox) throw new TypeError(`there is no inbox ${id}: the data has ${inboxes.map((one) => one.id).join(', ')}`)
  if (inbox.channel_type !== 'Channel::Api')
    throw new TypeError(`visitors write to API inboxes, and inbox ${id} is a ${inbox.channel_type}`)
  return inbox
}

/** Messages of agents and bots, and those that the server sends itself. */
function isForVisitors({ message_type, private: isPrivate }: MessageRecord): boolean {
  return (message_type === 1 || message_type === 3) && !isPrivate
}

function fits(content: string | null, expected: string | RegExp | undefined): boolean {
  if (expected === undefined) return true
  return expected instanceof RegExp ? (content ?? '').search(expected) >= 0 : content === expected
}

function shown({ id, content, content_type, content_attributes }: MessageRecord): HeardMessage {
  return { id, content, content_type, content_attributes: { ...content_attributes } }
}

function created({ status, body }: FakeAnswer): Record<string, unknown> {
  if (status === 200 && isObject(body)) return body
  throw new Error(`the server refused it: ${status} ${JSON.stringify(body)}`)
}
