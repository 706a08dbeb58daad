/** Changes of the lists that browsers keep. */

import type { ChangedAttribute, Inbox } from '../../types.ts'
import { isoTime } from '../records/iso-time.ts'
import { listChanged } from '../records/settings/account-details.ts'
import type { FakeState } from '../records/state.ts'
import type { CacheInvalidation, FakeEvent } from './event.ts'

type ListName = CacheInvalidation['list']

/** By list, its rows by id, as JSON. */
export type ListCopies = ReadonlyMap<ListName, ReadonlyMap<number, string>>

const lists: readonly (readonly [ListName, (state: FakeState) => Iterable<{ id: number }>])[] = [
  ['label', ({ labels }) => labels],
  ['inbox', ({ inboxes }) => inboxes],
  ['team', ({ teams }) => teams],
  ['canned_response', ({ cannedResponses }) => cannedResponses],
  ['definition', ({ attributeDefinitions }) => attributeDefinitions],
]

export function copiesOfLists(state: FakeState): ListCopies {
  return new Map(lists.map(([name, rows]) => [name, copies(rows(state))]))
}

function copies(rows: Iterable<{ id: number }>): ReadonlyMap<number, string> {
  return new Map([...rows].map((row) => [row.id, JSON.stringify(row, withoutMembers)]))
}

/** Who is in a team is not a column of its row. */
function withoutMembers(key: string, value: unknown): unknown {
  return key === 'member_ids' ? undefined : value
}

export function listEvents(before: ListCopies, state: FakeState, now: number): FakeEvent[] {
  const after = copiesOfLists(state)
  const changed = [...after].filter(([name, rows]) => !isEqual(before.get(name), rows)).map(([name]) => name)
  // Definitions have no key.
  for (const list of changed) if (list !== 'definition') listChanged(state, list, now)
  const inboxes = before.get('inbox') ?? new Map<number, string>()
  return [
    ...changed.map((list): FakeEvent => ({ name: 'account.cache_invalidated', list })),
    ...state.inboxes.flatMap((inbox) => inboxEvent(inboxes.get(inbox.id), inbox, now) ?? []),
  ]
}

function isEqual(one: ReadonlyMap<number, string> | undefined, other: ReadonlyMap<number, string>): boolean {
  return one?.size === other.size && [...other].every(([id, row]) => one.get(id) === row)
}

function inboxEvent(known: string | undefined, inbox: Inbox, now: number): FakeEvent | undefined {
  if (known === undefined) return { name: 'inbox.created', inbox }
  if (known === JSON.stringify(inbox)) return undefined
  const before: Inbox = JSON.parse(known)
  return { name: 'inbox.updated', inbox, changes: inboxChanges(before, inbox, now) }
}

/** In the order of the server. A change of the channel only is one of the date. */
const columns = [
  ...['name', 'updated_at', 'enable_auto_assignment', 'greeting_enabled', 'greeting_message', 'working_hours_enabled'],
  ...['out_of_office_message', 'timezone', 'enable_email_collect', 'csat_survey_enabled'],
  ...['allow_messages_after_resolved', 'auto_assignment_config', 'lock_to_single_conversation', 'sender_name_type'],
  ...['business_name', 'csat_config'],
]

function inboxChanges(before: Inbox, inbox: Inbox, now: number): ChangedAttribute[] {
  const dated = (row: Inbox, at: number) => ({ ...row, updated_at: isoTime(at) })
  const previous = new Map<string, unknown>(Object.entries(dated(before, 0)))
  const current = new Map<string, unknown>(Object.entries(dated(inbox, now)))
  return columns
    .filter((name) => JSON.stringify(previous.get(name)) !== JSON.stringify(current.get(name)))
    .map((name): ChangedAttribute => {
      const change = { previous_value: previous.get(name), current_value: current.get(name) }
      return { [name]: change } as ChangedAttribute // columns hold JSON
    })
}
