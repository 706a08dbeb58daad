/** Texts that JavaScript may give as something else. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * The text as it is; `name` is the argument's.
 * @throws TypeError for what is none
 */
export function checkString(name: string, text: string): string {
  if (typeof text === 'string') return text
  throw new TypeError(`${name} must be a text, got ${describeValue(text)}`)
}

/**
 * The texts as they are; `name` is the argument's.
 * @throws TypeError for what is no list of texts
 */
export function checkStrings(name: string, texts: readonly string[]): readonly string[] {
  if (!Array.isArray(texts)) throw new TypeError(`${name} must be an array, got ${describeValue(texts)}`)
  // Not forEach, which passes over the holes of a list.
  for (const [index, text] of texts.entries()) checkString(`${name}[${index}]`, text)
  return texts
}

/**
 * What is to be looked for, as it is; `why` says what the server would do without.
 * @throws TypeError for a blank text
 */
export function checkSearchText(q: string, why: string): string {
  if (typeof q === 'string' && q.trim() !== '') return q
  throw new TypeError(`q must be the text to look for, got ${describeValue(q)}: ${why}`)
}
