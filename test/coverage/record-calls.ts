/** A setup file: records which facade methods a test file has called, after its tests. */
import { randomUUID } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { calls } from './watched-calls.ts'

afterAll(() => {
  // Without the project that checks them, there is no folder.
  const folder = inject('facadeCallsFolder')
  if (calls.size === 0 || !existsSync(folder)) return
  writeFileSync(path.join(folder, `${randomUUID()}.json`), JSON.stringify([...calls.values()]))
  calls.clear()
})
