/** The figures of a document: its verdicts on all recorded calls, counted. */
import type { Recording } from '../../test/recordings/recorded.ts'
import { type ApiDocument, routeShape, withoutEndSlashes } from '../pipeline/document/document.ts'
import { allOperations, type PlacedOperation, subjectOf } from '../pipeline/document/walk.ts'
import { Judge, type Outcome, outcomes, type Verdict, validOutcomes } from './judge.ts'

export interface Figures {
  recordings: number
  /** Recordings of successful calls. */
  successes: number
  /** Of the recorded calls, the document has the operation and the status. */
  described: number
  valid: number
  exact: number
  /** Of the successful ones. */
  exactSuccesses: number
  /** Values in responses that the document describes, and those whose type a schema states. */
  values: number
  explicit: number
  outcomes: Record<Outcome, number>
}

export interface OperationFigures extends Figures {
  operation: string
}

export interface Measured extends Figures {
  operations: OperationFigures[]
  /** How many recordings show a mistake, most frequent first: `GET /api/… 200 /payload: must be array`. */
  mistakes: { mistake: string; recordings: number }[]
}

interface Judged {
  recording: Recording
  verdict: Verdict
}

export function measure(document: ApiDocument, recordings: readonly Recording[]): Measured {
  const judge = new Judge(document)
  const judged = recordings.map((recording) => ({ recording, verdict: judge.verdictOn(recording) }))
  const operations = operationsOf(recordings).map((operation) => ({
    operation,
    ...figuresOf(judged.filter(({ recording }) => shapeOf(recording.operation) === shapeOf(operation))),
  }))
  return { ...figuresOf(judged), operations, mistakes: mistakesOf(judged) }
}

function figuresOf(judged: readonly Judged[]): Figures {
  const counts = Object.fromEntries(Object.keys(outcomes).map((outcome) => [outcome, 0])) as Record<Outcome, number> // all of them
  for (const { verdict } of judged) counts[verdict.outcome]++
  const successes = judged.filter(({ recording }) => isSuccess(recording))
  const sum = (of: (verdict: Verdict) => number) => judged.reduce((total, { verdict }) => total + of(verdict), 0)
  return {
    recordings: judged.length,
    successes: successes.length,
    described: judged.length - counts.operation - counts.status,
    valid: validOutcomes.reduce((total, outcome) => total + counts[outcome], 0),
    exact: counts.exact,
    exactSuccesses: successes.filter(({ verdict }) => verdict.outcome === 'exact').length,
    values: sum(({ values }) => values),
    explicit: sum(({ explicit }) => explicit),
    outcomes: counts,
  }
}

function mistakesOf(judged: readonly Judged[]): Measured['mistakes'] {
  const counts = new Map<string, number>()
  for (const { recording, verdict } of judged) {
    for (const mistake of verdict.mistakes) {
      const line = `${recording.operation} ${recording.response.status} ${mistake}`
      counts.set(line, (counts.get(line) ?? 0) + 1)
    }
  }
  const all = [...counts].map(([mistake, count]) => ({ mistake, recordings: count }))
  return all.sort((one, other) => other.recordings - one.recordings || one.mistake.localeCompare(other.mistake, 'en'))
}

export function isSuccess({ response }: Recording): boolean {
  return response.status < 300
}

/** How many operations a document has of those that were recorded. */
export function knownOperations({ operations }: Measured): number {
  return operations.filter(({ recordings, outcomes: { operation } }) => operation < recordings).length
}

/** The operations that were recorded, each once. */
export function operationsOf(recordings: readonly Recording[]): string[] {
  const shapes = recordings.map(({ operation }) => shapeOf(operation))
  return recordings
    .filter((_, index) => shapes.indexOf(shapes[index] ?? '') === index)
    .map(({ operation }) => operation)
}

/** The operations of a document that no recording shows. */
export function unrecorded(document: ApiDocument, recordings: readonly Recording[]): PlacedOperation[] {
  const recorded = new Set(recordings.map(({ operation }) => shapeOf(operation)))
  return allOperations(document).filter((operation) => !recorded.has(shapeOf(subjectOf(operation))))
}

/** The same for a path with another name of a variable, or with a slash at the end. */
export function shapeOf(operation: string): string {
  return routeShape(withoutEndSlashes(operation))
}
