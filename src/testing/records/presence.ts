/** Who is on the cable: who has subscribed or reported their presence a short time ago. */
import { isSince } from '../../helpers/server-version.ts'
import type { FakeState } from './state.ts'

/** Seconds. */
const usersStay = 20
const contactsStay = 90
/** What the older of the two servers that were measured did. */
const contactsStayed = 20

/** @param now whole unix seconds */
export function isUserThere({ presence }: FakeState, id: number, now: number): boolean {
  return isRecent(presence.users.get(id), usersStay, now)
}

export function noteUser({ presence }: FakeState, id: number, now: number): void {
  presence.users.set(id, now)
}

/** Their record says that they are online, until `forgetAbsentContacts`. */
export function noteContact({ presence, contacts }: FakeState, id: number, now: number): void {
  presence.contacts.set(id, now)
  const contact = contacts.get(id)
  if (contact) contact.availability_status = 'online'
}

/** Contacts of whom nothing has been heard for too long are offline. */
export function forgetAbsentContacts({ presence, contacts }: FakeState, now: number, version: string): void {
  const stay = isSince(version, 4, 11) ? contactsStay : contactsStayed
  for (const [id, seen] of presence.contacts) {
    if (isRecent(seen, stay, now)) continue
    presence.contacts.delete(id)
    const contact = contacts.get(id)
    if (contact) contact.availability_status = 'offline'
  }
}

function isRecent(seen: number | undefined, seconds: number, now: number): boolean {
  return seen !== undefined && now - seen <= seconds
}
