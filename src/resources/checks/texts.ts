/** Texts that JavaScript may give as something else. */
import { shown } from './shown.ts'

/**
 * The text as it is; `name` is the argument's.
 * @throws TypeError for what is none
 */
export function checkedText(name: string, text: string): string {
  if (typeof text === 'string') return text
  throw new TypeError(`${name} must be a text, got ${shown(text)}`)
}

/**
 * The texts as they are; `name` is the argument's.
 * @throws TypeError for what is no list of texts
 */
export function checkedTexts(name: string, texts: readonly string[]): readonly string[] {
  if (!Array.isArray(texts)) throw new TypeError(`${name} must be an array, got ${shown(texts)}`)
  // Not forEach, which passes over the holes of a list.
  for (const [index, text] of texts.entries()) checkedText(`${name}[${index}]`, text)
  return texts
}

/**
 * What is to be looked for, as it is; `why` says what the server would do without.
 * @throws TypeError for a blank text
 */
export function searchText(q: string, why: string): string {
  if (typeof q === 'string' && q.trim() !== '') return q
  throw new TypeError(`q must be the text to look for, got ${shown(q)}: ${why}`)
}
