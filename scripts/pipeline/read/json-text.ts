/** JSON as people save it: with comments, raw line breaks inside strings, or a key that an object has twice. */
import { pointer, type Report } from '../document/document.ts'

/**
 * Replaces the line and block comments that some editors allow in JSON with spaces, so that positions in errors stay.
 */
export function withoutComments(text: string): string {
  return mapped(text, (found) => (found.startsWith('"') ? found : found.replace(/[^\n]/g, ' ')))
}

/** Some copies have raw line breaks inside strings, which JSON forbids and YAML would fold into spaces. */
export function withEscapedControls(text: string): string {
  return mapped(text, (found) =>
    found.startsWith('"')
      ? // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that JSON strings must not have
        found.replace(/[\u0000-\u001f]/g, (control) => JSON.stringify(control).slice(1, -1))
      : found,
  )
}

/** Replaces each string and each comment. A loop: an expression would start again at each quote of a broken text. */
function mapped(text: string, replace: (found: string) => string): string {
  const parts: string[] = []
  let kept = 0
  const begin = /["/]/g
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const { index } = found
    const end = text[index] === '"' ? stringEnd(text, index) : commentEnd(text, index)
    if (end === undefined) break
    if (end === index) continue
    parts.push(text.slice(kept, index), replace(text.slice(index, end)))
    kept = end
    begin.lastIndex = end
  }
  return parts.join('') + text.slice(kept)
}

/** The index after the closing quote; undefined if there is none. */
function stringEnd(text: string, start: number): number | undefined {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === '"') return index + 1
  }
  return undefined
}

/** The index after the comment, `start` if none begins there; undefined if it has no end. */
function commentEnd(text: string, start: number): number | undefined {
  if (text.startsWith('//', start)) {
    const end = text.indexOf('\n', start)
    return end < 0 ? text.length : end
  }
  if (!text.startsWith('/*', start)) return start
  const end = text.indexOf('*/', start + 2)
  return end < 0 ? undefined : end + 2
}

/** An object or an array that has not ended. */
interface Open {
  /** Of an object. */
  keys: Set<string> | undefined
  /** The key or the index of what comes next. */
  current: string | number
}

/** Reports each key of valid JSON that its object had before: of the two values, the parser keeps the last. */
export function reportDuplicateKeys(text: string, report: Report): void {
  const open: Open[] = []
  const token = /["{}[\],]/g
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const holder = open.at(-1)
    const [sign] = found
    if (sign === '{') open.push({ keys: new Set(), current: '' })
    else if (sign === '[') open.push({ keys: undefined, current: 0 })
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',') {
      if (typeof holder?.current === 'number') holder.current += 1
    } else {
      const end = stringEnd(text, found.index) ?? text.length
      token.lastIndex = end
      if (!holder?.keys || !isKey(text, end)) continue
      holder.current = String(JSON.parse(text.slice(found.index, end)))
      if (holder.keys.has(holder.current)) report(pointer(...open.map(({ current }) => current)), duplicate)
      holder.keys.add(holder.current)
    }
  }
}

export const duplicate = 'the same key twice: the last one counts, what the first one states is lost'

function isKey(text: string, end: number): boolean {
  const colon = /\s*:/y
  colon.lastIndex = end
  return colon.test(text)
}
