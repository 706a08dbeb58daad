/**
 * Copies the people of a CRM to Chatwoot: creates those who are missing, and updates the others. Reads a JSON file; run
 * it as often as you like:
 *
 *   npx tsx examples/crm-sync.ts people.json
 */
import { readFile } from 'node:fs/promises'
import { Chatwoot, isContactConflictError, isValidationError, type UpsertContactParams } from '../src/index.ts'

// Yours to change: the CRM's format of a person, and what becomes part of the contact.
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
    // An empty string is not an address: an undefined field stays as it is.
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

// Each worker takes the next one from the same queue.
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
      // This concerns one person only. Any other error, a wrong token for instance, ends the program.
      if (!isContactConflictError(error) && !isValidationError(error)) throw error
      counts.refused++
      console.error(`${person.id} ${person.name}: ${error.message}`)
    }
  }
}
