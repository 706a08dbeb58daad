/** What those on the cable are told of who is online. */
import { forgetAbsentContacts, isUserThere, noteContact, noteUser } from '../../records/presence.ts'
import type { FakeState, Installation } from '../../records/state.ts'
import type { RealtimeMessageBody } from './realtime-messages.ts'
import type { Subscriber } from './subscriber.ts'

export interface Presence {
  /**
   * Notes that somebody is there, and returns what they are told: the others are told nothing. Undefined if their account
   * is gone.
   */
  update(subscriber: Subscriber): RealtimeMessageBody | undefined
}

export function createPresence(installation: Installation, clock: () => number, version: string): Presence {
  function online(state: FakeState): Record<string, string> {
    const there = state.agents.filter(({ id }) => isUserThere(state, id, clock()))
    return Object.fromEntries(there.map(({ id, availability_status }) => [id, availability_status ?? 'online']))
  }

  return {
    update({ kind, id, account_id }) {
      const state = installation.accounts.get(account_id)
      if (!state) return undefined
      const note = kind === 'user' ? noteUser : noteContact
      note(state, id, clock())
      const base = { account_id, users: online(state) }
      if (kind === 'contact') return { event: 'presence.update', data: base }
      forgetAbsentContacts(state, clock(), version)
      const contacts = Object.fromEntries([...state.presence.contacts.keys()].map((contact) => [contact, 'online']))
      return { event: 'presence.update', data: { ...base, contacts } }
    },
  }
}
