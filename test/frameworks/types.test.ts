import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocks, programs } from './page.ts'
import { createProject, installed, type Project } from './project.ts'

// Deno checks its program itself before it runs it.
const { bun, deno: _, workers, ...node } = programs

let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project.remove())

/** As strict as a project can be. */
const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  typeRoots: [path.join(installed, '@types')],
}

function mistakesIn(files: readonly string[], options: ts.CompilerOptions): string[] {
  const compiled = ts.createProgram(files, { ...strict, ...options })
  return ts
    .getPreEmitDiagnostics(compiled)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
}

const writeAll = (written: Record<string, string>) =>
  Promise.all(Object.entries(written).map(([name, program]) => project.write(`${name}.ts`, program)))

describe('the programs of the page compile', () => {
  it('with the types of Node and of the frameworks', async () => {
    const files = await writeAll(node)

    // As a new project of Nest has them.
    const decorators = { experimentalDecorators: true, emitDecoratorMetadata: true }
    expect(mistakesIn(files, { types: ['node'], ...decorators })).toEqual([])
  })

  it('with the types of Bun', async () => {
    const files = await writeAll({ bun })

    expect(mistakesIn(files, { types: ['bun'], lib: ['lib.esnext.d.ts'] })).toEqual([])
  })

  it('with the types of Workers', async () => {
    const files = await writeAll({ workers })
    // As `wrangler types` generates it.
    const environment = path.join(project.folder, 'worker-configuration.d.ts')
    await writeFile(environment, 'declare namespace Cloudflare { interface Env { CHATWOOT_WEBHOOK_SECRET: string } }\n')

    const types = [path.join(installed, '@cloudflare/workers-types')]
    expect(mistakesIn([...files, environment], { types, lib: ['lib.esnext.d.ts'] })).toEqual([])
  })
})

it('tests every block of the page', () => {
  const tested = Object.values(programs)

  const others = [...blocks.values()].flat().filter((block) => !tested.some((program) => program.includes(block)))

  expect(others).toEqual([])
})
