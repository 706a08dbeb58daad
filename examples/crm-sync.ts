/**
 * Brings the people of a CRM into Chatwoot: whoever is not there is created, everybody else brought up to date. Takes a
 * JSON file of them; run it as often as you like:
 *
 *   npx tsx examples/crm-sync.ts people.json
 */
import { readFile } from 'node:fs/promises'
import { Chatwoot, isContactConflictError, isValidationError, type UpsertContactParams } from '../src/index.ts'

// Yours to change: how the CRM writes a person, and what of it becomes a contact.
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
    // An empty text is no address: what is undefined is left as it is.
    email: email || undefined,
    phone_number: phone?.replace(/[\s()/-]/g, '') || undefined,
    additional_attributes: { company_name: company },
    custom_attributes: { plan },
  }
}

const parallel = 4
const [, , file] = process.argv
if (!file) throw new Error('which people? npx tsx examples/crm-sync.ts people.json')
const people: Person[] = JSON.parse(await readFile(file, 'utf8'))
const { contacts } = new Chatwoot()
const counts = { created: 0, present: 0, refused: 0 }

// Each worker takes the next one from the same queue.
const queue = people.values()
await Promise.all(Array.from({ length: parallel }, work))
console.log(`${counts.created} created, ${counts.present} brought up to date, ${counts.refused} refused`)
if (counts.refused > 0) process.exitCode = 1

async function work(): Promise<void> {
  for (const person of queue) {
    try {
      const { created } = await contacts.upsert(contactOf(person))
      counts[created ? 'created' : 'present']++
    } catch (error) {
      // About this person only. Everything else, a wrong token for instance, ends the program.
      if (!isContactConflictError(error) && !isValidationError(error)) throw error
      counts.refused++
      console.error(`${person.id} ${person.name}: ${error.message}`)
    }
  }
}
