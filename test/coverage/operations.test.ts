/** Each operation of the document has a facade method that the tests of this run have called. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { facadeCalls } from './facade-calls.ts'

/** Operations without a method, and why. */
const withoutMethod: Record<string, string> = {
  replaceContact: 'the server does what updateContact does',
  replaceConversation: 'the server does what updateConversation does',
  getContactNote: 'contacts.notes lists all notes of a contact, complete and on one page',
  listInboxAssignableAgents: 'the older form of listAssignableAgents',
  createConversationDirectUpload: "accepts the dashboard's session only, before 4.16; messages take files",
  getConversationInboxAssistant: 'for the dashboard; 404 without the enterprise folder',
  getServerHealth: 'getServerVersion reports more, on old servers too',
}

const calls = facadeCalls(inject('facadeCallsFolder'))

interface DocumentedOperation {
  id: string
  method: string
  template: string
}

const methods = ['get', 'post', 'put', 'patch', 'delete']
const operations = Object.entries(document.paths).flatMap(([template, item]) =>
  Object.entries(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, { operationId: id }]): DocumentedOperation => ({ id, method: method.toUpperCase(), template })),
)

// Literal segments win over variables.
const byPrecision = [...operations].sort((a, b) => variables(a) - variables(b))

function variables({ template }: DocumentedOperation): number {
  return template.split('{').length
}

function isRoute({ method, template }: DocumentedOperation, call: { method: string; path: string }): boolean {
  const words = template.split('/')
  const sent = call.path.split('/')
  if (method !== call.method || words.length !== sent.length) return false
  return words.every((word, index) => word.startsWith('{') || word === sent[index])
}

/** The ids of the operations that methods of resources called. */
const reached = new Set(calls.flatMap((call) => byPrecision.find((operation) => isRoute(operation, call))?.id ?? []))

/** All TypeScript of a folder, file by file. */
function sources(folder: string): string[] {
  const root = path.resolve(import.meta.dirname, '../../src', folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
}

const resources = sources('resources').flatMap((text) =>
  [...text.matchAll(/^export class (\w+) extends Resource\b/gm)].map(([, name = '']) => name),
)

describe('the facade', () => {
  it('was called by the tests of this run', () => {
    expect(calls.length, 'run it with `npm test`: the other tests must run first').toBeGreaterThan(0)
  })

  it.each(operations)('reaches $id ($method $template)', ({ id }) => {
    if (id in withoutMethod) expect(reached, `it has a method: ${id} need not be listed`).not.toContain(id)
    else expect(reached, 'no facade method has called it').toContain(id)
  })

  it.each(resources)('offers %s in a client, or in a resource of one', (name) => {
    expect([...sources('clients'), ...sources('resources')].some((text) => text.includes(`new ${name}(`))).toBe(true)
  })

  it('lists nothing that is not an operation', () => {
    const ids = operations.map(({ id }) => id)

    expect(Object.keys(withoutMethod).filter((id) => !ids.includes(id))).toEqual([])
  })
})
