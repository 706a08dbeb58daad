/** What the values of the data say of each other: which records there are, and what only one of them may have. */
import { describeValue } from '../../core/errors/describe-value.ts'
import { type Inspection, type Kind, list, shown } from '../given/kinds.ts'

/** The id of a record of the data. */
export function idOf(record: string): Kind<number> {
  return {
    read(value, path, inspection) {
      const { has, words } = idsThere(inspection, record)
      if (typeof value === 'number' && has(value)) return value
      inspection.problems.push(
        typeof value === 'number'
          ? `${path}: no ${record} ${value} in the ${words}`
          : `${path} must be the id of ${record === 'agent' || record === 'inbox' ? 'an' : 'a'} ${record}, got ${shown(value)}`,
      )
      return value
    },
  }
}

/** Which ids a kind of record has, and what to say of them. */
function idsThere({ counts, ids }: Inspection, record: string): { has(id: number): boolean; words: string } {
  const own = ids?.[record]
  if (own) return { has: (id) => own.includes(id), words: `account (${listed(record, own)})` }
  const count = counts[record] ?? 0
  const has = (id: number) => Number.isSafeInteger(id) && id >= 1 && id <= count
  return { has, words: `data (${numbered(record, count)})` }
}

const mostListed = 20

function listed(record: string, ids: readonly number[]): string {
  const shown = ids.slice(0, mostListed).join(', ')
  return ids.length === 0 ? numbered(record, 0) : `it has ${shown}${ids.length > mostListed ? ', …' : ''}`
}

function numbered(record: string, count: number): string {
  const plural = record === 'inbox' ? 'inboxes' : `${record}s`
  if (count === 0) return `it has no ${plural}`
  return count === 1 ? `it has ${record} 1` : `it has ${plural} 1 to ${count}`
}

/** Of this name, no other in the data has the same value. Null and blank ones do not count. */
export function unique<T>(name: string, kind: Kind<T>): Kind<T> {
  return {
    read(value, path, inspection) {
      const copy = kind.read(value, path, inspection)
      if (value === null || value === '') return copy
      claim(inspection, name, value, path)
      return copy
    },
  }
}

/** An array in which nothing is twice. */
export function distinct<T>(item: Kind<T>): Kind<readonly T[]> {
  return {
    read: (value, path, inspection) => list(unique(path, item)).read(value, path, inspection),
  }
}

/** Notes who has a value that only one may have. */
export function claim({ seen, problems }: Inspection, name: string, value: unknown, path: string): void {
  const taken = seen.get(name) ?? new Map<unknown, string>()
  seen.set(name, taken)
  const first = taken.get(value)
  if (first === undefined) taken.set(value, path)
  else problems.push(`${path}: ${describeValue(value)} is already taken by ${first}`)
}
