/** What the tests of this run called, as record-calls.ts writes it down. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface FacadeCall {
  readonly method: string
  readonly path: string
}

export function facadeCalls(folder: string): FacadeCall[] {
  return readdirSync(folder).flatMap((name): FacadeCall[] => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
}
