/** What a subject of docs/figures.md has measured. */
import { tableOf } from '../scripts/pages.ts'

export interface Section {
  readonly heading: string
  /** What was done, in a sentence or two. */
  readonly how: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The limits that were not met. */
  readonly missed: readonly string[]
}

/** A value that has a limit: a row of a table. */
export interface Measure {
  readonly what: string
  readonly value: number
  readonly limit: number
  readonly unit?: string
}

export function measured(heading: string, how: string, measures: readonly Measure[]): Section {
  return {
    heading,
    how,
    columns: ['what', 'measured', 'at most', 'met'],
    rows: measures.map((measure) => {
      const { what, value, limit, unit = '' } = measure
      return [what, `${formatted(value)}${unit}`, `${formatted(limit)}${unit}`, isMet(measure) ? 'yes' : 'no']
    }),
    missed: measures.filter((measure) => !isMet(measure)).map(describeMiss),
  }
}

/** As the page shows it: the third digit is noise. */
export function formatted(value: number): string {
  return value.toFixed(2)
}

// A value that is not a number is not met. Rounded, so that nothing printed contradicts itself.
export function isMet({ value, limit }: Measure): boolean {
  return Number(formatted(value)) <= limit
}

export function describeMiss({ what, value, limit, unit = '' }: Measure): string {
  return `${what}: ${formatted(value)}${unit}, at most ${formatted(limit)}${unit}`
}

export function markdown({ heading, how, columns, rows }: Section): string {
  return `## ${heading}\n\n${how}\n\n${tableOf(columns, rows)}`
}

/** Sends the section to bench/figures.ts, or prints it if the subject was started alone. */
export function publish(section: Section): void {
  if (process.send) process.send(section)
  else console.log([markdown(section), ...section.missed.map((text) => `not met: ${text}`)].join('\n'))
  if (section.missed.length > 0) process.exitCode = 1
}
