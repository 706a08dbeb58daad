/** Serializes the path of a request. */

import { ChatwootError } from '../errors/chatwoot-error.ts'
import { describeKind } from '../errors/describe-value.ts'

/**
 * Fills in the variables of a path template. Throws a TypeError for a value that would lead to another path: an empty
 * one, `..`, NaN; and a ChatwootError if the client has no inbox for a path that needs one. `implied` has those that the
 * caller may leave out.
 */
export function serializePath(template: string, values: object, implied: object = {}): string {
  const parts = templates.get(template) ?? split(template)
  let path = ''
  // The parts at odd positions were between braces.
  let isVariable = false
  for (const part of parts) {
    path += isVariable
      ? segment(part, Reflect.get(Object.hasOwn(values, part) ? values : implied, part), template)
      : part
    isVariable = !isVariable
  }
  return path
}

const templates = new Map<string, readonly string[]>()
const mostTemplates = 500

function split(template: string): readonly string[] {
  const parts = template.split(/[{}]/)
  // Not all paths that a process ever requests by themselves; the operations have fewer templates.
  if (templates.size >= mostTemplates) templates.clear()
  templates.set(template, parts)
  return parts
}

const withoutInbox =
  'inboxIdentifier is missing: pass it to new ChatwootPublic({ baseUrl, inboxIdentifier }) (it is in the settings of the API inbox, and is not its id; only csatSurveys works without it)'

function segment(name: string, value: unknown, template: string): string {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value)
  if (name === 'inbox_identifier' && value === undefined) throw new ChatwootError(withoutInbox)
  // Whoever knows a source_id can write as its contact.
  const shown = name === 'source_id' && typeof value === 'string' && value ? 'a string' : describeKind(value)
  const refuse = (why: string) => new TypeError(`${name} ${why}, got ${shown} (in ${template})`)
  if (typeof value === 'number') throw refuse('must be a whole number from 1')
  if (typeof value !== 'string') throw refuse('must be a number or a string')
  if (value.trim() === '') throw refuse('must not be empty')
  if (value === '.' || value === '..' || value.includes('/')) throw refuse('must be one segment of a path')
  return encode(name, value)
}

/** Variables of the operations that are not numbers, though their names end like those of ids. */
const notNumeric: ReadonlySet<string> = new Set(['app_id', 'source_id'])

/**
 * Throws a TypeError for an id that is a string of anything but digits: the server reads `1abc` as 1, and would return
 * or delete another record.
 */
export function assertIdsInPath(values: object): void {
  const given: [string, unknown][] = Object.entries(values)
  for (const [name, value] of given) {
    if (typeof value !== 'string' || !name.endsWith('_id') || notNumeric.has(name) || /^[1-9]\d*$/.test(value)) continue
    throw new TypeError(`${name} must be a whole number from 1, got ${describeKind(value)}`)
  }
}

/** Percent-encodes a string; throws a TypeError if it is not valid Unicode. */
export function encode(name: string, text: string): string {
  try {
    return encodeURIComponent(text)
  } catch (cause) {
    throw new TypeError(`${name} contains half of a character (a lone surrogate)`, { cause })
  }
}
