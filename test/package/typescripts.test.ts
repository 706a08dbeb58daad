import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAbsentSetting, typescriptRows } from '../compatibility/typescript.ts'
import { moduleSettings } from '../compatibility/typescripts/settings.ts'
import { pack } from '../processes/pack.ts'

let folder: string
let tarball: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'typescripts-'))
  tarball = await pack(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the declarations of the package', () => {
  it('have no mistakes, and let no mistake of a program pass, in any TypeScript with any module setting', async () => {
    const rows = await typescriptRows(tarball)

    const settings = Object.values(moduleSettings).map(({ name }) => name)
    const all = Object.fromEntries(settings.map((name) => [name, true]))
    expect(rows.map(({ environment, results }) => [environment, results])).toEqual([
      ['TypeScript 5.4', all],
      ['TypeScript 5.9', all],
      ['TypeScript 6.0', all],
      ['TypeScript 7.0', { ...all, node10: expect.toSatisfy(isAbsentSetting) }],
    ])
  })

  it('fail with the words of the compiler when one of them is missing', async () => {
    await promisify(execFile)('tar', ['-xzf', tarball], { cwd: folder })
    const dist = path.join(folder, 'package/dist')
    for (const name of await readdir(dist)) if (name.startsWith('realtime.d.')) await rm(path.join(dist, name))
    const incomplete = await pack(await mkdtemp(path.join(folder, 'incomplete-')), path.join(folder, 'package'))

    const [row] = await typescriptRows(incomplete, { only: ['7.0'], settings: [moduleSettings.bundler] })

    expect(row?.results).toEqual({
      bundler: expect.stringMatching(/^realtime\.ts: TS7016: Could not find a declaration/),
    })
  })
})
