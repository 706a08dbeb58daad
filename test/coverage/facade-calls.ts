/** The facade methods that the tests of this run called, as record-calls.ts recorded them. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface FacadeCall {
  readonly method: string
  readonly path: string
}

export function facadeCalls(folder: string): FacadeCall[] {
  return readdirSync(folder).flatMap((name): FacadeCall[] => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
}
