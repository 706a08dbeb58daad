/**
 * Syncs the people of a CRM into Chatwoot: contacts with their attributes. With the id of an inbox, each of them also gets
 * a conversation there, and a greeting, once. Takes a JSON file; safe to run repeatedly:
 *
 *   npx tsx examples/crm-sync.ts people.json 3
 */
import { readFile } from 'node:fs/promises'
import { Chatwoot, isContactConflictError, isValidationError, type UpsertContactParams } from '../src/index.ts'

// Edit these: the shape of a person in the CRM, how it maps to a contact, and the greeting.
type Person = { id: number; name: string; email?: string; phone?: string; company?: string; plan?: string }
const contactOf = ({ id, name, email, phone, company, plan }: Person): UpsertContactParams => ({
  identifier: `crm-${id}`,
  name,
  // An empty string is not an address; undefined leaves the field unchanged.
  email: email || undefined,
  phone_number: phone?.replace(/[\s()/-]/g, '') || undefined,
  additional_attributes: { company_name: company },
  custom_attributes: { plan },
})
const greetingOf = ({ name }: Person) => `Hello ${name}, I am your contact here. Just reply if you need anything.`

const parallel = 4
const [, , file, inbox] = process.argv
if (!file) throw new Error('usage: npx tsx examples/crm-sync.ts people.json [inbox id]')
const people: Person[] = JSON.parse(await readFile(file, 'utf8'))
const { contacts, conversations } = new Chatwoot()
const counts = { created: 0, updated: 0, refused: 0 }

// All workers take from the same queue.
const queue = people.values()
await Promise.all(Array.from({ length: parallel }, work))
console.log(`${counts.created} created, ${counts.updated} updated, ${counts.refused} refused`)
if (counts.refused > 0) process.exitCode = 1

async function work(): Promise<void> {
  for (const person of queue) {
    try {
      const { contact, created } = await contacts.upsert(contactOf(person))
      if (inbox) await greet(contact.id, Number(inbox), greetingOf(person))
      counts[created ? 'created' : 'updated']++
    } catch (error) {
      // These concern one person only, such as a phone number without plus. Anything else ends the program: a wrong token.
      if (!isContactConflictError(error) && !isValidationError(error) && !(error instanceof TypeError)) throw error
      counts.refused++
      console.error(`${person.id} ${person.name}: ${error.message}`)
    }
  }
}

async function greet(contact: number, inbox_id: number, greeting: string): Promise<void> {
  const before = (await contacts.conversations(contact)).items.filter((one) => one.inbox_id === inbox_id)
  // A resolved conversation is over: `start` would begin another one, and greet in it.
  if (before.some(({ status }) => status === 'resolved')) return
  await conversations.start({ inbox_id, contact, greeting })
}
