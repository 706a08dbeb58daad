/** What the grammar of corrections is made of: checks that tell the first mistake and the keys that lead to it. */
import { excerpt, isObject, type Json } from './document.ts'

export type Keys = readonly (string | number)[]

export interface GrammarMistake {
  keys: Keys
  message: string
}

export type Check = (value: Json, keys: Keys) => GrammarMistake | undefined

export const anything: Check = () => undefined

/** A single value; `wanted` completes "must be …". */
function value(wanted: string, isRight: (value: Json) => boolean): Check {
  return (found, keys) => (isRight(found) ? undefined : mustBe(wanted, found, keys))
}

function mustBe(wanted: string, found: Json, keys: Keys): GrammarMistake {
  const label = keys.slice(typeof keys.at(-1) === 'number' ? -2 : -1).join(' ')
  return { keys, message: `${label} must be ${wanted}, got ${excerpt(found, 60)}` }
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
  return (found, keys) => (found === null ? undefined : check(found, keys))
}

export function either(isFirst: (value: Json) => boolean, first: Check, second: Check): Check {
  return (found, keys) => (isFirst(found) ? first : second)(found, keys)
}

export function listOf(check: Check): Check {
  return (found, keys) =>
    Array.isArray(found)
      ? firstOf(found.map((item, index) => () => check(item, [...keys, index])))
      : mustBe('a list', found, keys)
}

/** A map whose keys are names that somebody chose; `complaint` tells what is wrong with one. */
export function mapOf(check: Check, complaint: (key: string) => string | undefined = () => undefined): Check {
  return (found, keys) => {
    if (!isObject(found)) return mustBe('an object', found, keys)
    return firstOf(
      Object.entries(found).map(([key, item]) => () => {
        const message = complaint(key)
        return message ? { keys: [...keys, key], message } : check(item, [...keys, key])
      }),
    )
  }
}

/** An object of known keys. */
export function objectOf(what: string, known: Readonly<Record<string, Check>>, required: string[] = []): Check {
  return (found, keys) => {
    if (!isObject(found)) return { keys, message: `${what} must be an object, got ${excerpt(found, 60)}` }
    const missing = required.find((key) => !Object.hasOwn(found, key))
    const checks = Object.entries(found).map(([key, item]) => () => {
      const check = Object.hasOwn(known, key) ? known[key] : undefined
      return check ? check(item, [...keys, key]) : { keys: [...keys, key], message: unknownKey(key, what, known) }
    })
    // An unknown key first: it may be the missing one misspelt.
    return firstOf(checks) ?? (missing === undefined ? undefined : { keys, message: `${what} needs ${missing}` })
  }
}

/** Our own keys are many and mean nothing in most places: they are listed only where somebody wrote one. */
function unknownKey(key: string, what: string, known: Readonly<Record<string, Check>>): string {
  const names = Object.keys(known).filter((other) => other.startsWith('x-') === key.startsWith('x-'))
  const list = names.length > 0 ? `known are ${names.sort().join(', ')}` : 'none that begin with x- are known there'
  return `unknown key "${key}" in ${what}; ${list}`
}

function firstOf(checks: (() => GrammarMistake | undefined)[]): GrammarMistake | undefined {
  for (const check of checks) {
    const mistake = check()
    if (mistake) return mistake
  }
  return undefined
}
