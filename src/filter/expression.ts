/** Expressions: conditions joined with and() and or(). They are immutable. */
import { describeKind } from '../core/errors/describe-value.ts'
import { callOf, type Operator, type Subject } from './keys.ts'
import type { AttributeType, SentValue } from './values.ts'

// Registered, so that two copies of this package in one program accept each other's expressions.
const internals: unique symbol = Symbol.for('chatwoot-client.filter-expression')

/** How a condition compares: the server's words, and one that becomes a day when the filter is sent. */
export type WrittenOperator = Operator | 'within_days'

/** A condition as it was written, with its values checked. */
export interface Written {
  readonly kind: 'written'
  readonly key: string
  readonly operator: WrittenOperator
  readonly values: readonly SentValue[]
  /** The assumed type of a custom attribute; undefined for the server's own keys. */
  readonly attribute: AttributeType | undefined
}

interface Joined {
  readonly kind: 'and' | 'or'
  readonly parts: readonly Content[]
}

export type Content = Written | Joined

/** What an expression consists of; hidden from its users. */
interface Internals<S extends Subject> {
  /** Undefined for `and()` and `or()`, which fit both. */
  readonly subject: S | undefined
  readonly content: Content
  readonly size: number
  readonly depth: number
}

/** Conditions on one subject, nested in any way. */
export interface FilterExpression<S extends Subject> {
  readonly [internals]: Internals<S>
}

/** What `and`, `or` and `where` return for conversations. */
export interface ConversationExpression extends FilterExpression<'conversation'> {}

/** What `and`, `or` and `where.contact` return for contacts. */
export interface ContactExpression extends FilterExpression<'contact'> {}

/** One condition on conversations. */
export interface ConversationCondition extends ConversationExpression {}

/** One condition on contacts. */
export interface ContactCondition extends ContactExpression {}

/** What `and()` and `or()` without arguments return: they match everything and nothing, whatever is filtered. */
export interface ConstantExpression extends FilterExpression<never> {}

type Mixing = 'a filter is about conversations or about contacts, not about both'
type Unspread = 'an array must be spread: and(...conditions), or(...conditions)'
type NoCondition = 'only conditions can be joined: leave out what is undefined'
type SubjectOf<E> = E extends FilterExpression<infer S> ? S : never
type Both = [Subject]
type Checked<L extends readonly unknown[]> = L extends readonly FilterExpression<Subject>[]
  ? OneSubject<L>
  : { [I in keyof L]: [L[I]] extends [FilterExpression<Subject>] ? L[I] : NoExpression<L[I]> }
type NoExpression<E> = [E] extends [readonly unknown[]] ? Unspread : NoCondition
type OneSubject<L extends readonly unknown[]> = [SubjectOf<L[number]>] extends infer S
  ? Both extends S
    ? { [I in keyof L]: [SubjectOf<L[I]>] extends ['conversation'] ? L[I] : Mixing }
    : L
  : never

/** The type of the joined expressions. */
export type JoinedExpression<L extends readonly unknown[]> = [SubjectOf<L[number]>] extends [never]
  ? ConstantExpression
  : [SubjectOf<L[number]>] extends ['conversation']
    ? ConversationExpression
    : ContactExpression

/** The limit for the written conditions of an expression: more are a mistake, and slow to sort. */
const maxSize = 20_000
const maxDepth = 200

/**
 * Matches if all expressions match. `and()` without arguments matches everything.
 * @throws TypeError if conditions on conversations and on contacts are mixed
 */
export function and<const L extends readonly unknown[]>(...expressions: L & Checked<L>): JoinedExpression<L> {
  return join('and', expressions) as JoinedExpression<L> // the subject is checked at run time, and by the parameter's type
}

/**
 * Matches if at least one expression matches. `or()` without arguments matches nothing.
 * @throws TypeError if conditions on conversations and on contacts are mixed
 */
export function or<const L extends readonly unknown[]>(...expressions: L & Checked<L>): JoinedExpression<L> {
  return join('or', expressions) as JoinedExpression<L> // as above
}

/** Returns an expression of one condition. */
export function makeCondition<S extends Subject>(subject: S, written: Omit<Written, 'kind'>): FilterExpression<S> {
  const content = Object.freeze({ kind: 'written', ...written, values: Object.freeze(written.values) } as const)
  return make({ subject, content, size: 1, depth: 1 })
}

/** Returns the content of an expression. Throws a TypeError if it is not an expression, or is about the other subject. */
export function contentOf(subject: Subject, given: unknown): Content {
  const found = internalsOf(`a filter of ${subject}s`, given, 'and() without arguments matches all of them')
  if (found.subject !== undefined && found.subject !== subject) {
    throw new TypeError(
      `a filter of ${subject}s got conditions on ${found.subject}s: write them with ${callOf(subject)}(…)`,
    )
  }
  return found.content
}

function join(kind: Joined['kind'], expressions: readonly unknown[]): FilterExpression<Subject> {
  const parts = expressions.map((expression) => internalsOf(`${kind}()`, expression, 'leave out what does not apply'))
  const [only] = parts
  if (only && parts.length === 1) return make(only)
  const subjects = new Set(parts.flatMap(({ subject }) => subject ?? []))
  if (subjects.size > 1) {
    throw new TypeError(`${kind}() got conditions on conversations and on contacts: a filter is about one of them`)
  }
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  if (size > maxSize) {
    throw new TypeError(`a filter may have ${maxSize} conditions, this one has ${size}: use several requests`)
  }
  const depth =
    1 + parts.reduce((most, part) => Math.max(most, part.content.kind === kind ? part.depth - 1 : part.depth), 0)
  if (depth > maxDepth) throw new TypeError(`a filter may be nested ${maxDepth} deep, this one is deeper`)
  const contents = parts.flatMap(({ content }) => (content.kind === kind ? content.parts : [content]))
  const [subject] = subjects
  return make({ subject, content: Object.freeze({ kind, parts: Object.freeze(contents) }), size, depth })
}

function make<S extends Subject>(given: Internals<S>): FilterExpression<S> {
  return Object.freeze({ [internals]: Object.freeze(given) })
}

/** Throws a TypeError if it is not an expression; `otherwise` says what to do if there is no condition. */
function internalsOf(where: string, given: unknown, otherwise: string): Internals<Subject> {
  if (isExpression(given)) return given[internals]
  if (Array.isArray(given)) {
    throw new TypeError(`${where} takes conditions made by where(…), got an array: spread it (...conditions)`)
  }
  const hint = given === undefined || given === null || given === false ? `: ${otherwise}` : ''
  throw new TypeError(`${where} takes conditions made by where(…), got ${describeKind(given)}${hint}`)
}

/** Whether it is an expression, made by any copy of this package. */
export function isExpression(given: unknown): given is FilterExpression<Subject> {
  return typeof given === 'object' && given !== null && internals in given
}
