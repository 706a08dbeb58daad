/** Strings as PostgreSQL stores and compares them. */

/** What `->>` returns for a value stored as jsonb; null if it is missing. */
export function storedText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : jsonText(value)
}

function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${jsonText(member)}`)
  return `{${members.join(', ')}}`
}

/** Ruby's `strip`: ASCII only. */
export function strip(text: string): string {
  return text.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, '')
}

/** `ILIKE '%text%'`. */
export function containsPattern(text: string): (stored: string) => boolean {
  return likePattern(`%${text}%`)
}

/** `ILIKE`: `%` and `_` are wildcards, a backslash escapes the next character. */
export function likePattern(pattern: string): (stored: string) => boolean {
  const source = pattern.toLowerCase().replace(/\\([\s\S])|[\s\S]/gu, (found, escaped?: string) => {
    if (escaped !== undefined) return literally(escaped)
    return found === '%' ? '[\\s\\S]*' : found === '_' ? '[\\s\\S]' : literally(found)
  })
  const matcher = new RegExp(`^${source}$`, 'u')
  return (stored) => matcher.test(stored.toLowerCase())
}

function literally(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
}
