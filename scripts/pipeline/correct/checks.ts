/** What the grammar of corrections is made of: checks that tell the first mistake and the keys that lead to it. */
import { excerpt, isObject, type Json } from '../document/document.ts'

export type Keys = readonly (string | number)[]

export interface GrammarMistake {
  keys: Keys
  message: string
}

/** `way` are the keys that lead to the value; each check takes off what it puts on, unless it found a mistake. */
export type Check = (value: Json, way: (string | number)[]) => GrammarMistake | undefined

export const anything: Check = () => undefined

/** A single value; `wanted` completes "must be …". */
function value(wanted: string, isRight: (value: Json) => boolean): Check {
  return (found, way) => (isRight(found) ? undefined : mustBe(wanted, found, way))
}

function mustBe(wanted: string, found: Json, way: Keys): GrammarMistake {
  const label = way.slice(typeof way.at(-1) === 'number' ? -2 : -1).join(' ')
  return { keys: [...way], message: `${label} must be ${wanted}, got ${excerpt(found, 60)}` }
}

export const text = value('a text', (found) => typeof found === 'string')
export const number = value('a number', (found) => typeof found === 'number')
export const flag = value('true or false', (found) => typeof found === 'boolean')
export const count = value('a whole number above 0', (found) => Number.isInteger(found) && Number(found) > 0)
/** For marks: what is not marked leaves the key out. */
export const mark = value('true, or be left out', (found) => found === true)
export const identifier = matching(/^[A-Za-z_]\w*$/, 'a name of letters and digits')

export function matching(pattern: RegExp, wanted: string): Check {
  return value(wanted, (found) => typeof found === 'string' && pattern.test(found))
}

export function oneOf(...words: string[]): Check {
  return value(`one of ${words.join(', ')}`, (found) => words.some((word) => word === found))
}

/** null removes. */
export function orNull(check: Check): Check {
  return (found, way) => (found === null ? undefined : check(found, way))
}

export function either(isFirst: (value: Json) => boolean, first: Check, second: Check): Check {
  return (found, way) => (isFirst(found) ? first : second)(found, way)
}

export function listOf(check: Check): Check {
  return (found, way) => {
    if (!Array.isArray(found)) return mustBe('a list', found, way)
    for (const [index, item] of found.entries()) {
      const mistake = below(index, check, item, way)
      if (mistake) return mistake
    }
    return undefined
  }
}

/** A map whose keys are names that somebody chose; `complaint` tells what is wrong with one. */
export function mapOf(check: Check, complaint: (key: string) => string | undefined = () => undefined): Check {
  return (found, way) => {
    if (!isObject(found)) return mustBe('an object', found, way)
    for (const key of Object.keys(found)) {
      const message = complaint(key)
      const mistake = message ? { keys: [...way, key], message } : below(key, check, found[key] ?? null, way)
      if (mistake) return mistake
    }
    return undefined
  }
}

/** An object of known keys. */
export function objectOf(what: string, known: Readonly<Record<string, Check>>, required: string[] = []): Check {
  return (found, way) => {
    if (!isObject(found)) return { keys: [...way], message: `${what} must be an object, got ${excerpt(found, 60)}` }
    for (const key of Object.keys(found)) {
      const check = Object.hasOwn(known, key) ? known[key] : undefined
      if (!check) return { keys: [...way, key], message: unknownKey(key, what, known) }
      const mistake = below(key, check, found[key] ?? null, way)
      if (mistake) return mistake
    }
    // After the others: an unknown key may be the missing one misspelt.
    const missing = required.find((key) => !Object.hasOwn(found, key))
    return missing === undefined ? undefined : { keys: [...way], message: `${what} needs ${missing}` }
  }
}

function below(key: string | number, check: Check, value: Json, way: (string | number)[]): GrammarMistake | undefined {
  way.push(key)
  const mistake = check(value, way)
  if (!mistake) way.pop()
  return mistake
}

/** Our own keys are many and mean nothing in most places: they are listed only where somebody wrote one. */
function unknownKey(key: string, what: string, known: Readonly<Record<string, Check>>): string {
  const names = Object.keys(known).filter((other) => other.startsWith('x-') === key.startsWith('x-'))
  const list = names.length > 0 ? `known are ${names.sort().join(', ')}` : 'none that begin with x- are known there'
  return `unknown key "${key}" in ${what}; ${list}`
}
