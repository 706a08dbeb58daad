import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

const forbidden = [
  ['core', 'a resource', 'src/core/a.ts', "import { Conversations } from '../resources/conversations.ts'"],
  ['core', 'the type of a resource', 'src/core/b.ts', "import type { Messages } from '../resources/messages.ts'"],
  ['core', 'a resource at run time', 'src/core/c.ts', "export const late = () => import('../resources/messages.ts')"],
  ['core', 'the client', 'src/core/d.ts', "export { Chatwoot } from '../clients/chatwoot.ts'"],
  ['a resource', 'the client', 'src/resources/a.ts', "import { Chatwoot } from '../clients/chatwoot.ts'"],
  ['a resource', 'generated types', 'src/resources/b.ts', "import type { paths } from '../../generated/schema.ts'"],
  ['a resource', 'openapi-fetch', 'src/resources/c.ts', "import createClient from 'openapi-fetch'"],
  ['a second file of core', 'openapi-fetch', 'src/core/e.ts', "import createClient from 'openapi-fetch'"],
  ['the entry', 'openapi-fetch', 'src/index.ts', "export { default } from 'openapi-fetch'"],
  ['a script', 'openapi-typescript', 'scripts/generate.ts', "import openapiTS from 'openapi-typescript'"],
  [
    'the conversion',
    'openapi-typescript',
    'scripts/pipeline/convert/convert.ts',
    "import openapiTS from 'openapi-typescript'",
  ],
  ['the emission', 'swagger2openapi', 'scripts/pipeline/emit/emit.ts', "import converter from 'swagger2openapi'"],
  [
    'a second stage',
    'the upgrader',
    'scripts/pipeline/read/read.ts',
    "import { upgrade } from '@scalar/openapi-upgrader'",
  ],
] as const

const allowed = [
  ['src/core/connection.ts', "import createClient from 'openapi-fetch'"],
  ['scripts/pipeline/emit/emit.ts', "import openapiTS from 'openapi-typescript'"],
  [
    'scripts/pipeline/convert/convert.ts',
    "import converter from 'swagger2openapi'\nimport { upgrade } from '@scalar/openapi-upgrader'",
  ],
  ['src/resources/d.ts', "import { Resource } from '../core/resource.ts'"],
] as const

let folder: string

/** Rules that the project's own configuration finds broken in a file with this content at this place. */
function brokenRules(file: string, content: string): string {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), `${content}\n`)
  try {
    const args = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', file]
    execFileSync(path.join(root, 'node_modules/.bin/biome'), args, { cwd: folder, stdio: 'pipe' })
    return ''
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer } // how execFileSync fails
    return `${stdout}${stderr}`
  }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'imports-'))
  cpSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the linter', () => {
  it.each(forbidden)('does not let %s import %s', (_who, _what, file, content) => {
    expect(brokenRules(file, content)).toContain('lint/style/noRestrictedImports')
  })

  it.each(allowed)('lets %s import what it is for', (file, content) => {
    expect(brokenRules(file, content)).toBe('')
  })
})
