/** What the program printed, as a row of the table. */
import { names } from './program.ts'
import type { Row } from './row.ts'

/** A part that printed nothing did not run, which is a failure. */
export function rowOf(environment: string, version: string, printed: string): Row {
  const results: Row['results'] = Object.fromEntries(names.map((name) => [name, 'did not run']))
  for (const line of printed.split('\n')) {
    if (!line.startsWith('{"part"')) continue
    const { part, works }: { part: string; works: true | string } = JSON.parse(line)
    results[part] = works
  }
  return { environment, version, results }
}

/** An environment that could not be started, such as one that is not installed. */
export function failedRow(environment: string, reason: unknown): Row {
  const first = String(reason).slice(0, 300).replaceAll('\n', ' ')
  return { environment, version: 'not known', results: Object.fromEntries(names.map((name) => [name, first])) }
}
