/**
 * A piece of daily work against an in-memory Chatwoot. With CHATWOOT_BASE_URL, CHATWOOT_ACCOUNT_ID and
 * CHATWOOT_API_ACCESS_TOKEN set, only the reading part, against a real server.
 */
import { Chatwoot, ChatwootError, type Conversation, isChatwootError } from '../src/index.ts'
import { createFakeChatwoot } from '../src/testing/fake-chatwoot.ts'

const environment = ['CHATWOOT_BASE_URL', 'CHATWOOT_ACCOUNT_ID', 'CHATWOOT_API_ACCESS_TOKEN']

async function main(): Promise<void> {
  const missing = environment.filter((name) => !process.env[name])
  if (missing.length > 0 && missing.length < environment.length) {
    throw new ChatwootError(`${missing.join(' and ')} missing: set all three, or none for an in-memory Chatwoot`)
  }
  if (missing.length === 0) {
    console.log(`\nReading from ${process.env.CHATWOOT_BASE_URL}`)
    return read(new Chatwoot())
  }
  const fake = createFakeChatwoot({
    data: {
      conversations: [
        { contact: 'Mara Lind', says: 'My parcel has not arrived', labels: ['shipping'] },
        { contact: 'Jon Ek', says: 'Can I change my plan?', priority: 'low', labels: ['billing'] },
        { contact: 'Ida Falk', says: 'The invoice is wrong', priority: 'urgent', labels: ['billing'] },
        { contact: 'Per Holm', says: 'Thanks, solved!', status: 'resolved' },
      ],
    },
  })
  const server = await fake.listen()
  try {
    console.log(`\nAn in-memory Chatwoot is running at ${server.url}`)
    const chatwoot = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: fake.token })
    await read(chatwoot)
    await work(chatwoot)
  } finally {
    await server.close()
  }
}

async function read(chatwoot: Chatwoot): Promise<void> {
  const open = await chatwoot.conversations.list({ status: 'open' })
  printTable(`Open conversations (${open.meta.all_count})`, open.items)

  const urgent = await chatwoot.conversations.filter([
    { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'], query_operator: 'AND' },
    { attribute_key: 'priority', filter_operator: 'equal_to', values: ['urgent'] },
  ])
  printTable(`Open and urgent (${urgent.meta.all_count})`, urgent.items)
}

async function work({ conversations, messages }: Chatwoot): Promise<void> {
  const id = 3
  console.log(`\nConversation #${id}`)

  const reply = await messages.send(id, 'Sorry! A corrected invoice is on its way.')
  console.log(`  replied        ${reply.content}`)

  const labels = await conversations.setLabels(id, ['billing', 'refund'])
  console.log(`  labels         ${labels.join(', ')}`)

  await conversations.setPriority(id, 'high')
  console.log(`  priority       ${(await conversations.get(id)).priority}`)

  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
  const snoozed = await conversations.snooze(id, tomorrow)
  console.log(`  status         ${snoozed.current_status} until ${snoozed.snoozed_until}`)

  const resolved = await conversations.resolve(id)
  console.log(`  status         ${resolved.current_status}`)

  const { meta } = await conversations.list()
  console.log(`  still open     ${meta.all_count}`)
}

function printTable(title: string, conversations: readonly Conversation[]): void {
  const rows = conversations.map((conversation) => [
    `#${conversation.id}`,
    conversation.meta.sender.name,
    conversation.priority ?? '-',
    conversation.labels.join(', ') || '-',
    (conversation.last_non_activity_message?.content ?? '').slice(0, 40),
  ])
  const table = [['', 'contact', 'priority', 'labels', 'last message'], ...rows]
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  console.log(`\n${title}`)
  for (const row of table)
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

await main().catch((error: unknown) => {
  if (!isChatwootError(error)) throw error
  console.error(error.message.split('\n')[0])
  process.exitCode = 1
})
