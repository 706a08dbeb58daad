/**
 * Live table: the open conversations of the account in the terminal, always current. Stop it with Ctrl+C.
 *
 *   npx tsx examples/live-table.ts
 */
import WebSocket from 'ws' // since Node 22 it is not needed
import { Chatwoot } from '../src/index.ts'
import { catchUp, connect, type RealtimeGap, type RealtimeState } from '../src/realtime/index.ts'

/** What responses and events have in common. */
interface Row {
  id: number
  status: string
  unread_count: number
  updated_at: number
  meta: { sender: { name?: string | null }; assignee?: { name?: string | null } | null }
}

const chatwoot = new Chatwoot()
const rows = new Map<number, Row>()
const connection = connect(chatwoot, { WebSocket, onState: show, onGap: repair })
connection.on('conversation.created', put)
connection.on('conversation.updated', put)
connection.on('conversation.status_changed', put)
connection.on('assignee.changed', put)

// First the events, then the list: what changes in between is in one of them.
await connection.ready
for await (const conversation of chatwoot.conversations.list({ status: 'open' })) put(conversation)
show(connection.state)

/** Events and responses overtake each other: the newest counts. */
function put(row: Row): void {
  if (row.updated_at < (rows.get(row.id)?.updated_at ?? 0)) return
  rows.set(row.id, row)
  show(connection.state)
}

/** After a gap: what changed meanwhile, resolved conversations, too. */
async function repair(gap: RealtimeGap): Promise<void> {
  for await (const { conversation } of catchUp(chatwoot, gap, { messages: false })) put(conversation)
}

function show({ status, cause }: RealtimeState): void {
  console.clear()
  console.log(cause ? `${status}: ${cause.message}` : status)
  for (const { id, status: of, unread_count, meta } of rows.values()) {
    if (of === 'open')
      console.log(`#${id}  ${meta.sender.name}  ${meta.assignee?.name ?? 'nobody'}  ${unread_count} new`)
  }
}
