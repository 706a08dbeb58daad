/** Strings as PostgreSQL stores and compares them. */

/** What `->>` returns for a value stored as jsonb; null if it is missing. */
export function storedText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : jsonText(value)
}

/** jsonb sorts its keys: shorter ones first. */
function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}: ${jsonText(member)}`)
  return `{${members.join(', ')}}`
}

/** `LOWER`: character by character, one for one. */
export function lower(text: string): string {
  return Array.from(text, (character) => (character === '\u0130' ? 'i' : character.toLowerCase())).join('')
}

/** NULL matches nothing, nor does its negation. */
export function compareText(stored: string | null, isWanted: (stored: string) => boolean, negative: boolean): boolean {
  return stored !== null && isWanted(stored) !== negative
}

type Piece = { literal: string } | '%' | '_'

/** `ILIKE '%text%'`. */
export function containsPattern(text: string): (stored: string) => boolean {
  return likePattern(`%${text}%`)
}

/** `ILIKE`: `%` and `_` are wildcards, a backslash escapes the next character. */
export function likePattern(pattern: string): (stored: string) => boolean {
  const pieces = piecesOf(lower(pattern))
  return (stored) => matches(pieces, [...lower(stored)])
}

/** `LIKE '%text%'`, which minds case. */
export function containsExactly(text: string): (stored: string) => boolean {
  const pieces = piecesOf(`%${text}%`)
  return (stored) => matches(pieces, [...stored])
}

function piecesOf(pattern: string): Piece[] {
  const characters = pattern.match(/\\[\s\S]|[\s\S]/gu) ?? []
  return characters.map((found) => {
    if (found === '%' || found === '_') return found
    return { literal: found.startsWith('\\') ? found.slice(1) : found }
  })
}

/** Goes back to the last `%` only, so that no pattern takes long. */
function matches(pieces: readonly Piece[], characters: readonly string[]): boolean {
  let piece = 0
  let retryPiece = -1
  let retryFrom = 0
  for (let index = 0; index < characters.length; ) {
    const wanted = pieces[piece]
    if (wanted === '%') {
      retryPiece = ++piece
      retryFrom = index
    } else if (wanted === '_' || (wanted !== undefined && wanted.literal === characters[index])) {
      piece++
      index++
    } else if (retryPiece >= 0) {
      piece = retryPiece
      index = ++retryFrom
    } else return false
  }
  return pieces.slice(piece).every((rest) => rest === '%')
}
