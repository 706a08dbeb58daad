/** Serializes the query of a request, as Rails reads it. */
import { describeKind } from '../errors/describe-value.ts'
import type { Operation } from '../operations/operation.ts'
import { assertTime, writeDate } from './dates.ts'
import { assertFinite } from './json.ts'
import { encode } from './path.ts'

/**
 * Writes a query: `labels: ['a', 'b']` becomes `labels[]=a&labels[]=b`, encoded. null, undefined and empty arrays are omitted.
 * Throws a TypeError for values that a query cannot express. `waited`: milliseconds since the query was given.
 */
export function serializeQuery(query: object, dates: Operation['dates'] = {}, waited = 0): string {
  const pairs: string[] = []
  const add = (name: string, writtenName: string, value: unknown) => {
    if (value === null || value === undefined) return
    pairs.push(`${encode(name, writtenName)}=${encode(name, scalar(name, value, dates))}`)
  }
  const given: [string, unknown][] = Object.entries(query)
  for (const [name, written] of given) {
    const value = dates[name] === 'age' ? older(written, waited) : written
    if (Array.isArray(value)) {
      const listName = name.endsWith('[]') ? name : `${name}[]`
      for (const item of value) add(name, listName, item)
    } else {
      add(name, name, value)
    }
  }
  return pairs.join('&')
}

/** Adds the wait to an age, in whole seconds. 50 ms do not count: a request may take as long on its way. */
function older(age: unknown, waited: number): unknown {
  return typeof age === 'number' ? age + Math.ceil(waited / 1000 - 0.05) : age
}

function scalar(name: string, value: unknown, dates: NonNullable<Operation['dates']>): string {
  if (value instanceof Date) return String(writeDate(name, value, dates[name]))
  assertFinite(name, value)
  assertTime(name, value, dates[name])
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(
      `${name} must be a string, number, boolean, Date or an array of these, got ${describeKind(value)}`,
    )
  }
  return String(value)
}
