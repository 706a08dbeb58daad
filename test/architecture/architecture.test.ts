/** The architecture: which folder may import which. DOWN the list only, and never in a circle. */
import { describe, expect, it } from 'vitest'
import { cyclesIn, forbiddenImports, importsOf, type Table, type Tree, treeOf } from './imports.ts'

const operations = 'generated/operations.ts'
const errors = 'src/core/errors'
const options = ['src/core/options', errors]
const responses = ['src/core/response', 'src/core/operations', ...options]
const transport = ['src/core/transport', ...responses]
const requests = ['src/core/request', ...transport]
const pages = ['src/core/pages', 'src/core/concurrency', ...requests]
const core = ['src/core', 'src/core/openapi-fetch.ts', ...pages]
const resources = ['src/resources/checks', 'src/filter', 'src/helpers', 'src/types.ts', operations, ...core]
const platform = ['src/resources/platform', 'src/resources/public', 'src/resources/reports', 'src/resources/portals']

const table: Table = {
  'src/index.ts': [
    'src/clients',
    'src/resources',
    'src/resources/conversations',
    'src/resources/contacts',
    'src/resources/messages',
    ...platform,
    ...resources,
  ],
  'src/testing': ['src/testing/routes', 'src/testing/exchange', 'src/testing/records', 'src/types.ts'],
  'src/testing/routes': ['src/testing/filter', 'src/testing/exchange', 'src/testing/records', 'src/types.ts'],
  'src/testing/filter': ['src/testing/exchange', 'src/helpers', 'src/types.ts'],
  'src/testing/exchange': ['src/testing/records', 'src/types.ts'],
  'src/testing/records': ['src/types.ts'],
  'src/clients': [
    'src/resources',
    'src/resources/conversations',
    'src/resources/contacts',
    'src/resources/messages',
    ...platform,
    ...resources,
  ],
  'src/resources/conversations': ['src/resources/contacts', 'src/resources/messages', ...resources],
  'src/resources/contacts': resources,
  'src/resources/messages': resources,
  'src/resources/reports': resources,
  'src/resources/portals': resources,
  'src/resources/platform': resources,
  'src/resources/public': ['src/resources/messages', ...resources],
  'src/resources': resources,
  'src/resources/checks': ['src/helpers', 'src/types.ts', ...core],
  'src/filter': ['src/helpers', 'src/types.ts', ...core],
  'src/helpers': ['src/types.ts', errors],
  'src/types.ts': ['generated/types.ts', 'src/core/operations'],
  'src/core': [operations, 'src/core/openapi-fetch.ts', ...pages],
  'src/core/openapi-fetch.ts': ['openapi-fetch', 'generated/schema.ts', ...requests],
  'src/core/pages': ['src/core/concurrency', ...requests],
  'src/core/concurrency': transport,
  'src/core/request': ['src/core/operations', ...options],
  'src/core/transport': responses,
  'src/core/response': ['src/core/operations', ...options],
  'src/core/operations': [operations, 'generated/schema.ts', ...options],
  'src/core/options': [errors],
  'src/core/errors': [],
}

const sources = treeOf('src')

function planted(file: string, source: string): Tree {
  return new Map([...sources, [file, source]])
}

describe('the architecture of src/', () => {
  const imports = importsOf(sources)

  it('is what the files import', () => {
    expect(forbiddenImports(imports, table)).toEqual([])
  })

  it('has no circles', () => {
    expect(cyclesIn(imports)).toEqual([])
  })
})
