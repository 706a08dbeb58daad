import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { isObject, type Json, resolvePointer } from '../scripts/pipeline/document/document.ts'

const root = path.resolve(import.meta.dirname, '..')
const file = path.join(root, 'generated/openapi.json')

/** Recommended rules that the document does not follow, and why. */
const exceptions: Record<string, string> = {
  'no-unused-components':
    'events and frames are received, not requested; the pipeline already removes unused components',
}

/** The problems that Redocly's recommended rules find in a document. */
async function problemsOf(source: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  return problems
    .filter(({ ruleId }) => !(ruleId in exceptions))
    .map(({ ruleId, location, message }) => `${ruleId} ${location[0]?.pointer}: ${message}`)
}

describe('chatwoot-client/openapi.json', () => {
  it('follows the recommended rules of a standard linter', async () => {
    expect(await problemsOf(await readFile(file, 'utf8'))).toEqual([])
  })

  it('is reported by the linter when an operation loses its summary', async () => {
    const document = JSON.parse(await readFile(file, 'utf8'))
    delete document.paths['/api/v1/accounts/{account_id}/conversations'].get.summary
    expect(await problemsOf(JSON.stringify(document))).toEqual([expect.stringContaining('operation-summary')])
  })

  it('describes every field of every schema', async () => {
    const document = JSON.parse(await readFile(file, 'utf8'))
    const bare: string[] = []
    const visit = (schema: Json | undefined, place: string): void => {
      if (!isObject(schema)) return
      for (const [name, property] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
        const target =
          isObject(property) && typeof property.$ref === 'string' ? resolvePointer(document, property.$ref) : property
        const isDescribed = [property, target].some((value) => isObject(value) && value.description)
        if (isObject(property) && !isDescribed) bare.push(`${place}.${name}`)
        visit(property, `${place}.${name}`)
      }
      visit(schema.items, place)
      for (const branches of [schema.allOf, schema.anyOf, schema.oneOf]) {
        if (Array.isArray(branches)) for (const branch of branches) visit(branch, place)
      }
    }
    for (const [name, schema] of Object.entries<Json>(document.components.schemas)) visit(schema, name)

    expect(bare).toEqual([])
  })
})
