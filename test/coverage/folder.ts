/** A folder in which the test files of one run write down what they called; gone when the run is over. */
import { mkdirSync, rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    facadeCallsFolder: string
  }
}

export default function setup({ config }: TestProject): () => void {
  const { facadeCallsFolder } = config.provide
  if (facadeCallsFolder === undefined) throw new Error('vitest.config.ts provides no folder')
  const remove = () => rmSync(facadeCallsFolder, { recursive: true, force: true })
  remove()
  mkdirSync(facadeCallsFolder)
  return remove
}
