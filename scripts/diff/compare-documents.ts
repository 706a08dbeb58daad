/** What changed between two converted documents, by who is affected. */
import type { ApiDocument, Json } from '../pipeline/document/document.ts'
import { type Change, isSuccess, type Side } from './changes.ts'
import { type InnerChange, made, requirementChanges, ShapeComparison } from './compare-shapes.ts'
import { type Content, type Operation, operationsIn, type Parameter } from './operations.ts'
import { describeShape, Shapes } from './shape.ts'

/**
 * Compares two documents that `convertDocument` returned. Sorted by operation and path, whatever the order in the
 * documents.
 */
export function diffDocuments(before: ApiDocument, after: ApiDocument): Change[] {
  const comparison = new OperationComparison(before, after)
  const [olds, news] = [operationsIn(before), operationsIn(after)]
  const keys = [...new Set([...olds.keys(), ...news.keys()])]
  const changesOf = (operation: string, found: InnerChange[]) =>
    found.map((change): Change => ({ operation, ...change }))
  const changes = keys.flatMap((key) => {
    const [old, fresh] = [olds.get(key), news.get(key)]
    return changesOf((fresh ?? old)?.label ?? key, comparison.compare(old, fresh))
  })
  const moves = movesBetween(olds, news)
  const inMoved = moves.flatMap(({ old, fresh }) => changesOf(fresh.label, comparison.compare(old, fresh)))
  return withoutRepetitions([...withMoves(changes, moves), ...inMoved]).sort((one, other) =>
    sortKey(one) < sortKey(other) ? -1 : 1,
  )
}

/** An operation at another route. */
interface Move {
  old: Operation
  fresh: Operation
}

function movesBetween(olds: ReadonlyMap<string, Operation>, news: ReadonlyMap<string, Operation>): Move[] {
  const gone = [...olds].filter(([key]) => !news.has(key)).map(([, operation]) => operation)
  const come = [...news].filter(([key]) => !olds.has(key)).map(([, operation]) => operation)
  const withId = (operations: Operation[], { id, isWebhook }: Operation) =>
    operations.filter((operation) => operation.id === id && operation.isWebhook === isWebhook)
  return gone.flatMap((old) => {
    const [fresh, ...more] = withId(come, old)
    const isKnown = typeof old.id === 'string' && old.id !== '' && withId(gone, old).length === 1
    return fresh && more.length === 0 && isKnown ? [{ old, fresh }] : []
  })
}

/** Callers of the old route still break; the change names the new route. */
function withMoves(changes: Change[], moves: readonly Move[]): Change[] {
  return changes.map((change) => {
    const move = moves.find(({ old, fresh }) =>
      change.kind === 'operation-removed' ? change.operation === old.label : change.operation === fresh.label,
    )
    if (!move || change.path !== '') return change
    return { ...change, before: move.old.label, after: move.fresh.label }
  })
}

function sortKey({ operation, side, path, kind }: Change): string {
  const [method, ...route] = operation.split(' ')
  return [route.join(' '), method, side === 'request' ? 0 : 1, path, kind].join('\u0000')
}

/** Alternatives that have a field in common report the same change of it. */
function withoutRepetitions(changes: Change[]): Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}

class OperationComparison {
  readonly #before: Shapes
  readonly #after: Shapes
  readonly #shapes = new ShapeComparison()

  constructor(before: ApiDocument, after: ApiDocument) {
    this.#before = new Shapes(before)
    this.#after = new Shapes(after)
  }

  compare(old: Operation | undefined, fresh: Operation | undefined): InnerChange[] {
    const side = (fresh ?? old)?.isWebhook ? 'answer' : 'request'
    if (!old) return [made('operation-added', side, '', null, fresh?.label ?? null)]
    if (!fresh) return [made('operation-removed', side, '', old.label, null)]
    return [...this.#parameters(old, fresh), ...this.#body(old, fresh, side), ...this.#answers(old, fresh)]
  }

  #parameters(old: Operation, fresh: Operation): InnerChange[] {
    const keys = new Set([...old.parameters.keys(), ...fresh.parameters.keys()])
    return [...keys].flatMap((key) => this.#parameter(old.parameters.get(key), fresh.parameters.get(key)))
  }

  #parameter(old: Parameter | undefined, fresh: Parameter | undefined): InnerChange[] {
    if (!fresh) {
      return old
        ? [made('parameter-removed', 'request', old.path, describeShape(this.#before.of(old.schema)), null)]
        : []
    }
    if (!old) {
      const kind = fresh.required ? 'required-parameter-added' : 'parameter-added'
      return [made(kind, 'request', fresh.path, null, describeShape(this.#after.of(fresh.schema)))]
    }
    return [
      ...requirementChanges(old.required, fresh.required, 'request', fresh.path),
      ...this.#schemas(old.schema, fresh.schema, 'request', fresh.path),
    ]
  }

  #body({ body: old }: Operation, { body: fresh }: Operation, side: Side): InnerChange[] {
    if (!old && !fresh) return []
    if (!old) {
      const kind = fresh?.required && side === 'request' ? 'required-body-added' : 'body-added'
      return [made(kind, side, 'body', null, describeContent(fresh?.content, this.#after))]
    }
    if (!fresh) return [made('body-removed', side, 'body', describeContent(old.content, this.#before), null)]
    const requirements = side === 'request' ? requirementChanges(old.required, fresh.required, side, 'body') : []
    return [...requirements, ...this.#content(old.content, fresh.content, side, 'body')]
  }

  #answers({ answers: olds }: Operation, { answers: news, isWebhook }: Operation): InnerChange[] {
    // Nobody reads the response to a webhook.
    if (isWebhook) return []
    return [...new Set([...olds.keys(), ...news.keys()])].flatMap((status) => {
      const [old, fresh] = [olds.get(status), news.get(status)]
      if (!old) return [made('status-added', 'answer', status, null, describeContent(fresh, this.#after))]
      if (!fresh) {
        const change = made('status-removed', 'answer', status, describeContent(old, this.#before), null)
        return [{ ...change, breaking: isSuccess(status) }]
      }
      if (old.size > 0 && fresh.size === 0) {
        return [made('body-removed', 'answer', status, describeContent(old, this.#before), null)]
      }
      if (old.size === 0 && fresh.size > 0) {
        return [made('body-added', 'answer', status, null, describeContent(fresh, this.#after))]
      }
      return this.#content(old, fresh, 'answer', status)
    })
  }

  /** If exactly one is left over on each side, its media type changed. */
  #content(old: Content, fresh: Content, side: Side, path: string): InnerChange[] {
    const gone = [...old.keys()].filter((type) => !fresh.has(type))
    const come = [...fresh.keys()].filter((type) => !old.has(type))
    const [from] = gone
    const [to] = come
    const isMove = from !== undefined && to !== undefined && gone.length + come.length === 2
    const kept = [...old.keys()]
      .filter((type) => fresh.has(type))
      .flatMap((type) => this.#schemas(old.get(type), fresh.get(type), side, withType(path, type)))
    if (isMove) {
      return [
        made('media-type-changed', side, path, from, to),
        ...kept,
        ...this.#schemas(old.get(from), fresh.get(to), side, withType(path, to)),
      ]
    }
    return [
      ...gone.map((type) => made('media-type-removed', side, path, type, null)),
      ...come.map((type) => made('media-type-added', side, path, null, type)),
      ...kept,
    ]
  }

  #schemas(old: Json | undefined, fresh: Json | undefined, side: Side, path: string): InnerChange[] {
    const changes = this.#shapes.compare(this.#before.of(old), this.#after.of(fresh), side)
    return changes.map((change) => ({ ...change, path: `${path}${change.path}` }))
  }
}

/** JSON is the default: only other types are named. */
function withType(path: string, type: string): string {
  return type === 'application/json' ? path : `${path} (${type})`
}

function describeContent(content: Content | undefined, shapes: Shapes): string {
  const types = [...(content ?? [])].map(([type, schema]) => {
    const shape = describeShape(shapes.of(schema))
    return type === 'application/json' ? shape : `${type} ${shape}`
  })
  // The order of media types in a document means nothing.
  return types.sort().join(' or ') || 'no body'
}
