/** How the answer to a recorded call differs from the recorded answer: by status, type of content, keys and types. */
import type { RecordedCall } from './recorded-calls.ts'
import { type Shape, shapeOf } from './shapes.ts'

export interface Answer {
  readonly status: number
  /** Without charset. */
  readonly contentType: string
  /** Undefined: no bytes. */
  readonly body: unknown
}

/** Keys whose values are data of the account: those of its records are compared only in answers to calls that send them. */
const maps = ['additional_attributes', 'custom_attributes', 'content_attributes', 'features']

/** Keys that the server fills in later, in the background. */
const filledLater = /\.(width|height|company_id)$/

export function differencesOf(call: RecordedCall, recorded: Answer, given: Answer): string[] {
  if (recorded.status !== given.status) {
    return [`status ${given.status} instead of ${recorded.status}: ${JSON.stringify(given.body)?.slice(0, 200)}`]
  }
  if (recorded.contentType !== given.contentType) {
    return [`${given.contentType || 'no type'} instead of ${recorded.contentType || 'no type'}`]
  }
  if (recorded.status >= 400) {
    const [wanted, got] = [recorded.body, given.body].map((body) => JSON.stringify(withoutRest(body)))
    return wanted === got ? [] : [`${got} instead of ${wanted}`]
  }
  const sent = JSON.stringify(call.request.body)
  const isFresh = /^POST (?!.*(filter|toggle|typing|labels|participants|assignments|last_seen|unread))/.test(
    call.operation,
  )
  const closed = maps.filter((key) => !sent.includes(`"${key}`))
  return [...shapeDifferences('', shapeOf(recorded.body), shapeOf(given.body), closed, isFresh)]
}

function* shapeDifferences(
  at: string,
  recorded: Shape,
  given: Shape,
  closed: readonly string[],
  fresh = false,
): Generator<string> {
  const [wanted, got] = [typesOf(recorded), typesOf(given)]
  if (fresh && !filledLater.test(at)) yield* freshDifferences(at, recorded, given)
  if (wanted !== '' && got !== '' && wanted !== got) {
    yield `${at || 'body'}: ${got} instead of ${wanted}`
    return
  }
  if (recorded.items && !given.items && given.types.has('array')) yield `${at || 'body'}: nothing in the list`
  if (recorded.items && given.items) yield* shapeDifferences(`${at}[]`, recorded.items, given.items, closed, fresh)
  if (closed.some((key) => at.endsWith(`.${key}`))) return
  const common = [...recorded.kinds.keys()].filter((kind) => given.kinds.has(kind))
  if (common.length === 0 && recorded.kinds.size > 0 && given.types.has('object')) yield `${at}: none of the same kind`
  for (const [kind, shape] of recorded.kinds) {
    const other = given.kinds.get(kind)
    if (other) yield* keyDifferences(`${at}(${kind})`, shape, other, closed, fresh)
  }
  if (recorded.objects > 0 && given.objects > 0) yield* keyDifferences(at, recorded, given, closed, fresh)
}

/** The recorder has cut pages after their first tag. */
function withoutRest(body: unknown): unknown {
  return typeof body === 'string' && body.startsWith('<!DOCTYPE html>') ? '<!DOCTYPE html>' : body
}

/** What a call has just created depends on what it sent only: the same is null, and the same lists are empty. */
function* freshDifferences(at: string, recorded: Shape, given: Shape): Generator<string> {
  if (recorded.types.has('null') !== given.types.has('null')) yield `${at || 'body'}: null or not`
  if (given.items && !recorded.items && recorded.types.has('array')) yield `${at || 'body'}: something in the list`
}

function* keyDifferences(
  at: string,
  recorded: Shape,
  given: Shape,
  closed: readonly string[],
  fresh: boolean,
): Generator<string> {
  for (const [key, shape] of recorded.keys) {
    const other = given.keys.get(key)
    if (other) yield* shapeDifferences(`${at}.${key}`, shape, other, closed, fresh)
    else if (isAlways(recorded, key)) yield `${at}.${key}: missing`
  }
  for (const key of given.keys.keys()) {
    if (!recorded.keys.has(key) && isAlways(given, key)) yield `${at}.${key}: too much`
  }
}

/** A key of only some records depends on the record. */
function isAlways({ counts, objects }: Shape, key: string): boolean {
  return counts.get(key) === objects
}

function typesOf({ types }: Shape): string {
  return [...types]
    .filter((type) => type !== 'null')
    .sort()
    .join(' | ')
}
