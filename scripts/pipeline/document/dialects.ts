/** What the objects of an API document hold, by dialect: the table behind the walk and the rules. */
import { openapi3, swagger20 } from './dialect-tables.ts'
import type { JsonObject } from './document.ts'
import type { Dialect, Grammar, Kind, Shape, Slot } from './kinds.ts'

/** The kinds around the routes and schemas: without references, and with payloads that tools may read. */
export const plainKinds: ReadonlySet<Kind> = new Set([
  'info',
  'externalDocs',
  'tag',
  'server',
  'securityScheme',
  'other',
])

export function dialectOf(document: JsonObject): Dialect {
  if (document.swagger !== undefined) return '2.0'
  return String(document.openapi).startsWith('3.0') ? '3.0' : '3.1'
}

/** Where a dialect keeps the named things of a kind, as the beginning of a reference. */
export const places: Record<'2.0' | '3.x', Partial<Record<Kind, string>>> = {
  '2.0': { schema: '#/definitions/', parameter: '#/parameters/', response: '#/responses/' },
  '3.x': {
    schema: '#/components/schemas/',
    parameter: '#/components/parameters/',
    response: '#/components/responses/',
    requestBody: '#/components/requestBodies/',
    header: '#/components/headers/',
    callback: '#/components/callbacks/',
    pathItem: '#/components/pathItems/',
  },
}

export function componentPlaces(document: JsonObject): Partial<Record<Kind, string>> {
  return places[dialectOf(document) === '2.0' ? '2.0' : '3.x']
}

const grammars: Record<Dialect, Grammar> = { '2.0': swagger20, '3.0': openapi3('3.0'), '3.1': openapi3('3.1') }

export const allKinds = Object.keys(swagger20) as Kind[]

export function grammarOf(document: JsonObject): Grammar {
  return grammars[dialectOf(document)]
}

const paths = new Map<string, ReadonlySet<Kind>>()

/** The kinds whose objects can hold one of these kinds, at any depth, or are one: no others need a walk. */
export function kindsTowards(grammar: Grammar, wanted: readonly Kind[]): ReadonlySet<Kind> {
  const name = `${Object.values(grammars).indexOf(grammar)} ${wanted.join(' ')}`
  const known = paths.get(name)
  if (known) return known
  const found = new Set(wanted)
  let size = -1
  while (found.size > size) {
    size = found.size
    for (const kind of allKinds) if (slotsOf(grammar[kind]).some((slot) => leadsTo(slot, found))) found.add(kind)
  }
  paths.set(name, found)
  return found
}

function slotsOf({ keys, named }: Shape): Slot[] {
  return [...Object.values(keys), ...(named ? [named] : [])]
}

export function leadsTo(slot: Slot, kinds: ReadonlySet<Kind>): boolean {
  if (typeof slot === 'string') return false
  return kinds.has('one' in slot ? slot.one : 'list' in slot ? slot.list : slot.map)
}
