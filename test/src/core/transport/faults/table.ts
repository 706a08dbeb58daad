/** The table of docs/errors-and-retries.md, which the tests in this folder verify. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface Outcome {
  readonly attempts: number
  readonly ok: boolean
}

export interface Fault {
  readonly fault: string
  /** The name of the error if the call fails. */
  readonly error: string
  readonly get: Outcome
  readonly set: Outcome
  readonly create: Outcome
}

const page = path.resolve(import.meta.dirname, '../../../../../docs/errors-and-retries.md')

export function faultTable(): Fault[] {
  const [, section = ''] = readFileSync(page, 'utf8').split('\n## Faults\n')
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(2).map((row) => {
    const [fault = '', error = '', get, set, create] = row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    return { fault, error, get: outcome(get), set: outcome(set), create: outcome(create) }
  })
}

function outcome(cell = ''): Outcome {
  return { attempts: Number.parseInt(cell, 10), ok: cell.endsWith('ok') }
}
