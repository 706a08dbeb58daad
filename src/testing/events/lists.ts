/** Changes of the lists that browsers keep. */

import type { Inbox } from '../../types.ts'
import { listChanged } from '../records/settings/account-details.ts'
import type { FakeState } from '../records/state.ts'
import { inboxChanges } from './changes.ts'
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
