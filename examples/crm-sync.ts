/**
 * Syncs the people of a CRM into Chatwoot: creates missing contacts and brings existing ones up to date. Takes a JSON
 * file; safe to run repeatedly:
 *
 *   npx tsx examples/crm-sync.ts people.json
 */
import { readFile } from 'node:fs/promises'
import { Chatwoot, isContactConflictError, isValidationError, type UpsertContactParams } from '../src/index.ts'

// Edit these: the shape of a person in the CRM, and how it maps to a contact.
interface Person {
  id: number
  name: string
  email?: string
  phone?: string
  company?: string
  plan?: string
}

function contactOf({ id, name, email, phone, company, plan }: Person): UpsertContactParams {
  return {
    identifier: `crm-${id}`,
    name,
    // An empty string is not an address; undefined leaves the field unchanged.
    email: email || undefined,
    phone_number: phone?.replace(/[\s()/-]/g, '') || undefined,
    additional_attributes: { company_name: company },
    custom_attributes: { plan },
  }
}

const parallel = 4
const [, , file] = process.argv
if (!file) throw new Error('usage: npx tsx examples/crm-sync.ts people.json')
const people: Person[] = JSON.parse(await readFile(file, 'utf8'))
const { contacts } = new Chatwoot()
const counts = { created: 0, updated: 0, refused: 0 }

// All workers take from the same queue.
const queue = people.values()
await Promise.all(Array.from({ length: parallel }, work))
console.log(`${counts.created} created, ${counts.updated} updated, ${counts.refused} refused`)
if (counts.refused > 0) process.exitCode = 1

async function work(): Promise<void> {
  for (const person of queue) {
    try {
      const { created } = await contacts.upsert(contactOf(person))
      counts[created ? 'created' : 'updated']++
    } catch (error) {
      // These concern one person only. Anything else, such as a wrong token, ends the program.
      if (!isContactConflictError(error) && !isValidationError(error)) throw error
      counts.refused++
      console.error(`${person.id} ${person.name}: ${error.message}`)
    }
  }
}
