/** What a test gives to the fake: what each value must be, and sentences about those that are not. */
import { describeKind, describeValue } from '../../core/errors/describe-value.ts'
import { similarName } from '../../core/errors/similar-name.ts'

/** What was found so far. */
export interface Inspection {
  readonly problems: string[]
  /** By kind of record, how many there are: they are numbered from 1. */
  readonly counts: Record<string, number>
  /** The ids of those that are not numbered from 1: of the records of one account among several. */
  readonly ids?: { readonly [record: string]: readonly number[] }
  /** By what must be unique, the values that are taken, and by whom. */
  readonly seen: Map<string, Map<unknown, string>>
}

/** What a value must be. */
export interface Kind<T> {
  /** Ties the kind to the type; never there. */
  readonly type?: T
  readonly isRequired?: boolean
  /** Returns a copy, and notes what is wrong. @param path such as `data.contacts[0].email` */
  read(value: unknown, path: string, inspection: Inspection): unknown
}

interface RequiredKind<T> extends Kind<T> {
  readonly isRequired: true
}

type Callable = (...given: never[]) => unknown

/** The same, and what may be absent may be undefined, too: `{ email: maybe }`. */
export type OrUndefined<T> = T extends string | Callable
  ? T
  : T extends readonly unknown[]
    ? { [Index in keyof T]: OrUndefined<T[Index]> }
    : T extends object
      ? { [Key in keyof T]: OrUndefined<T[Key]> | (Record<never, never> extends Pick<T, Key> ? undefined : never) }
      : T

/** What was checked: nothing that may be absent is undefined. */
export type Checked<T> = T extends string | Callable
  ? T
  : T extends object
    ? { [Key in keyof T]: Checked<Exclude<T[Key], undefined>> }
    : T

/** Objects are checked by kinds of their own, and what a function returns by nobody. */
type Loose<T> = T extends string
  ? T
  : T extends Callable
    ? Callable
    : T extends readonly (infer Item)[]
      ? readonly Loose<Item>[]
      : T extends object
        ? object
        : T

/** A kind for each field of a record; those that must be there are `required`. */
export type Fields<T> = {
  readonly [Key in keyof T]-?: Record<never, never> extends Pick<T, Key>
    ? Kind<Loose<T[Key]>>
    : RequiredKind<Loose<T[Key]>>
}

/**
 * The same for a record of the document: of its optional fields, which a newer document may have more of, kinds may be
 * missing. A test compares them with the document.
 */
export type DocumentFields<T> = {
  readonly [Key in keyof T as Record<never, never> extends Pick<T, Key> ? never : Key]: RequiredKind<Loose<T[Key]>>
} & {
  readonly [Key in keyof T as Record<never, never> extends Pick<T, Key> ? Key : never]?: Kind<Loose<T[Key]>>
}

/**
 * Returns a copy of what was given, without the fields that are undefined.
 * @param name what the errors call it
 * @throws TypeError that names everything that is wrong
 */
export function checkGiven<T>(kind: Kind<T>, value: unknown, name: string): Checked<T> {
  const inspection: Inspection = { problems: [], counts: {}, seen: new Map() }
  const copy = kind.read(value, name, inspection)
  assertNone(inspection.problems, name)
  return copy as Checked<T> // no problem: every part is what its kind says
}

const mostShown = 20

function assertNone(problems: readonly string[], name: string): void {
  const [first] = problems
  if (first === undefined) return
  if (problems.length === 1) throw new TypeError(first)
  const shown = problems.slice(0, mostShown)
  if (problems.length > mostShown) shown.push(`and ${problems.length - mostShown} more`)
  throw new TypeError([`${name} has ${problems.length} mistakes:`, ...shown].join('\n  '))
}

/** A value that a condition describes. @param expected what it must be, for the error */
export function a<T>(expected: string, fits: (value: unknown) => boolean, hint = (_: unknown) => ''): Kind<T> {
  return {
    read(value, path, { problems }) {
      if (!fits(value)) problems.push(`${path} must be ${expected}, got ${shown(value)}${hint(value)}`)
      return value
    },
  }
}

/** A value in an error. */
export function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? describeKind(value) : describeValue(value).slice(0, 200)
}

export const text = a<string>('a string', (value) => typeof value === 'string')

export const flag = a<boolean>('true or false', (value) => typeof value === 'boolean')

export const callable = a<Callable>('a function', (value) => typeof value === 'function')

export const whole = (least: number): Kind<number> =>
  a(`a whole number from ${least}`, (value) => Number.isSafeInteger(value) && Number(value) >= least)

export const duration = (unit: string): Kind<number> =>
  a(`a number of ${unit} from 0`, (value) => Number.isFinite(value) && Number(value) >= 0)

export const pattern = a<string | RegExp>('a string or a RegExp', (value) =>
  ['[object String]', '[object RegExp]'].includes(Object.prototype.toString.call(value)),
)

export const status = a<number>(
  'a status from 200 to 599',
  (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
)

export function absentOr<T>(kind: Kind<T>): Kind<T | undefined> {
  return { read: (value, path, inspection) => (value === undefined ? value : kind.read(value, path, inspection)) }
}

/** Unix seconds. */
export const moment = a<number>(
  'a time in unix seconds',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < firstMilliseconds,
  (value) => (Number(value) >= firstMilliseconds ? ', which looks like milliseconds' : ''),
)

/** As seconds, it would be in the year 5138; as milliseconds, it is 1973. */
export const firstMilliseconds = 1e11

/** One of these values. */
export function oneOf<const T extends string | boolean>(...values: readonly T[]): Kind<T> {
  const expected = values.length === 1 ? describeValue(values[0]) : `one of ${values.join(', ')}`
  const meant = (value: unknown) =>
    meantBy(
      value,
      values.filter((one) => typeof one === 'string'),
    ) // the words
  return a(expected, (value) => values.some((one) => one === value), meant)
}

export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return { read: (value, path, inspection) => (value === null ? null : kind.read(value, path, inspection)) }
}

export function required<T>(kind: Kind<T>): RequiredKind<T> {
  return { read: kind.read, isRequired: true }
}

export function list<T>(item: Kind<T>): Kind<readonly T[]> {
  return {
    read(value, path, inspection) {
      if (Array.isArray(value)) return value.map((one, index) => item.read(one, `${path}[${index}]`, inspection))
      inspection.problems.push(`${path} must be an array, got ${shown(value)}`)
      return []
    },
  }
}

/** An object with any keys, whose values are all of one kind. */
export function mapOf<T>(kind: Kind<T>): Kind<Record<string, T>> {
  return {
    read(value, path, inspection) {
      const given = objectAt(value, path, inspection) ?? {}
      const entries = Object.entries(given).filter(([, one]) => one !== undefined)
      return Object.fromEntries(entries.map(([key, one]) => [key, kind.read(one, `${path}.${key}`, inspection)]))
    },
  }
}

/** Anything that JSON can express. */
export const json: Kind<unknown> = {
  read(value, path, inspection) {
    if (Array.isArray(value)) return list(json).read(value, path, inspection)
    if (isObject(value)) return mapOf(json).read(value, path, inspection)
    return jsonScalar.read(value, path, inspection)
  },
}

const jsonScalar = a<unknown>(
  'a value that JSON can express',
  (value) => value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value),
)

/** An object with any keys. */
export const bag: Kind<object> = mapOf(json)

/** A kind for several names. */
export function each<Of extends Kind<unknown>, Name extends string>(
  kind: Of,
  ...names: readonly Name[]
): Record<Name, Of> {
  // Record<string, Of> is all that the compiler sees.
  return Object.fromEntries(names.map((name) => [name, kind])) as Record<Name, Of>
}

/** An object with these fields and no others, which are read in this order; those that are undefined are absent. */
export function record<T>(fields: DocumentFields<T>): Kind<T> {
  const kinds = new Map<string, Kind<unknown>>(Object.entries(fields))
  const names = [...kinds.keys()]
  return {
    read(value, path, inspection) {
      const given = objectAt(value, path, inspection)
      if (!given) return {}
      for (const key of Object.keys(given)) {
        if (!kinds.has(key) && given[key] !== undefined)
          inspection.problems.push(`${path}.${key}: ${unknownAmong(key, names)}`)
      }
      const copy: Record<string, unknown> = {}
      for (const [key, kind] of kinds) {
        if (given[key] !== undefined) copy[key] = kind.read(given[key], `${path}.${key}`, inspection)
        else if (kind.isRequired) inspection.problems.push(`${path}.${key} is missing`)
      }
      return copy
    },
  }
}

/** An inbox has more fields than anybody reads. */
const mostListed = 20

function unknownAmong(key: string, known: readonly string[]): string {
  const hint = meantBy(key, known) || (known.length > mostListed ? '' : `; use ${known.join(', ')}`)
  return `unknown field${hint}`
}

/** `; did you mean "email"?`, or nothing. */
export function meantBy(value: unknown, known: readonly string[]): string {
  const meant = typeof value === 'string' ? similarName(value, known) : undefined
  return meant === undefined ? '' : `; did you mean "${meant}"?`
}

function objectAt(value: unknown, path: string, { problems }: Inspection): Record<string, unknown> | undefined {
  if (isObject(value)) return value
  problems.push(`${path} must be an object, got ${shown(value)}`)
  return undefined
}

/** Also of another realm, which test runners have; a Map would seem to be empty. */
function isObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]'
}
