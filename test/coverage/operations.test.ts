/** Each operation of the document has a facade method that the tests of this run have called. */
import { beforeAll, describe, expect, inject, it, vi } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { ChatwootBot } from '../../src/clients/bot.ts'
import { Chatwoot } from '../../src/clients/chatwoot.ts'
import { ChatwootPlatform } from '../../src/clients/platform.ts'
import { ChatwootPublic } from '../../src/clients/public.ts'
import type { Connection } from '../../src/core/connection.ts'
import { facadeCalls } from './facade-calls.ts'

/** The names of all resources that the clients have made. */
const made = vi.hoisted(() => new Set<string>())

vi.mock(import('../../src/core/resource.ts'), async (original) => {
  const { Resource } = await original()
  abstract class NamedResource extends Resource {
    constructor(connection: Connection) {
      super(connection)
      made.add(new.target.name)
    }
  }
  return { Resource: NamedResource }
})

/** Operations without a method, and why. */
const withoutMethod: Record<string, string> = {
  replaceContact: 'the server does what updateContact does',
  replaceConversation: 'the server does what updateConversation does',
  getContactNote: 'contacts.notes gives all notes of a contact, whole and on one page',
  listInboxAssignableAgents: 'the older form of listAssignableAgents',
  createConversationDirectUpload: "takes the dashboard's session only, no token",
  getConversationInboxAssistant: 'of the dashboard; 404 without the enterprise folder',
  getServerHealth: 'getServerVersion tells more, of old servers, too',
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

// Words of a path win over its variables.
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

/** The resources whose methods called an operation, by its id. */
const callers = new Map<string, Set<string>>()
for (const call of calls) {
  const id = byPrecision.find((operation) => isRoute(operation, call))?.id
  if (id !== undefined) callers.set(id, (callers.get(id) ?? new Set()).add(call.className))
}

/** Makes the clients, and with them the resources that they offer or keep to themselves. */
function makeClients() {
  const options = { baseUrl: 'https://chat.example.com' }
  const user = { ...options, accountId: 1, apiAccessToken: 'token' }
  return [
    new Chatwoot(user),
    new ChatwootBot(user),
    new ChatwootPlatform({ ...options, apiAccessToken: 'token' }),
    new ChatwootPublic({ ...options, inboxIdentifier: 'inbox' }),
  ]
}

describe('the facade', () => {
  beforeAll(() => void makeClients())

  it('was called by the tests of this run', () => {
    expect(calls.length, 'start it with `npm test`: the other tests have to run before').toBeGreaterThan(0)
  })

  it.each(operations)('reaches $id ($method $template)', ({ id }) => {
    const reached = [...(callers.get(id) ?? [])]
    if (id in withoutMethod) return expect(reached, `it has a method: ${id} need not be listed`).toEqual([])

    expect(reached, 'no facade method has called it').not.toEqual([])
    expect(
      reached.filter((name) => made.has(name)),
      `no client has ${reached.join(', ')}`,
    ).not.toEqual([])
  })

  it('lists nothing that is not an operation', () => {
    const ids = operations.map(({ id }) => id)

    expect(Object.keys(withoutMethod).filter((id) => !ids.includes(id))).toEqual([])
  })
})
