/** The events, and the listeners that are called with them. */
import type { RealtimeEvent } from '../types.ts'
import { isObject } from './cable/frame.ts'

/** An event that this version does not know: of a newer server, or one with paid features. */
export interface UnknownRealtimeEvent {
  readonly event: 'unknown'
  /** The name that the server uses. */
  readonly name: string
  readonly data: unknown
}

/** What iterating a connection returns, distinguished by `event`. */
export type ReceivedRealtimeEvent = RealtimeEvent | UnknownRealtimeEvent

/** The names of events, and `unknown` for all others. */
export type RealtimeEventName = ReceivedRealtimeEvent['event']

/** What the listeners of an event are called with: its data, and of an unknown event its name, too. */
export type RealtimeEventData<Name extends RealtimeEventName> = Name extends 'unknown'
  ? UnknownRealtimeEvent
  : Extract<RealtimeEvent, { event: Name }>['data']

/** Called with the data of an event. A promise may be returned: if it rejects, that is reported as a throw is. */
export type RealtimeListener<Name extends RealtimeEventName> = (data: RealtimeEventData<Name>) => unknown

const names: { readonly [Name in RealtimeEvent['event']]: 1 } = {
  'account.cache_invalidated': 1,
  'assignee.changed': 1,
  'contact.created': 1,
  'contact.deleted': 1,
  'contact.merged': 1,
  'contact.updated': 1,
  'conversation.contact_changed': 1,
  'conversation.created': 1,
  'conversation.mentioned': 1,
  'conversation.read': 1,
  'conversation.status_changed': 1,
  'conversation.typing_off': 1,
  'conversation.typing_on': 1,
  'conversation.unread_count_changed': 1,
  'conversation.updated': 1,
  'first.reply.created': 1,
  'message.created': 1,
  'message.updated': 1,
  'notification.created': 1,
  'notification.deleted': 1,
  'notification.updated': 1,
  'presence.update': 1,
  'team.changed': 1,
  'voice_call.accepted': 1,
  'voice_call.ended': 1,
}

/** Returns the event of a frame, or undefined if it is none. */
export function eventOf({ event, data }: { readonly event?: unknown; readonly data?: unknown }) {
  if (typeof event !== 'string') return undefined
  const unknown: UnknownRealtimeEvent = { event: 'unknown', name: event, data }
  if (!Object.hasOwn(names, event)) return unknown
  // The shape of its data is what the server sends: described by the document, and not checked here.
  return isObject(data) ? ({ event, data } as ReceivedRealtimeEvent) : undefined
}

/** Calls the listeners of each event; what one of them throws does not reach the others. */
export class Listeners {
  readonly #listeners = new Map<RealtimeEventName, Set<(data: unknown) => unknown>>()
  readonly #onError: (error: unknown) => void

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError
  }

  /** @throws TypeError for a name that no event has */
  add<Name extends RealtimeEventName>(event: Name, listener: RealtimeListener<Name>): () => void {
    if (event !== 'unknown' && !Object.hasOwn(names, event)) {
      // Webhooks write the same names with underscores only.
      const meant = Object.keys(names).find((name) => name.replace(/\W/g, '_') === event)
      throw new TypeError(`there is no event ${event}${meant ? `, use ${meant}` : ''}`)
    }
    const listeners = this.#listeners.get(event) ?? new Set()
    this.#listeners.set(event, listeners)
    // Its own function each time: a listener that is added twice is called twice, and removed once.
    const own = (data: unknown) => listener(data as RealtimeEventData<Name>) // the data of the event of this name
    listeners.add(own)
    return () => void listeners.delete(own)
  }

  emit(received: ReceivedRealtimeEvent): void {
    const data = received.event === 'unknown' ? received : received.data
    const listeners = this.#listeners.get(received.event)
    // A copy, for those that are added meanwhile; one that is removed meanwhile is not called any longer.
    for (const listener of [...(listeners ?? [])]) if (listeners?.has(listener)) this.call(() => listener(data))
  }

  /** Calls a function of the user: neither a throw nor a rejection leaves it. */
  call(work: () => unknown): void {
    try {
      Promise.resolve(work()).catch((error: unknown) => this.#report(error))
    } catch (error) {
      this.#report(error)
    }
  }

  /** The function may be async: its rejection would end the process. */
  async #report(error: unknown): Promise<void> {
    try {
      await this.#onError(error)
    } catch (worse) {
      console.error(worse)
    }
  }
}
