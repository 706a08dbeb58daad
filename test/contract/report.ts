/** What a run on a server has shown: kept in `records/`, one file for each version. */
import type { Outcome, Result } from './run.ts'

export interface Report {
  readonly version: string
  /** The day, in UTC. */
  readonly date: string
  readonly seconds: number
  readonly proven: number
  readonly different: number
  readonly notRun: number
  readonly failed: number
  readonly behaviours: readonly Result[]
}

export function reportOf(version: string, results: readonly Result[], started: number, ended: number): Report {
  const count = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length
  return {
    version,
    date: new Date(started).toISOString().slice(0, 10),
    seconds: Math.round((ended - started) / 1000),
    proven: count('proven'),
    different: count('different'),
    notRun: count('not run'),
    failed: count('failed'),
    behaviours: results,
  }
}

export function writeReport({ version, date, seconds, behaviours, ...counts }: Report): string {
  const { proven, different, notRun, failed } = counts
  const head = [
    `Chatwoot ${version}, ${date}: ${proven} of ${behaviours.length} behaviours proven, ${different} differ as declared, ${notRun} not run, ${failed} failed; ${seconds} s`,
  ]
  const again = behaviours.filter(({ tries = 1, outcome }) => outcome === 'proven' && tries > 1)
  return [
    ...head,
    ...section('failed', behaviours, 'failed', ({ error }) => error),
    ...section('differ as declared', behaviours, 'different', ({ reason }) => reason),
    ...section('not run', behaviours, 'not run', ({ reason }) => reason),
    ...(again.length > 0
      ? ['', 'proven only when tried again:', ...again.map((one) => `  ${one.subject}: ${one.name}`)]
      : []),
    '',
  ].join('\n')
}

function section(
  title: string,
  results: readonly Result[],
  wanted: Outcome,
  why: (result: Result) => string | undefined,
): string[] {
  const lines = results
    .filter(({ outcome }) => outcome === wanted)
    .map((result) => `  ${result.subject}: ${result.name}\n    ${why(result)?.replaceAll('\n', '\n    ')}`)
  return lines.length > 0 ? ['', `${title}:`, ...lines] : []
}
