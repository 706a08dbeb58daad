/** The figures as tables for people. */
import { tableOf } from '../pages.ts'
import type { ApiDocument } from '../pipeline/document/document.ts'
import { allOperations, subjectOf } from '../pipeline/document/walk.ts'
import { type Outcome, outcomes } from './judge.ts'
import { knownOperations, type Measured, shapeOf } from './measure.ts'
import type { Evidence, Recorded } from './recorded.ts'

export interface MeasuredDocument extends Measured {
  name: string
}

export function documentsTable(documents: readonly MeasuredDocument[]): string {
  const rows = documents.map((document) => [
    document.name,
    `${knownOperations(document)} of ${document.operations.length}`,
    share(document.described, document.recordings),
    share(document.valid, document.recordings),
    share(document.exact, document.recordings),
    share(document.exactSuccesses, document.successes),
    percent(document.explicit, document.values),
  ])
  const titles = ['document', 'operations', 'described', 'valid', 'exact', 'exact, of successes', 'explicit values']
  return tableOf(titles, rows)
}

export function outcomesTable(documents: readonly MeasuredDocument[]): string {
  const names = Object.keys(outcomes) as Outcome[] // the keys of a constant
  const rows = names.map((outcome) => [
    outcomes[outcome],
    ...documents.map((document) => String(document.outcomes[outcome])),
  ])
  return tableOf(['of the recorded calls', ...documents.map(({ name }) => name)], rows)
}

export function recordedTable(recorded: Recorded, { last, missing }: { last: number; missing: number }): string {
  const { recordings, operations, recordedOperations, successfulOperations, responses, recordedResponses } = recorded
  return tableOf(
    ['what', 'how many'],
    [
      ['recorded calls', String(recordings)],
      ['by server', listed(recorded.servers)],
      ['by status', listed(recorded.statuses)],
      ['by token', listed(recorded.tokens)],
      ['recorded operations', share(recordedOperations, operations)],
      ['with a recorded success', share(successfulOperations, operations)],
      ['described pairs of operation and status that were recorded', share(recordedResponses, responses)],
      ['numbers of recordings that are not in the repository', `${missing} of ${last}`],
    ],
  )
}

export function evidenceTable(evidence: readonly Evidence[]): string {
  const rows = evidence.map(({ of, corrections, recorded, delivered, read }) =>
    [of, corrections, recorded, delivered, read].map(String),
  )
  return tableOf(['corrections of', 'all', 'a recorded call', 'a recorded delivery or frame', 'source only'], rows)
}

/** A row for each tag of the corrected document: how much of it was recorded, and what documents say about that. */
export function subjectsTable(corrected: ApiDocument, documents: readonly MeasuredDocument[]): string {
  const operations = allOperations(corrected)
  const tagOf = ({ operation }: (typeof operations)[number]) => String([operation.tags ?? []].flat()[0])
  const tags = [...new Set(operations.map(tagOf))].sort((one, other) => one.localeCompare(other, 'en'))
  const rows = tags.map((tag) => {
    const shapes = operations.filter((operation) => tagOf(operation) === tag).map((one) => shapeOf(subjectOf(one)))
    const measured = documents.map((document) =>
      document.operations.filter(({ operation }) => shapes.includes(shapeOf(operation))),
    )
    const [first = []] = measured
    return [
      tag,
      `${first.length} of ${shapes.length}`,
      String(sum(first.map(({ recordings }) => recordings))),
      ...measured.map((of) => `${sum(of.map(({ valid }) => valid))}, ${sum(of.map(({ exact }) => exact))}`),
    ]
  })
  return tableOf(['subject', 'recorded operations', 'calls', ...documents.map(({ name }) => name)], rows)
}

/** A row for each recorded operation: valid and exact calls, by document. */
export function operationsTable(documents: readonly MeasuredDocument[]): string {
  const [first] = documents
  const rows = (first?.operations ?? []).map(({ operation, recordings }) => {
    const of = documents.map((document) => document.operations.find((each) => each.operation === operation))
    return [`\`${operation}\``, String(recordings), ...of.map((each) => `${each?.valid}, ${each?.exact}`)]
  })
  return tableOf(['operation', 'calls', ...documents.map(({ name }) => name)], rows)
}

function listed(counts: Record<string, number>): string {
  const named = Object.entries(counts).sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
  return named.map(([name, count]) => `${name}: ${count}`).join(', ')
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${percent(part, whole)})`
}

/** Rounded down, so that only all of it is 100 %. */
function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
