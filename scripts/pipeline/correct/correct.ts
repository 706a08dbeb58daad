/**
 * The fourth stage: what a correction states replaces what the document says, so that the result does not
 * depend on which version of the document came in.
 */
import {
  type ApiDocument,
  copyOf,
  httpMethods,
  isObject,
  type Json,
  type JsonObject,
  objectOf,
  PipelineError,
  resolvePointer,
  routeShape,
} from '../document/document.ts'
import { subjectOf } from '../document/walk.ts'
import { operationKey } from '../news/names.ts'
import { carryOverNews, type News, noNews, type Stated } from '../news/news.ts'
import type { DocumentRecord } from '../news/record.ts'
import type {
  ComponentCorrection,
  Corrections,
  Family,
  OperationCorrection,
  Reason,
  RootCorrection,
} from './corrections/corrections.ts'
import { didYouMean } from './corrections/did-you-mean.ts'
import {
  refuseDanglingReferences,
  refuseExtensionOfNothing,
  refuseForeignVariables,
  refuseUnknownSecurity,
  refuseUnusedExtensions,
} from './corrections/mistakes.ts'
import { completed, isWhole, missingForWhole } from './corrections/whole.ts'
import { type Dropped, droppedBy } from './dropped.ts'
import { extendedSchema, extendOperation } from './extend.ts'
import { addFamilyErrors, withFamilyErrors } from './families.ts'
import { describeFields } from './fields.ts'
import { type RenamedOperation, resolveOperationIds } from './operation-ids.ts'
import { completeParameters, inlineParameters, renameVariables } from './parameters.ts'
import { pruneComponents } from './prune.ts'
import { Judge, type Staleness } from './stale.ts'
import { removeOwnKeys } from './strip-own-keys.ts'

export interface AppliedCorrection extends Reason, Staleness {
  /** `POST /api/v1/…` or `schemas/Conversation`. */
  subject: string
  /** `absent`: it removes something that this version of the document does not have. */
  effect: 'corrected' | 'added' | 'extended' | 'removed' | 'absent'
  /** What the document had there, and what is there now. */
  before: Json | undefined
  after: Json | undefined
}

/** Its staleness is judged after all are applied, since they refer to each other. */
type Placed = Omit<AppliedCorrection, keyof Staleness> & { judgedBy(judge: Judge): Staleness }

export interface CorrectedDocument {
  document: ApiDocument
  /** The input, with parameters inlined where they are used. */
  received: ApiDocument
  applied: AppliedCorrection[]
  /** Operations of the document that had an operationId of ours. */
  renamed: RenamedOperation[]
  /** What the document states and the corrections leave out. */
  dropped: Dropped[]
  /** What the document says beyond the record and the corrections; in `document`, marked. */
  news: News
  /** Pointers of the removed components, which nothing uses. */
  pruned: string[]
}

/** What a correction may state about an operation, in the order in which the result is written. */
const operationParts = [
  'operationId',
  'summary',
  'description',
  'tags',
  'deprecated',
  'externalDocs',
  'security',
  'parameters',
  'requestBody',
  'responses',
] as const

/** Without a record of earlier documents, nothing that the document says counts as news. */
export function correctDocument(input: ApiDocument, stated: Corrections, record?: DocumentRecord): CorrectedDocument {
  const corrections = completed(stated)
  const received = structuredClone(input)
  removeOwnKeys(received)
  inlineParameters(received)
  const document = structuredClone(received)
  document.paths ??= {}
  correctRoot(document, corrections.root)
  // Extensions last: what they add may already be in a component that theirs refers to.
  const components = [...corrections.components].sort((a, b) => a.extensions.length - b.extensions.length)
  const placed = [
    ...components.map((correction) => correctComponent(document, received, correction)),
    ...corrections.operations.map((correction) => correctOperation(document, correction, corrections.families)),
  ]
  const judge = new Judge(received, document)
  const applied = placed.map(({ judgedBy, ...correction }) => ({ ...correction, ...judgedBy(judge) }))
  const news = record ? carryOverNews(received, document, record, statedBy(corrections)) : noNews
  describeFields(document, corrections)
  addFamilyErrors(document, corrections)
  refuseDanglingReferences(document, corrections)
  refuseUnknownSecurity(document, corrections)
  const renamed = resolveOperationIds(document, corrections.operations)
  const dropped = droppedBy(applied, received, document)
  const pruned = pruneComponents(document)
  refuseUnusedExtensions(corrections, pruned)
  return { document, received, applied, renamed, dropped, news, pruned }
}

/** Names of corrected components begin with a capital: of two similar names, theirs is meant. */
function byCapital(one: string, other: string): number {
  return Number(/^[A-Z]/.test(other)) - Number(/^[A-Z]/.test(one))
}

function statedBy({ operations, components }: Corrections): Stated {
  const whole = operations.filter(({ value }) => value !== null && 'responses' in value)
  const routes = new Set(whole.map(({ section, method, path }) => `${section} ${method} ${path}`))
  const removed = new Set(operations.filter(({ value }) => value === null).map(operationKey))
  const names = new Set(components.filter(({ section }) => section === 'schemas').map(({ name }) => name))
  return {
    covers: ({ section, method, path }) => routes.has(`${section} ${method} ${path}`),
    removes: (key) => removed.has(key),
    isComponent: (name) => names.has(name),
  }
}

function correctRoot(document: ApiDocument, root: RootCorrection[]): void {
  for (const { key, value } of root) {
    const old = document[key]
    const next = key === 'info' && isObject(old) && isObject(value) ? { ...old, ...value } : value
    if (isObject(next)) for (const name of Object.keys(next)) if (next[name] === null) delete next[name]
    if (next === null) delete document[key]
    else document[key] = next
  }
}

function correctComponent(document: ApiDocument, received: ApiDocument, correction: ComponentCorrection): Placed {
  const { section, name, extensions, why, evidence, where } = correction
  const subject = `${section}/${name}`
  const before = resolvePointer(received, `#/components/${subject}`)
  document.components = objectOf(document.components)
  const entries = document.components[section]
  const target: JsonObject = objectOf(entries)
  document.components[section] = target
  const stated = correction.value === undefined ? before : correction.value
  if (extensions.length > 0) refuseExtensionOfNothing(correction, stated, Object.keys(target).sort(byCapital))
  const value = extensions.reduce<Json>(
    (schema, extension) => extendedSchema(schema, extension, subject, document),
    stated ?? null,
  )
  if (value === null) delete target[name]
  else target[name] = copyOf(value)
  return {
    subject,
    why,
    evidence,
    where,
    effect: extensions.length > 0 ? 'extended' : effectOf(before, value),
    before,
    after: value ?? undefined,
    judgedBy: (judge) => judge.component(extensions.length > 0 ? undefined : value, before),
  }
}

function correctOperation(document: ApiDocument, correction: OperationCorrection, families: Family[]): Placed {
  const { path, method, value, extension, why, evidence, where } = correction
  const item = itemFor(document, correction)
  const before = item && isObject(item[method]) ? item[method] : undefined
  const subject = subjectOf(correction)
  const isExtended = Object.values(extension).some((added) => added.length > 0)
  const effect: AppliedCorrection['effect'] = isExtended ? 'extended' : effectOf(before, value)
  const outcome = { subject, why, evidence, where, effect, before }
  if (value === null) {
    if (item) removeOperation(document, item, correction)
    return { ...outcome, after: undefined, judgedBy: (judge) => judge.operation(null, before, undefined) }
  }
  if (!item || (!before && !isWhole(value))) {
    const missing = missingForWhole(value).join(' and ')
    const message = `no route ${subject} in the document; to add it, state ${missing}`
    throw new PipelineError(`${where}: ${message}${didYouMean(path, otherPaths(document, correction))}`)
  }
  refuseForeignVariables(correction, document)
  const stated = correctedOperation(before ?? {}, correction, document)
  const after = withFamilyErrors(stated, path, families, objectOf(value.responses))
  item[method] = after
  return { ...outcome, after, judgedBy: (judge) => judge.operation(value, before, after, isExtended) }
}

/** The other routes of this length, since lists and their items differ little: those with this method, then those without. */
function otherPaths(document: ApiDocument, { section, path, method }: OperationCorrection): string[] {
  const all = Object.entries(objectOf(document[section]))
  const isOther = (other: string) =>
    routeShape(other) !== routeShape(path) && other.split('/').length === path.split('/').length
  const items = all.filter(([other]) => isOther(other))
  const hasMethod = ([, item]: [string, Json]) => isObject(item) && method in item
  return [...items.filter(hasMethod), ...items.filter((entry) => !hasMethod(entry))].map(([path]) => path)
}

function removeOperation(
  document: ApiDocument,
  item: JsonObject,
  { section, path, method }: OperationCorrection,
): void {
  delete item[method]
  const items = document[section]
  if (isObject(items) && !httpMethods.some((name) => name in item)) delete items[path]
}

function effectOf(before: Json | undefined, value: Json): AppliedCorrection['effect'] {
  if (value === null) return before === undefined ? 'absent' : 'removed'
  return before === undefined ? 'added' : 'corrected'
}

/** The path item that the correction's route has in the document; the correction's spelling of variables wins. */
function itemFor(document: ApiDocument, { section, path, value }: OperationCorrection): JsonObject | undefined {
  const items: JsonObject = objectOf(document[section])
  const shape = routeShape(path)
  const spelling = path in items ? path : Object.keys(items).find((candidate) => routeShape(candidate) === shape)
  if (spelling === undefined && !isWhole(value)) return undefined
  document[section] = items
  const item = items[spelling ?? path]
  const target: JsonObject = objectOf(item)
  if (spelling !== undefined && spelling !== path) {
    renameVariables(target, spelling, path)
    delete items[spelling]
  }
  items[path] = target
  return target
}

function correctedOperation(before: JsonObject, correction: OperationCorrection, document: ApiDocument): JsonObject {
  const stated = correction.value ?? {}
  const operation: JsonObject = {}
  const extensions = Object.keys({ ...before, ...stated }).filter((key) => key.startsWith('x-'))
  for (const part of [...operationParts, ...extensions.sort()]) {
    const value = part in stated ? stated[part] : before[part]
    if (value !== undefined && value !== null) operation[part] = copyOf(value)
  }
  const { section, method, path, extension } = correction
  extendOperation(operation, extension, `${method.toUpperCase()} ${path}`, document)
  if (section === 'paths') completeParameters(operation, correction, document)
  return operation
}
