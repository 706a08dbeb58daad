/**
 * The building blocks of the grammar of corrections: checks that return the first mistake and the keys that lead to it.
 */
import { excerpt, isObject, type Json } from '../../document/document.ts'

export type Keys = readonly (string | number)[]

export interface GrammarMistake {
  keys: Keys
  message: string
}

/** `path` are the keys that lead to the value; each check pops what it pushes, unless it found a mistake. */
export type Check = (value: Json, path: (string | number)[]) => GrammarMistake | undefined

export const anything: Check = () => undefined

/** A single value; `expected` completes "must be …". */
function value(expected: string, isRight: (value: Json) => boolean): Check {
  return (found, path) => (isRight(found) ? undefined : mustBe(expected, found, path))
}

function mustBe(expected: string, found: Json, path: Keys): GrammarMistake {
  const label = path.slice(typeof path.at(-1) === 'number' ? -2 : -1).join(' ')
  return { keys: [...path], message: `${label} must be ${expected}, got ${excerpt(found, 60)}` }
}

export const string = value('a string', (found) => typeof found === 'string')
/** For marks: without the mark, the key is left out. */
export const mark = value('true or left out', (found) => found === true)
export const identifier = matching(/^[A-Za-z_]\w*$/, 'a name of letters and digits')

export function matching(pattern: RegExp, expected: string): Check {
  return value(expected, (found) => typeof found === 'string' && pattern.test(found))
}

export function oneOf(...words: string[]): Check {
  return value(`one of ${words.join(', ')}`, (found) => words.some((word) => word === found))
}

/** null removes. */
export function orNull(check: Check): Check {
  return (found, path) => (found === null ? undefined : check(found, path))
}

export function either(isFirst: (value: Json) => boolean, first: Check, second: Check): Check {
  return (found, path) => (isFirst(found) ? first : second)(found, path)
}

export function listOf(check: Check): Check {
  return (found, path) => {
    if (!Array.isArray(found)) return mustBe('an array', found, path)
    for (const [index, item] of found.entries()) {
      const mistake = below(index, check, item, path)
      if (mistake) return mistake
    }
    return undefined
  }
}

/** A map whose keys are free names; `complaint` says what is wrong with one. */
export function mapOf(check: Check, complaint: (key: string) => string | undefined = () => undefined): Check {
  return (found, path) => {
    if (!isObject(found)) return mustBe('an object', found, path)
    for (const key of Object.keys(found)) {
      const message = complaint(key)
      const mistake = message ? { keys: [...path, key], message } : below(key, check, found[key] ?? null, path)
      if (mistake) return mistake
    }
    return undefined
  }
}

/** An object of known keys. */
export function objectOf(what: string, known: Readonly<Record<string, Check>>, required: string[] = []): Check {
  return (found, path) => {
    if (!isObject(found)) return { keys: [...path], message: `${what} must be an object, got ${excerpt(found, 60)}` }
    for (const key of Object.keys(found)) {
      const check = Object.hasOwn(known, key) ? known[key] : undefined
      if (!check) return { keys: [...path, key], message: unknownKey(key, what, known) }
      const mistake = below(key, check, found[key] ?? null, path)
      if (mistake) return mistake
    }
    // After the others: an unknown key may be the missing one, misspelt.
    const missing = required.find((key) => !Object.hasOwn(found, key))
    return missing === undefined ? undefined : { keys: [...path], message: `${what} needs ${missing}` }
  }
}

function below(key: string | number, check: Check, value: Json, path: (string | number)[]): GrammarMistake | undefined {
  path.push(key)
  const mistake = check(value, path)
  if (!mistake) path.pop()
  return mistake
}

/** Our own keys are many and invalid in most places: they are listed only if the unknown key is one. */
function unknownKey(key: string, what: string, known: Readonly<Record<string, Check>>): string {
  const names = Object.keys(known).filter((other) => other.startsWith('x-') === key.startsWith('x-'))
  const list = names.length > 0 ? `known keys: ${names.sort().join(', ')}` : 'no keys that begin with x- are known here'
  return `unknown key "${key}" in ${what}; ${list}`
}
