/** What a subject of docs/figures.md has measured. */

export interface Section {
  readonly heading: string
  /** What was done, in a sentence or two. */
  readonly how: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The bars that were not met. */
  readonly missed: readonly string[]
}

/** A value that has a bar: a row of a table, and whether it may be as it is. */
export interface Measure {
  readonly what: string
  readonly value: number
  readonly bar: number
  readonly unit?: string
}

export const measureColumns = ['what', 'measured', 'at most', 'met']

export function measured(heading: string, how: string, measures: readonly Measure[]): Section {
  return {
    heading,
    how,
    columns: measureColumns,
    rows: measures.map((measure) => {
      const { what, value, bar, unit = '' } = measure
      return [what, `${written(value)}${unit}`, `${written(bar)}${unit}`, isMet(measure) ? 'yes' : 'no']
    }),
    missed: measures.filter((measure) => !isMet(measure)).map(complaint),
  }
}

/** As the page shows it: the third digit is noise. */
export function written(value: number): string {
  return value.toFixed(2)
}

// A value that is not a number is not met. Rounded, so that nothing printed contradicts itself.
export function isMet({ value, bar }: Measure): boolean {
  return Number(written(value)) <= bar
}

export function complaint({ what, value, bar, unit = '' }: Measure): string {
  return `${what}: ${written(value)}${unit}, at most ${written(bar)}${unit}`
}

export function markdown({ heading, how, columns, rows }: Section): string {
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `## ${heading}\n\n${how}\n\n${table.join('\n')}\n`
}

/** Sends the section to bench/figures.ts, or prints it if the subject was started alone. */
export function publish(section: Section): void {
  if (process.send) process.send(section)
  else console.log([markdown(section), ...section.missed.map((text) => `not met: ${text}`)].join('\n'))
  if (section.missed.length > 0) process.exitCode = 1
}
