/**
 * The fourth stage: what a correction states replaces what the document says, so that the result does not
 * depend on which version of the document came in.
 */
import { canonical, fingerprint, sameMeaning } from './canonical.ts'
import { completeParameters, inlineParameters, renameVariables } from './correct-parameters.ts'
import { refuseDanglingReferences, refuseForeignVariables, refuseUnknownSecurity } from './correction-mistakes.ts'
import type {
  ComponentCorrection,
  Corrections,
  Family,
  OperationCorrection,
  Reason,
  RootCorrection,
} from './corrections.ts'
import {
  type ApiDocument,
  httpMethods,
  isObject,
  type Json,
  type JsonObject,
  PipelineError,
  resolvePointer,
  routeShape,
  sameJson,
} from './document.ts'
import { addFamilyErrors, withFamilyErrors } from './families.ts'
import { describeFields } from './fields.ts'
import { giveWay, type RenamedOperation } from './operation-ids.ts'
import { removeOwnKeys } from './own-keys.ts'
import { pruneComponents } from './prune.ts'

export interface AppliedCorrection extends Reason {
  /** `POST /api/v1/…` or `schemas/Conversation`. */
  subject: string
  /** `absent`: it removes what this version of the document does not have. */
  effect: 'corrected' | 'added' | 'removed' | 'absent'
  /** What the document had there, and what stands there now. */
  before: Json | undefined
  after: Json | undefined
  /** Parts (`responses`, `requestBody`…) that the document itself already says. */
  staleParts: string[]
  /** All of it is what the document says: it can be deleted. */
  stale: boolean
  /** Of what the document had there; null when it had nothing. */
  fingerprint: string | null
}

export interface CorrectedDocument {
  document: ApiDocument
  /** What came in, parameters written out where they are used. */
  received: ApiDocument
  applied: AppliedCorrection[]
  /** Operations of the document that had a name of ours. */
  renamed: RenamedOperation[]
  /** Pointers of components that nothing uses. */
  pruned: string[]
}

/** What a correction may say of an operation, in the order in which the result is written. */
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

/** Parts whose meaning can be compared; prose cannot be stale. */
const comparableParts = ['security', 'parameters', 'requestBody', 'responses', 'deprecated'] as const

export function correctDocument(input: ApiDocument, corrections: Corrections): CorrectedDocument {
  const received = structuredClone(input)
  removeOwnKeys(received)
  inlineParameters(received)
  const document = structuredClone(received)
  document.paths ??= {}
  correctRoot(document, corrections.root)
  const applied = [
    ...corrections.components.map((correction) => correctComponent(document, received, correction)),
    ...corrections.operations.map((correction) =>
      correctOperation(document, received, correction, corrections.families),
    ),
  ]
  describeFields(document, corrections)
  addFamilyErrors(document, corrections)
  refuseDanglingReferences(document, corrections)
  refuseUnknownSecurity(document, corrections)
  const renamed = giveWay(document, corrections.operations)
  return { document, received, applied, renamed, pruned: pruneComponents(document) }
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

function correctComponent(
  document: ApiDocument,
  received: ApiDocument,
  correction: ComponentCorrection,
): AppliedCorrection {
  const { section, name, value, why, evidence, where } = correction
  const before = resolvePointer(received, `#/components/${section}/${name}`)
  document.components = isObject(document.components) ? document.components : {}
  const entries = document.components[section]
  const target: JsonObject = isObject(entries) ? entries : {}
  document.components[section] = target
  if (value === null) delete target[name]
  else target[name] = structuredClone(value)
  const stale = before !== undefined && value !== null && sameMeaning(value, before, document, received)
  return {
    ...{ subject: `${section}/${name}`, why, evidence, where },
    effect: effectOf(before, value),
    before,
    after: value ?? undefined,
    staleParts: [],
    stale,
    fingerprint: before === undefined ? null : fingerprint(before, received),
  }
}

function correctOperation(
  document: ApiDocument,
  received: ApiDocument,
  correction: OperationCorrection,
  families: Family[],
): AppliedCorrection {
  const { section, path, method, value, why, evidence, where } = correction
  const item = itemFor(document, correction)
  const before = item && isObject(item[method]) ? item[method] : undefined
  const subject = `${section === 'webhooks' ? 'webhook' : method.toUpperCase()} ${path}`
  const outcome = {
    ...{ subject, why, evidence, where },
    effect: effectOf(before, value),
    before,
    fingerprint: before ? fingerprint(before, received) : null,
  }
  if (value === null) {
    if (item) delete item[method]
    const paths = document[section]
    if (isObject(paths) && item && !httpMethods.some((name) => name in item)) delete paths[path]
    return { ...outcome, after: undefined, staleParts: [], stale: false }
  }
  if (!item || (!before && !correction.isNew)) {
    throw new PipelineError(`${where}: no route ${subject} in the document; mark it x-new: true if the server has one`)
  }
  refuseForeignVariables(correction, document)
  const stated = correctedOperation(before ?? {}, correction, document)
  const after = withFamilyErrors(stated, path, families, isObject(value.responses) ? value.responses : {})
  item[method] = after
  const staleParts = before
    ? comparableParts.filter((part) => isStale(part, value, before, after, document, received))
    : []
  const statesMore = Object.keys(value).some((key) => key.startsWith('x-') || (key === 'operationId' && !before))
  const statedParts = comparableParts.filter((part) => part in value && value[part] !== null)
  const stale = staleParts.length > 0 && staleParts.length === statedParts.length && !statesMore
  return { ...outcome, after, staleParts, stale }
}

function effectOf(before: Json | undefined, value: Json): AppliedCorrection['effect'] {
  if (value === null) return before === undefined ? 'absent' : 'removed'
  return before === undefined ? 'added' : 'corrected'
}

/** The path item that the correction's route has in the document; the correction's spelling of variables wins. */
function itemFor(document: ApiDocument, { section, path, isNew }: OperationCorrection): JsonObject | undefined {
  const items: JsonObject = isObject(document[section]) ? document[section] : {}
  const spelling = Object.keys(items).find((candidate) => routeShape(candidate) === routeShape(path))
  if (spelling === undefined && !isNew) return undefined
  document[section] = items
  const item = items[spelling ?? path]
  const target: JsonObject = isObject(item) ? item : {}
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
    if (value !== undefined && value !== null) operation[part] = structuredClone(value)
  }
  if (correction.section === 'paths') completeParameters(operation, correction, document)
  return operation
}

function isStale(
  part: (typeof comparableParts)[number],
  stated: JsonObject,
  before: JsonObject,
  after: JsonObject,
  document: ApiDocument,
  received: ApiDocument,
): boolean {
  if (!(part in stated)) return false
  const old = part === 'security' ? (before.security ?? received.security) : before[part]
  if (stated[part] === null) return false
  if (part === 'parameters')
    return sameMeaning(canonicalPart(part, after, document), canonicalPart(part, before, received), {})
  if (part === 'responses' && !haveSameKeys(after[part], old) && !haveSameKeys(stated[part], old)) return false
  return sameMeaning(stated[part], old, document, received) || sameMeaning(after[part], old, document, received)
}

/** Most differ in their statuses already, and what is behind their references is large. */
function haveSameKeys(one: Json | undefined, other: Json | undefined): boolean {
  const keysOf = (value: JsonObject) =>
    Object.keys(value)
      .filter((key) => !key.startsWith('x-'))
      .sort()
  return isObject(one) && isObject(other) && sameJson(keysOf(one), keysOf(other))
}

/** Compared inside an operation, where a list of parameters is known to be unordered. */
function canonicalPart(part: string, operation: JsonObject, document: JsonObject): Json {
  return canonical({ [part]: operation[part] ?? [] }, document)
}
