/** A folder in which the test files of a run record their calls; it is removed after the run. */
import { mkdirSync, rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    facadeCallsFolder: string
  }
}

export default function setup({ config }: TestProject): () => void {
  const { facadeCallsFolder } = config.provide
  if (facadeCallsFolder === undefined) throw new Error('vitest.config.ts does not provide a folder')
  const remove = () => rmSync(facadeCallsFolder, { recursive: true, force: true })
  remove()
  mkdirSync(facadeCallsFolder)
  return remove
}
