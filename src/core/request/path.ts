/** Values in the path of a request. */

/**
 * Fills the variables of a path template. Throws a TypeError for a value that would make another path of it: an empty
 * one, `..`, NaN.
 */
export function serializePath(template: string, values: { readonly [name: string]: unknown }): string {
  const parts = templates.get(template) ?? split(template)
  let path = ''
  // What stands between braces is in the odd places.
  for (const [place, part] of parts.entries()) path += place % 2 ? segment(part, values[part], template) : part
  return path
}

const templates = new Map<string, readonly string[]>()

function split(template: string): readonly string[] {
  const parts = template.split(/[{}]/)
  templates.set(template, parts)
  return parts
}

function segment(name: string, value: unknown, template: string): string {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value)
  const refuse = (why: string) => new TypeError(`${name} ${why}, got ${shown(value)} (in ${template})`)
  if (typeof value === 'number') throw refuse('must be a whole number from 1')
  if (typeof value !== 'string') throw refuse('must be a number or a text')
  if (value.trim() === '') throw refuse('must not be empty')
  if (value === '.' || value === '..' || value.includes('/')) throw refuse('must be one segment of a path')
  return encode(name, value)
}

/** Percent-encoded; throws a TypeError for text that is no Unicode. */
export function encode(name: string, text: string): string {
  try {
    return encodeURIComponent(text)
  } catch (cause) {
    throw new TypeError(`${name} holds half of a character (a lone surrogate)`, { cause })
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value)
}
