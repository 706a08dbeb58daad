/** Who is online: who has subscribed or reported their presence a short time ago. */
import { isSince } from '../../helpers/server-version.ts'
import type { FakeState } from '../records/state.ts'
import { accountId } from '../records/users/account.ts'
import type { RealtimeMessageBody } from './realtime-messages.ts'
import type { Subscriber } from './subscriber.ts'

/** Seconds. */
const usersStay = 20
const contactsStay = 90
/** What the older of the two servers that were measured did. */
const contactsStayed = 20

export interface Presence {
  /** Notes that somebody is there, and returns what they are told: the others are told nothing. */
  update(subscriber: Subscriber): RealtimeMessageBody
}

export function createPresence(state: FakeState, clock: () => number, version: string): Presence {
  const stay = isSince(version, 4, 11) === false ? contactsStayed : contactsStay

  function online(): Record<string, string> {
    const there = state.agents.filter(({ id }) => isRecent(state.sending.presence.users.get(id), usersStay))
    return Object.fromEntries(there.map(({ id, availability_status }) => [id, availability_status ?? 'online']))
  }

  function isRecent(seen: number | undefined, seconds: number): boolean {
    return seen !== undefined && clock() - seen <= seconds
  }

  return {
    update({ kind, id }) {
      const { users, contacts } = state.sending.presence
      const place = kind === 'user' ? users : contacts
      place.set(id, clock())
      const base = { account_id: accountId, users: online() }
      if (kind === 'contact') return { event: 'presence.update', data: base }
      const there = [...contacts].filter(([, seen]) => isRecent(seen, stay))
      const data = { ...base, contacts: Object.fromEntries(there.map(([contact]) => [contact, 'online'])) }
      return { event: 'presence.update', data }
    },
  }
}
