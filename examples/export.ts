/**
 * Writes a whole account to a file: one JSON line for each contact, and for each conversation with all its messages.
 * If it is interrupted, the next run resumes where it stopped:
 *
 *   npx tsx examples/export.ts account.ndjson
 */
import { appendFileSync, createReadStream } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { Chatwoot } from '../src/index.ts'

const parallel = 4
const [, , file = 'account.ndjson'] = process.argv
const { contacts, conversations, messages } = new Chatwoot()

const done = await resume()
// By creation date, an order that does not change: new records come at the end.
const people = contacts.list({ sort: 'created_at' }, { concurrency: parallel })
const threads = conversations.list({ status: 'all', sort_by: 'created_at_asc' }, { concurrency: parallel })
const total = ((await people).meta.count ?? 0) + (await threads).meta.all_count

for await (const contact of people) write('contact', contact.id, { contact })
// All workers take from the same iterator; when one fails, the others stop.
const iterator = threads[Symbol.asyncIterator]()
await Promise.all(Array.from({ length: parallel }, work))
console.error(`\n${file} is complete`)

async function work(): Promise<void> {
  for await (const conversation of iterator) {
    if (done.has(`conversation ${conversation.id}`)) continue
    // Oldest first, the server returns 100 per page; newest first, 20.
    const history = await messages.list(conversation.id, { order: 'oldest' }).toArray()
    write('conversation', conversation.id, { conversation, messages: history })
  }
}

function write(type: 'contact' | 'conversation', id: number, content: object): void {
  if (done.has(`${type} ${id}`)) return
  appendFileSync(file, `${JSON.stringify({ type, id, ...content })}\n`)
  done.add(`${type} ${id}`)
  process.stderr.write(`\r${done.size} of ${total}`)
}

/** Returns what the file already contains. An incomplete last line is removed. */
async function resume(): Promise<Set<string>> {
  const found = new Set<string>()
  let [length, rest] = [0, '']
  for await (const chunk of createReadStream(file, { encoding: 'utf8', flags: 'a+' })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [, type, id] = /^\{"type":"(\w+)","id":(\d+),/.exec(line) ?? []
      if (!type) throw new Error(`${file} has a line that is not part of an export: ${line.slice(0, 50)}`)
      found.add(`${type} ${id}`)
      length += Buffer.byteLength(line) + 1
    }
  }
  await truncate(file, length)
  return found
}
