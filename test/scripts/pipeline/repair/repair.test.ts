import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ApiDocument, isObject } from '../../../../scripts/pipeline/document/document.ts'
import { validateDocument } from '../../../../scripts/pipeline/document/validate.ts'
import { readDocument } from '../../../../scripts/pipeline/read/read.ts'
import { repairDocument, repairRules } from '../../../../scripts/pipeline/repair/repair.ts'
import type { RepairRule } from '../../../../scripts/pipeline/repair/rule.ts'
import { documentOf2021 } from '../../sample-documents.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const received = await readDocument(documentOf2021)

const operation = (document: ApiDocument, path: string, method: string) => {
  const item = document.paths[path]
  return isObject(item) ? item[method] : undefined
}

describe('the document of 2021, repaired', () => {
  const before = JSON.stringify(received)
  const { document, repairs } = repairDocument(received)

  it('is valid Swagger 2.0', async () => {
    expect(await validateDocument(received)).not.toEqual([])
    expect(await validateDocument(document)).toEqual([])
  })

  it('is a new object: the received one does not change', () => {
    expect(JSON.stringify(received)).toBe(before)
    expect(document).not.toBe(received)
  })

  it('needs no second repair by any rule', () => {
    expect(repairDocument(document)).toEqual({ document, repairs: [] })
  })

  it('had each kind of defect as often as expected', () => {
    const counts: Record<string, number> = {}
    for (const { rule } of repairs) counts[rule] = (counts[rule] ?? 0) + 1

    expect(counts).toEqual({
      'array-without-items': 2,
      'deeper-path': 2,
      'empty-value': 1,
      'file-type': 3,
      'items-in-properties': 1,
      'leading-slash': 8,
      'list-items': 1,
      'media-type': 2,
      'missing-prefix': 1,
      'parameter-schema': 9,
      'path-parameters': 16,
      'path-variable-typo': 2,
      'required-flag': 10,
      'response-body': 1,
      'response-status': 1,
      'schema-among-parameters': 1,
      'shared-parameters': 15,
      'trailing-slash': 1,
      'unknown-type': 1,
      'unpaired-variable': 4,
    })
  })

  it('has every route in one of the families, without a trailing slash', () => {
    const paths = Object.keys(document.paths)

    expect(paths.filter((path) => !/^\/(api\/v1|platform\/api\/v1)\/.*[^/]$/.test(path))).toEqual([])
    expect(new Set(paths).size).toBe(33)
  })

  it('loses no operation', () => {
    const count = (of: ApiDocument) => (JSON.stringify(of.paths).match(/"responses":/g) ?? []).length

    expect(count(document)).toBe(count(received))
  })

  it('keeps both bodies of a message, the form under x-twins', () => {
    const path = '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages'

    expect(operation(document, path, 'post')).toMatchObject({
      operationId: 'create-a-new-message-in-a-conversation',
      'x-twins': [{ operationId: 'conversationNewMessageAttachment' }],
    })
    expect(repairs).toContainEqual({
      rule: 'unpaired-variable',
      where: '/api/v1/accounts/{account_id}/conversations/{id}/messages',
      what: 'POST is there twice (the other: conversationNewMessageAttachment): merged',
    })
  })

  it('has the hooks at the path that their id belongs to', () => {
    const path = '/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}'

    expect(Object.keys(document.paths[path] ?? {})).toEqual(['patch', 'delete'])
  })
})

describe('the rules', () => {
  it('have unique names', () => {
    const names = repairRules.map(({ name }) => name)

    expect(new Set(names).size).toBe(names.length)
  })

  it('are each tested with a defect', () => {
    const files = ['document', 'references', 'responses', 'schemas', 'parameters', 'paths']
    const tests = files.map((name) => readFileSync(here(`rules/${name}.test.ts`), 'utf8')).join('\n')

    expect(repairRules.filter(({ name }) => !tests.includes(`rule: '${name}'`))).toEqual([])
  })

  it('find nothing in a document without defects', () => {
    const document: ApiDocument = {
      openapi: '3.1.0',
      info: { title: 'Chatwoot', version: '1' },
      servers: [{ url: 'https://app.chatwoot.com/' }],
      paths: {
        '/api/v1/accounts/{account_id}': {
          get: {
            operationId: 'getAccount',
            parameters: [{ name: 'account_id', in: 'path', required: true, schema: { type: 'integer' } }],
            responses: { '200': { description: 'Success' } },
          },
        },
      },
    }

    expect(repairDocument(document)).toEqual({ document, repairs: [] })
  })

  it('are named if they undo each other', () => {
    const rename = (name: string, from: string, to: string): RepairRule => ({
      name,
      expectedIn: 'this test',
      apply({ info }, report) {
        if (!isObject(info) || info.title !== from) return
        info.title = to
        report('#/info/title', `now ${to}`)
      },
    })
    const document: ApiDocument = { swagger: '2.0', info: { title: 'a' }, paths: {} }

    expect(() => repairDocument(document, [rename('to-b', 'a', 'b'), rename('to-a', 'b', 'a')])).toThrow(
      '#/info/title: the repair rules to-b, to-a undo each other here (now b)',
    )
  })

  it('leave a route that they move in its place among the others', () => {
    const { document } = repairDocument({
      swagger: '2.0',
      paths: { '/profile': {}, '/api/v1/teams/': {}, '/api/v1/a': {} },
    })

    expect(Object.keys(document.paths)).toEqual(['/api/v1/profile', '/api/v1/teams', '/api/v1/a'])
  })

  it('repair each place of a shared object separately', () => {
    const item = { get: { parameters: [{ name: 'id', in: 'params', type: 'integer' }], responses: {} } }
    const { document } = repairDocument({ swagger: '2.0', paths: { '/api/v1/a/{id}': item, '/api/v1/b': item } })

    expect(operation(document, '/api/v1/a/{id}', 'get')).toMatchObject({ parameters: [{ in: 'path' }] })
    expect(operation(document, '/api/v1/b', 'get')).toMatchObject({ parameters: [{ in: 'query' }] })
  })
})
