/** What the changes of a document mean for this project: its corrections and its facade. */
import { type AppliedCorrection, correctDocument } from '../pipeline/correct/correct.ts'
import type { Corrections } from '../pipeline/correct/corrections/corrections.ts'
import { type ApiDocument, type Json, PipelineError } from '../pipeline/document/document.ts'
import { allOperations, subjectOf } from '../pipeline/document/walk.ts'
import { linesOf, type NewsLine } from '../pipeline/news/describe.ts'
import type { DocumentRecord } from '../pipeline/news/record.ts'
import type { Change } from './changes.ts'
import type { FacadeUses } from './facade.ts'
import { operationKey } from './operations.ts'

export interface DiffContext {
  /** Corrections that state what the newer document says and the older one did not say. */
  stale: Correction[]
  /** Corrections of what changed. */
  touched: (Correction & { changes: number })[]
  /** What the facade sends or reads and the newer document no longer has. */
  lost: Loss[]
  /** What the newer document says beyond the record and the corrections, and what becomes of it in the types. */
  news: NewsLine[]
  /** New operations that no method sends. */
  withoutMethod: { operation: string; id: string | undefined }[]
  /** Why the corrections cannot be applied to the newer document; then it is unknown which are stale. */
  problem: string | undefined
}

export interface Correction {
  /** `POST /api/v1/…`, `schemas/Conversation`. */
  subject: string
  /** `file:line` */
  where: string
}

export interface Loss {
  operation: string
  /** `Conversations.list` */
  methods: readonly string[]
  /** What was removed from it; empty if the whole operation was. */
  paths: string[]
}

export interface ContextInput {
  before: ApiDocument
  after: ApiDocument
  changes: readonly Change[]
  corrections: Corrections
  facade: FacadeUses
  /** What documents have said so far. */
  record?: DocumentRecord
}

export function contextOf({ before, after, changes, corrections, facade, record }: ContextInput): DiffContext {
  const nameOf = namesIn([before, after], corrections)
  return {
    ...consequences(before, after, changes, corrections, record),
    touched: touchedBy(changes, corrections),
    lost: lossesOf(changes, (operation) => facade.get(nameOf(operation) ?? '')),
    withoutMethod: changes
      .filter(({ kind, operation }) => kind === 'operation-added' && !isWebhook(operation))
      .map(({ operation }) => ({ operation, id: nameOf(operation) }))
      .filter(({ id }) => id === undefined || !facade.has(id)),
  }
}

/** Unknown if the corrections cannot be applied to the newer document. */
function consequences(
  before: ApiDocument,
  after: ApiDocument,
  changes: readonly Change[],
  corrections: Corrections,
  record: DocumentRecord | undefined,
): Pick<DiffContext, 'stale' | 'news' | 'problem'> {
  if (changes.length === 0) return { stale: [], news: [], problem: undefined }
  try {
    const { applied, news } = correctDocument(after, corrections, record)
    const stale = staleOf(applied)
    const known = stale.length > 0 ? staleOf(correctDocument(before, corrections).applied) : []
    return {
      stale: stale.filter(({ subject }) => !known.some((each) => each.subject === subject)),
      news: linesOf({ ...news, retyped: [], gone: [] }),
      problem: undefined,
    }
  } catch (cause) {
    if (!(cause instanceof PipelineError)) throw cause
    return { stale: [], news: [], problem: cause.message }
  }
}

function staleOf(applied: readonly AppliedCorrection[]): Correction[] {
  return applied.filter(({ stale }) => stale).map(({ subject, where }) => ({ subject, where }))
}

/** The operationId of an operation after `generate`: that of its correction, else its own if no correction has it. */
function namesIn(documents: ApiDocument[], { operations }: Corrections): (operation: string) => string | undefined {
  const corrected = operations.flatMap(({ method, path, value }) =>
    named(operationKey(method, path), value?.operationId),
  )
  const taken = new Set(corrected.map(([, id]) => id))
  const own = documents.flatMap((document) =>
    allOperations(document).flatMap(({ method, path, operation }) =>
      named(operationKey(method, path), operation.operationId),
    ),
  )
  const names = new Map([...own.filter(([, id]) => !taken.has(id)), ...corrected])
  return (operation) => names.get(keyOf(operation))
}

function named(key: string, id: Json | undefined): [key: string, id: string][] {
  return typeof id === 'string' ? [[key, id]] : []
}

function isWebhook(operation: string): boolean {
  return operation.startsWith('webhook ')
}

/** `GET /a/{id}` -> its key. */
function keyOf(operation: string): string {
  const [method = '', path = ''] = operation.split(' ')
  return isWebhook(operation) ? operation : operationKey(method, path)
}

function touchedBy(changes: readonly Change[], { operations, components }: Corrections): DiffContext['touched'] {
  const ofOperations = countBy(changes, ({ operation }) => keyOf(operation))
  const ofComponents = countBy(changes, ({ component }) => component && `schemas/${component.name}`)
  const counted = [
    ...operations.map(({ section, method, path, where }) => {
      const subject = subjectOf({ section, method, path })
      return { subject, where, changes: ofOperations.get(keyOf(subject)) ?? 0 }
    }),
    ...components.map(({ section, name, where }) => {
      const subject = `${section}/${name}`
      return { subject, where, changes: ofComponents.get(subject) ?? 0 }
    }),
  ]
  return counted.filter((correction) => correction.changes > 0)
}

function countBy(changes: readonly Change[], keyOf: (change: Change) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const change of changes) {
    const key = keyOf(change)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function lossesOf(changes: readonly Change[], methodsOf: (operation: string) => readonly string[] | undefined): Loss[] {
  const losses = new Map<string, Loss>()
  for (const { operation, kind, breaking, path } of changes) {
    const methods = methodsOf(operation)
    if (!methods || !breaking || !kind.endsWith('-removed')) continue
    const loss = losses.get(operation) ?? { operation, methods, paths: [] }
    if (path !== '') loss.paths.push(path)
    losses.set(operation, loss)
  }
  return [...losses.values()]
}
