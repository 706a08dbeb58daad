/** The differences between two shapes, for one side. */
import type { Json } from '../pipeline/document/document.ts'
import { firstFew } from '../pipeline/report/markdown.ts'
import {
  alike,
  byContent,
  candidates,
  common,
  describeAlternative,
  haveNameInCommon,
  labelsOf,
} from './alternatives.ts'
import { breaks, type Change, type Kind, type Side } from './changes.ts'
import { ruleChanges } from './rules.ts'
import { type Alternative, anyName, describeShape, type Field, type Shape } from './shape.ts'
import { allows } from './stated.ts'

/** A change inside a shape; its path begins there: `` for the shape itself, `.name`, `[].name`. */
export type InnerChange = Omit<Change, 'operation'>

interface Outcome {
  changes: InnerChange[]
  /** Whether nothing that is still being compared was left out. */
  isWhole: boolean
}

export class ShapeComparison {
  readonly #whole = new Map<string, InnerChange[]>()
  readonly #partial = new Map<string, InnerChange[]>()
  readonly #open = new Set<string>()

  compare(before: Shape, after: Shape, side: Side): InnerChange[] {
    // What a cycle left out was reported elsewhere in the same part; of another part, nothing has been reported yet.
    this.#partial.clear()
    return this.#compare(before, after, side).changes
  }

  #compare(before: Shape, after: Shape, side: Side): Outcome {
    const key = `${side} ${before.id} ${after.id}`
    const known = this.#whole.get(key)
    if (known) return { changes: known, isWhole: true }
    if (this.#open.has(key)) return { changes: [], isWhole: false }
    const seen = this.#partial.get(key)
    if (seen) return { changes: seen, isWhole: false }

    this.#open.add(key)
    const parts = [
      { changes: ownChanges(before, after, side), isWhole: true },
      this.#objects(before, after, side),
      this.#items(before, after, side),
    ]
    this.#open.delete(key)
    const name = after.component ?? before.component
    const changes = nearest(parts.flatMap((part) => part.changes).map((change) => placed(change, name)))
    // The outermost comparison of a cycle has seen all of it.
    const isWhole = this.#open.size === 0 || parts.every((part) => part.isWhole)
    ;(isWhole ? this.#whole : this.#partial).set(key, changes)
    return { changes, isWhole }
  }

  #items(before: Shape, after: Shape, side: Side): Outcome {
    if (!before.types.has('array') || !after.types.has('array')) return { changes: [], isWhole: true }
    return below('[]', this.#compare(before.items(), after.items(), side))
  }

  /** Alternatives have no identity: equal ones are paired first, then those that have most in common. */
  #objects(before: Shape, after: Shape, side: Side): Outcome {
    const [olds, news] = [new Set(before.objects), new Set(after.objects)]
    if (olds.size === 0 || news.size === 0) return { changes: [], isWhole: true }
    const found: Pair[] = []
    const pairs = candidates(before.objects, after.objects)
      .map(([old, fresh]) => this.#pair(old, fresh, side))
      .sort(byCloseness)
    for (const pair of pairs) {
      const { old, fresh } = pair
      if (!olds.has(old) || !news.has(fresh)) continue
      const areOnly = olds.size === 1 && news.size === 1
      if (!areOnly && !alike(old.fields, fresh.fields)) continue
      found.push(pair)
      olds.delete(old)
      news.delete(fresh)
    }
    // A leftover that equals an alternative with a partner adds nothing.
    const repeated = new Set(pairs.flatMap((pair) => (pair.outcome.changes.length === 0 ? [pair.old, pair.fresh] : [])))
    const saysMore = (one: Alternative) => !repeated.has(one)
    const gone = [...olds].filter(saysMore)
    const come = [...news].filter(saysMore)
    const isWhole = found.every(({ outcome }) => outcome.isWhole)
    if (gone.length + come.length === 0 && found.every(({ outcome }) => outcome.changes.length === 0)) {
      return { changes: [], isWhole }
    }

    const [oldLabels, newLabels] = [labelsOf(before.objects), labelsOf(after.objects)]
    const describeOld = (old: Alternative) => describeAlternative(old, oldLabels.get(old))
    const describeNew = (fresh: Alternative) => describeAlternative(fresh, newLabels.get(fresh))
    if (found.length === 0 && gone.length > 0 && come.length > 0) {
      const [was, is] = [gone.map(describeOld).sort(), come.map(describeNew).sort()]
      return { changes: [made('type-changed', side, '', was.join(' or '), is.join(' or '))], isWhole }
    }
    return {
      changes: [
        ...changesOf(found, gone, come, ({ old, fresh }) => newLabels.get(fresh) ?? oldLabels.get(old)),
        ...gone.map((old) => made('alternative-removed', side, '', describeOld(old), null)),
        ...come.map((fresh) => made('alternative-added', side, '', null, describeNew(fresh))),
      ],
      isWhole,
    }
  }

  #pair(old: Alternative, fresh: Alternative, side: Side): Pair {
    return { old, fresh, outcome: this.#fields(old, fresh, side) }
  }

  #fields({ fields: before, ...old }: Alternative, { fields: after, ...fresh }: Alternative, side: Side): Outcome {
    const names = new Set([...before.keys(), ...after.keys()])
    const kind = fresh.isClosed ? 'fields-closed' : 'fields-opened'
    // If additional fields have a type, they are reported as a field.
    const isTurned = old.isClosed !== fresh.isClosed && !names.has(anyName)
    return joined([
      ...(isTurned ? [one(made(kind, side, '', !old.isClosed, !fresh.isClosed))] : []),
      ...[...names].map((name) => this.#field(name, before.get(name), after.get(name), side)),
    ])
  }

  #field(name: string, old: Field | undefined, fresh: Field | undefined, side: Side): Outcome {
    const path = pathTo(name)
    const before = old?.absentIn === side ? undefined : old
    const after = fresh?.absentIn === side ? undefined : fresh
    if (!before && !after) return { changes: [], isWhole: true }
    if (!after) return one(made('field-removed', side, path, before ? describeShape(before.shape()) : null, null))
    if (!before) {
      const kind = after.required && side === 'request' ? 'required-field-added' : 'field-added'
      return one(made(kind, side, path, null, describeShape(after.shape())))
    }
    return joined([
      { changes: requirementChanges(before.required, after.required, side, path), isWhole: true },
      below(path, this.#compare(before.shape(), after.shape(), side)),
    ])
  }
}

/** `.name`, `["attachments[]"]` */
function pathTo(name: string): string {
  if (name === anyName) return '.*'
  return /[.()[\]\s]/.test(name) && !name.startsWith('/') ? `[${JSON.stringify(name)}]` : `.${name}`
}

/** Schemas that refer to each other reach one place in countless ways. */
const mostPlaces = 8

/** Keeps, for each change of a named schema, the nearest places. */
function nearest(changes: InnerChange[]): InnerChange[] {
  if (changes.length <= mostPlaces) return changes
  const places = new Map<string, InnerChange[]>()
  for (const change of changes) {
    const { kind, path, component, before, after } = change
    const key = JSON.stringify([kind, component ?? path, before, after])
    const same = places.get(key)
    if (same) same.push(change)
    else places.set(key, [change])
  }
  return [...places.values()].flatMap((same) =>
    same.length > mostPlaces
      ? same.sort((one, other) => one.path.length - other.path.length).slice(0, mostPlaces)
      : same,
  )
}

/** Adds the named schema around a change. Whether null is also allowed is stated where the schema is used. */
function placed(change: InnerChange, name: string | undefined): InnerChange {
  if (change.component || name === undefined) return change
  if (change.path === '' && change.kind.endsWith('nullable')) return change
  return { ...change, component: { name, path: change.path } }
}

export function made(kind: Kind, side: Side, path: string, before: Json, after: Json): InnerChange {
  return { side, kind, breaking: breaks(side, kind), path, before, after }
}

export function requirementChanges(before: boolean, after: boolean, side: Side, path: string): InnerChange[] {
  return before === after ? [] : [made(after ? 'became-required' : 'became-optional', side, path, before, after)]
}

function one(change: InnerChange): Outcome {
  return { changes: [change], isWhole: true }
}

function joined(outcomes: Outcome[]): Outcome {
  return {
    changes: outcomes.flatMap((outcome) => outcome.changes),
    isWhole: outcomes.every((outcome) => outcome.isWhole),
  }
}

function below(path: string, { changes, isWhole }: Outcome): Outcome {
  return { changes: changes.map((change) => ({ ...change, path: `${path}${change.path}` })), isWhole }
}

interface Pair {
  old: Alternative
  fresh: Alternative
  outcome: Outcome
}

/** A change of some alternatives names them; one that all of them have is reported once. */
function changesOf(
  pairs: readonly Pair[],
  gone: readonly Alternative[],
  come: readonly Alternative[],
  labelOf: (pair: Pair) => string | undefined,
): InnerChange[] {
  const found = new Map<string, { change: InnerChange; labels: (string | undefined)[] }>()
  for (const pair of pairs) {
    for (const change of pair.outcome.changes) {
      const own = withoutMovedValues(change, gone, come)
      if (!own) continue
      const label = own === change ? labelOf(pair) : undefined
      const key = JSON.stringify(own)
      const same = found.get(key)
      if (same) same.labels.push(label)
      else found.set(key, { change: own, labels: [label] })
    }
  }
  return [...found.values()].map(({ change, labels }) => {
    const isOfAll = pairs.length > 1 && labels.length === pairs.length
    const own = isOfAll ? [] : labels.filter((label) => label !== undefined).sort()
    return own.length === 0 ? change : { ...change, path: `(${firstFew(own, mostLabels)})${change.path}` }
  })
}

const mostLabels = 3

/**
 * Equal ones first, then those that share most fields, then those that differ least, then those with a name in common.
 */
function byCloseness(one: Pair, other: Pair): number {
  const [left, right] = [one.outcome.changes.length, other.outcome.changes.length]
  if ((left === 0) !== (right === 0)) return left === 0 ? -1 : 1
  return (
    common(other.old.fields, other.fresh.fields) - common(one.old.fields, one.fresh.fields) ||
    left - right ||
    Number(haveNameInCommon(other.old, other.fresh)) - Number(haveNameInCommon(one.old, one.fresh)) ||
    byContent(one.old, other.old) ||
    byContent(one.fresh, other.fresh)
  )
}

function ownChanges(before: Shape, after: Shape, side: Side): InnerChange[] {
  const types = typeChange(before, after, side)
  if (before.types.has('any') || after.types.has('any')) return types
  const nullable: InnerChange[] =
    before.nullable === after.nullable
      ? []
      : [made(after.nullable ? 'became-nullable' : 'became-non-nullable', side, '', before.nullable, after.nullable)]
  return [...types, ...nullable, ...enumChanges(before, after, side), ...rulesChanged(before, after, side)]
}

function rulesChanged(before: Shape, after: Shape, side: Side): InnerChange[] {
  return [...before.rules].flatMap(([type, olds]) => {
    const news = after.rules.get(type)
    return news ? ruleChanges(olds, news).map((change) => made(change.kind, side, '', change.before, change.after)) : []
  })
}

function typeChange(before: Shape, after: Shape, side: Side): InnerChange[] {
  const isWider = [...before.types].every((type) => allows(after.types, type))
  const isNarrower = [...after.types].every((type) => allows(before.types, type))
  if (isWider && isNarrower) return []
  const kind = isWider ? 'type-widened' : isNarrower ? 'type-narrowed' : 'type-changed'
  return [made(kind, side, '', describeShape(before), describeShape(after))]
}

function enumChanges(before: Shape, after: Shape, side: Side): InnerChange[] {
  const shared = [...before.types].filter((type) => after.types.has(type))
  return shared.flatMap((type) => {
    const [olds, news] = [before.values.get(type), after.values.get(type)]
    const kind = enumKind(olds, news)
    return kind ? [made(kind, side, '', listed(olds), listed(news))] : []
  })
}

function enumKind(olds: Values | undefined, news: Values | undefined): Kind | undefined {
  const isWider = !news || (olds !== undefined && [...olds].every((value) => news.has(value)))
  const isNarrower = !olds || (news !== undefined && [...news].every((value) => olds.has(value)))
  if (isWider && isNarrower) return undefined
  return isWider ? 'enum-widened' : isNarrower ? 'enum-narrowed' : 'enum-changed'
}

/** An object that became several, each with its own `type`, lost no value of it: the values are in the others. */
function withoutMovedValues(
  change: InnerChange,
  gone: readonly Alternative[],
  come: readonly Alternative[],
): InnerChange | undefined {
  const name = change.path.slice(1)
  if (!change.kind.startsWith('enum-') || ![...gone, ...come].some(({ fields }) => fields.has(name))) return change
  const [olds, news] = [withValuesOf(gone, name, change.before), withValuesOf(come, name, change.after)]
  const kind = enumKind(olds, news)
  return kind && { ...change, kind, breaking: breaks(change.side, kind), before: listed(olds), after: listed(news) }
}

/** These values and those that a field has in further alternatives; undefined if one accepts any value. */
function withValuesOf(alternatives: readonly Alternative[], name: string, values: Json): Values | undefined {
  if (!Array.isArray(values)) return undefined
  const shapes = alternatives.map(({ fields }) => fields.get(name)?.shape()).filter((shape) => shape !== undefined)
  if (shapes.some(({ types, values }) => [...types].some((type) => !values.has(type)))) return undefined
  const others = shapes.flatMap((shape) => [...shape.values.values()].flatMap((own) => [...own]))
  return new Set([...values.map((value) => JSON.stringify(value)), ...others])
}

type Values = ReadonlySet<string>

/** null: any value. */
function listed(values: Values | undefined): Json {
  return values ? [...values].map((value): Json => JSON.parse(value)).filter((value) => value !== null) : null
}
