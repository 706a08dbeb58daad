/** YAML as it is read here: the core of 1.2, and merge keys. Aliases become copies. */
import { CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, getScalarValue, mergeTag, parseEvents } from 'js-yaml'
import { type Json, PipelineError, pointer, type Report } from '../document/document.ts'
import { deepest, tooDeep } from './depth.ts'
import { duplicate } from './json-text.ts'

export const yamlSchema = CORE_SCHEMA.withTags(mergeTag)

/** Returns the documents in a text. */
export function parseYaml(text: string, report: Report): Json[] {
  const events = parseEvents(text, {})
  reportDuplicateKeys(events, text, report)
  const documents = constructFromEvents(events, { source: text, schema: yamlSchema, json: true })
  const copy = new Copy(text.length)
  return documents.map((document) => copy.of(document))
}

/** What aliases may add to a text: a few hundred bytes of aliases to aliases could otherwise fill the memory. */
const mostAdded = { values: 200_000, characters: 2 ** 24 }

class Copy {
  readonly #open = new Set<object>()
  readonly #keys: (string | number)[] = []
  #values: number
  #characters: number

  constructor(length: number) {
    this.#values = length + mostAdded.values
    this.#characters = length + mostAdded.characters
  }

  of(value: unknown): Json {
    this.#count(1, typeof value === 'string' ? value.length : 0)
    if (typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : null
    if (typeof value !== 'object' || value === null) return null
    if (this.#open.has(value)) throw new PipelineError('is not valid JSON or YAML: an anchor contains itself')
    if (this.#open.size > deepest) throw new PipelineError(tooDeep(this.#keys))
    this.#open.add(value)
    const copy = Array.isArray(value)
      ? value.map((item, index) => this.#below(index, item))
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#below(key, item)]))
    this.#open.delete(value)
    return copy
  }

  #below(key: string | number, value: unknown): Json {
    this.#count(0, typeof key === 'string' ? key.length : 0)
    this.#keys.push(key)
    const copy = this.of(value)
    this.#keys.pop()
    return copy
  }

  #count(values: number, characters: number): void {
    this.#values -= values
    this.#characters -= characters
    if (this.#values >= 0 && this.#characters >= 0) return
    throw new PipelineError(
      `has aliases that expand to more than ${mostAdded.values} values or ${mostAdded.characters} characters`,
    )
  }
}

/** A map or a list that has not ended. */
interface Open {
  /** Of a map. */
  keys: Set<string> | undefined
  current: string | number
  /** Whether a key of the map comes next. */
  isKeyNext: boolean
}

/** Reports each key that its map had before: of the two values, the last is kept. */
function reportDuplicateKeys(events: readonly Event[], text: string, report: Report): void {
  const open: Open[] = []
  const begin = (): void => {
    const holder = open.at(-1)
    if (!holder) return
    if (typeof holder.current === 'number') holder.current += 1
    else holder.isKeyNext = !holder.isKeyNext
  }
  for (const event of events) {
    const holder = open.at(-1)
    if (event.type === EVENT_ID.POP) open.pop()
    else if (event.type === EVENT_ID.SCALAR && holder?.keys && holder.isKeyNext) {
      holder.current = getScalarValue(text, event)
      if (holder.keys.has(holder.current) && holder.current !== '<<')
        report(pointer(...open.slice(1).map(({ current }) => current)), duplicate)
      holder.keys.add(holder.current)
      begin()
    } else {
      begin()
      if (event.type === EVENT_ID.SEQUENCE) open.push({ keys: undefined, current: -1, isKeyNext: false })
      else if (event.type === EVENT_ID.MAPPING) open.push({ keys: new Set(), current: '', isKeyNext: true })
      else if (event.type === EVENT_ID.DOCUMENT) open.push({ keys: undefined, current: '', isKeyNext: false })
    }
  }
}
