/** Who is online: who has subscribed or reported their presence a short time ago. */
import { isSince } from '../../helpers/server-version.ts'
import type { FakeState, Installation } from '../records/state.ts'
import type { RealtimeMessageBody } from './realtime-messages.ts'
import type { Subscriber } from './subscriber.ts'

/** Seconds. */
const usersStay = 20
const contactsStay = 90
/** What the older of the two servers that were measured did. */
const contactsStayed = 20

export interface Presence {
  /**
   * Notes that somebody is there, and returns what they are told: the others are told nothing. Undefined if their account
   * is gone.
   */
  update(subscriber: Subscriber): RealtimeMessageBody | undefined
}

export function createPresence(installation: Installation, clock: () => number, version: string): Presence {
  const stay = isSince(version, 4, 11) === false ? contactsStayed : contactsStay

  function online({ agents, presence }: FakeState): Record<string, string> {
    const there = agents.filter(({ id }) => isRecent(presence.users.get(id), usersStay))
    return Object.fromEntries(there.map(({ id, availability_status }) => [id, availability_status ?? 'online']))
  }

  function isRecent(seen: number | undefined, seconds: number): boolean {
    return seen !== undefined && clock() - seen <= seconds
  }

  return {
    update({ kind, id, account_id }) {
      const state = installation.accounts.get(account_id)
      if (!state) return undefined
      const { users, contacts } = state.presence
      const place = kind === 'user' ? users : contacts
      place.set(id, clock())
      const base = { account_id, users: online(state) }
      if (kind === 'contact') return { event: 'presence.update', data: base }
      const there = [...contacts].filter(([, seen]) => isRecent(seen, stay))
      const data = { ...base, contacts: Object.fromEntries(there.map(([contact]) => [contact, 'online'])) }
      return { event: 'presence.update', data }
    },
  }
}
