/** Who is online: who has subscribed or reported their presence a short time ago. */
import { accountId } from '../records/account.ts'
import type { FakeState } from '../records/state.ts'
import type { RealtimeMessageBody } from './realtime-messages.ts'
import type { Subscriber } from './subscriber.ts'

/** Seconds. */
const usersStay = 20
const contactsStay = 90

export interface Presence {
  /** Notes that somebody is there, and returns what they are told: the others are told nothing. */
  update(subscriber: Subscriber): RealtimeMessageBody
}

export function createPresence(state: FakeState, clock: () => number): Presence {
  const users = new Map<number, number>()
  const contacts = new Map<number, number>()

  function online(): Record<string, string> {
    const there = state.agents.filter(({ id }) => isRecent(users.get(id), usersStay))
    return Object.fromEntries(there.map(({ id, availability_status }) => [id, availability_status ?? 'online']))
  }

  function isRecent(seen: number | undefined, stay: number): boolean {
    return seen !== undefined && clock() - seen <= stay
  }

  return {
    update({ kind, id }) {
      const place = kind === 'user' ? users : contacts
      place.set(id, clock())
      const base = { account_id: accountId, users: online() }
      if (kind === 'contact') return { event: 'presence.update', data: base }
      const there = [...contacts].filter(([, seen]) => isRecent(seen, contactsStay))
      const data = { ...base, contacts: Object.fromEntries(there.map(([contact]) => [contact, 'online'])) }
      return { event: 'presence.update', data }
    },
  }
}
