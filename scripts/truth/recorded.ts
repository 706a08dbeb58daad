/** What was recorded, and what was not: of which operations, statuses and servers. */
import type { Recording } from '../../test/recordings/recorded.ts'
import { type Corrections, recordingsOf } from '../pipeline/correct/corrections/corrections.ts'
import { type ApiDocument, objectOf } from '../pipeline/document/document.ts'
import { allOperations, subjectOf } from '../pipeline/document/walk.ts'
import { isSuccess, operationsOf, shapeOf, unrecorded } from './measure.ts'

export interface Recorded {
  recordings: number
  /** Operations of the corrected document. */
  operations: number
  recordedOperations: number
  /** With at least one recorded success. */
  successfulOperations: number
  /** Pairs of an operation and a status that the corrected document describes, and how many of them were recorded. */
  responses: number
  recordedResponses: number
  servers: Record<string, number>
  statuses: Record<string, number>
  /** Whose token the calls were sent with. */
  tokens: Record<string, number>
  /** Operations that no recording shows. */
  unrecorded: string[]
}

export function recordedOf(document: ApiDocument, recordings: readonly Recording[]): Recorded {
  const described = allOperations(document).flatMap((operation) =>
    Object.keys(objectOf(operation.operation.responses)).map((status) => `${shapeOf(subjectOf(operation))} ${status}`),
  )
  const seen = new Set(recordings.map(({ operation, response }) => `${shapeOf(operation)} ${response.status}`))
  const missing = unrecorded(document, recordings).map(subjectOf)
  const operations = allOperations(document).length
  return {
    recordings: recordings.length,
    operations,
    recordedOperations: operations - missing.length,
    successfulOperations: operationsOf(recordings.filter(isSuccess)).length,
    responses: described.length,
    recordedResponses: described.filter((response) => seen.has(response)).length,
    servers: counted(recordings.map(({ server }) => server)),
    statuses: counted(recordings.map(({ response }) => String(response.status))),
    tokens: counted(recordings.map(({ as }) => as)),
    unrecorded: missing,
  }
}

export interface Evidence {
  of: 'operations' | 'components'
  corrections: number
  /** Cites at least one recorded call. */
  recorded: number
  /** Cites a recorded webhook delivery or a frame of the socket, but no call. */
  delivered: number
  /** Cites the server's source alone. */
  read: number
}

/** How many corrections cite which kind of evidence, each counted once. */
export function evidenceOf({ operations, components }: Corrections): Evidence[] {
  const of = (name: Evidence['of'], evidences: readonly string[]): Evidence => {
    const recorded = evidences.filter((evidence) => recordingsOf(evidence).length > 0)
    const others = evidences.filter((evidence) => !recorded.includes(evidence))
    const delivered = others.filter((evidence) => /: (delivery|cable frame) /.test(evidence))
    const counts = { corrections: evidences.length, recorded: recorded.length, delivered: delivered.length }
    return { of: name, ...counts, read: others.length - delivered.length }
  }
  const kept = operations.filter(({ section, value }) => section === 'paths' && value !== null)
  return [
    of(
      'operations',
      kept.map(({ evidence }) => evidence),
    ),
    of(
      'components',
      components.map(({ evidence }) => evidence),
    ),
  ]
}

/** Value -> how often, most frequent first. */
function counted(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries(
    [...counts].sort(([one, many], [other, few]) => few - many || one.localeCompare(other, 'en')),
  )
}
