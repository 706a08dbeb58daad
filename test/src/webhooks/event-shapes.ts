/** Which keys the objects of an event have, and which kinds of values. */
import { isObject, type JsonObject } from '../../../scripts/pipeline/document/document.ts'

/** Objects whose keys differ from one account to the next. */
const free = /_attributes$|^(external_source_ids|sentiment|auto_assignment_config)$/

/** One line for the keys of each object, such as `meta.assignee user: id, name`, and one for the kind of each value. */
export function shapesOf(...events: JsonObject[]): Set<string> {
  return new Set(events.flatMap((event) => objectsIn(event, '', String(event.event))).flatMap(linesOf))
}

function linesOf([place, object]: [string, JsonObject]): string[] {
  const kinds = Object.entries(object).map(([key, value]) => `${key} of ${sortOf(object) ?? place}: ${kindOf(value)}`)
  return [`${place}: ${Object.keys(object).sort().join(', ')}`, ...kinds]
}

/** The object and all in it, each with its place: what is around it, the key it is under, and its type. */
function objectsIn(value: unknown, parent: string, key: string): [string, JsonObject][] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, parent, key))
  if (!isObject(value) || free.test(key)) return []
  const inside = Object.entries(value).flatMap(([name, inner]) => objectsIn(inner, sortOf(value) ?? key, name))
  return [[`${parent}.${key} ${value.type ?? ''}`, value], ...inside]
}

/** What the object is, if events show it in several places with values of the same kinds. */
function sortOf(object: JsonObject): string | undefined {
  if ('meta' in object) return 'conversation'
  if ('message_type' in object) return `message with ${typeof object.message_type}`
  return ['blocked', 'assignee', 'working_hours'].find((key) => key in object)
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? 'time' : 'string'
  if (typeof value !== 'number') return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  if (!Number.isInteger(value)) return 'fraction'
  return value > 1e9 ? 'unix seconds' : 'integer'
}
