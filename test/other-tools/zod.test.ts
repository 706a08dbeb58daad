import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Json } from '../../scripts/pipeline/document/document.ts'
import { type Answer, altered, answer, answers, deliveries, delivery } from './answers.ts'
import { createProject, type Project } from './project.ts'

/** As much of a Zod schema as these tests use. */
interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { message: string } }
}

/** Returns the schema that a tool has generated for an answer, if it has one. */
type Find = (answer: Answer) => Schema | undefined

interface Generated {
  responses: Find
  webhook?: Schema | undefined
}

const isSuccess = ({ status }: Answer) => status < 300
const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/** What a generated module exports: nothing is known of it before it is generated. */
type Exports = Record<string, unknown>

const readers: Record<string, (exports: Exports) => Generated> = {
  'hey-api/zod.gen.ts': (exports) => ({
    responses: (answer) =>
      isSuccess(answer) ? (exports[`z${capitalised(answer.operationId)}Response`] as Schema) : undefined,
    webhook: exports.zWebhookEvent as Schema,
  }),
  'orval.ts': (exports) => ({
    responses: (answer) => (isSuccess(answer) ? (exports[`${answer.operationId}Response`] as Schema) : undefined),
  }),
  'openapi-zod-client.ts': (exports) => {
    const { api } = exports.api as { api: Endpoint[] }
    return { responses: (answer) => zodiosSchema(api, answer) }
  },
}

/** How openapi-zod-client describes an operation. */
interface Endpoint {
  method: string
  path: string
  response: Schema
  errors?: { status: number; schema: Schema }[]
}

function zodiosSchema(api: readonly Endpoint[], answer: Answer): Schema | undefined {
  const template = answer.path.replace(/\{(\w+)\}/g, ':$1')
  const endpoint = api.find(({ method, path }) => method === answer.method && path === template)
  return isSuccess(answer)
    ? endpoint?.response
    : endpoint?.errors?.find(({ status }) => status === answer.status)?.schema
}

/** The generated modules, by the document and the name of the file. */
const generated = new Map<string, Generated>()
const projects: Project[] = []

beforeAll(async () => {
  for (const document of ['openapi.json', 'openapi.closed.json']) {
    const project = await createProject()
    projects.push(project)
    await project.execute('Zod', (command) => command.replace('openapi.json', document))
    for (const [file, read] of Object.entries(readers))
      generated.set(`${document} ${file}`, read(await import(path.join(project.folder, file))))
  }
})
afterAll(() => Promise.all(projects.map((project) => project.remove())))

function schemasOf(document: string, file: string): Generated {
  const found = generated.get(`${document} ${file}`)
  if (!found) throw new Error(`${file} was not generated from ${document}`)
  return found
}

/** The answers that a schema refuses, with the reason, and how many have a schema. */
function tried(find: Find): { checked: number; refused: { name: string; message: string }[] } {
  const found = answers.map((answer) => ({ answer, schema: find(answer) })).filter(({ schema }) => schema)
  const refused = found.flatMap(({ answer, schema }) => {
    const { error } = schema?.safeParse(answer.body) ?? {}
    return error ? [{ name: answer.name, message: error.message }] : []
  })
  return { checked: found.length, refused }
}

function accepts(find: Find, name: string, change: (body: Json) => Json = (body) => body): boolean {
  const changed = answer(name)
  const schema = find(changed)
  if (!schema) throw new Error(`no schema for ${name}`)
  return schema.safeParse(change(changed.body)).success
}

/** A caller's mistake, which the closed document leaves out as the types do. */
const unknownMetric = 'report-unknown-metric'

const botSender = { type: 'agent_bot', id: 7 }
const newSender = { type: 'phone_tree', menu: [1, 2] }

/** What is wrong, in which answer, and where. */
const mistakes: [string, string, (string | number)[], Json | undefined][] = [
  ['an unknown word in a closed enum', 'conversation-show-resolved', ['status'], 'closed'],
  ['a string instead of a number', 'conversation-show-resolved', ['id'], '5'],
  ['a missing key', 'conversation-show-resolved', ['uuid'], undefined],
  ['a missing key of an object inside', 'conversation-show-resolved', ['meta', 'sender', 'name'], undefined],
  ['an assignee whose type does not fit', 'conversation-show-resolved', ['meta', 'assignee', 'id'], 'one'],
  ['an unknown word in a list', 'messages-list-newest', ['payload', 0, 'status'], 'lost'],
  ['a sender without the fields of its type', 'messages-list-newest', ['payload', 0, 'sender'], botSender],
  ['an inbox without the fields of its channel', 'inboxes-list', ['payload', 0, 'channel_type'], 'Channel::WebWidget'],
  ['an attachment without its fields', 'conversation-show-with-attachment', ['messages', 0, 'attachments'], [{}]],
  ['null where none is allowed', 'agents-list-agent', [0, 'email'], null],
  ['an object instead of a list', 'agents-list-agent', [0], 'Ada'],
]

describe.each(Object.keys(readers))('%s', (file) => {
  describe.each(['openapi.json', 'openapi.closed.json'])('of %s', (document) => {
    it('accepts what a real server returns', () => {
      const { checked, refused } = tried(schemasOf(document, file).responses)
      const expected = document === 'openapi.json' ? [] : [unknownMetric]
      expect(refused.map(({ name }) => name)).toEqual(expected)
      expect(checked).toBeGreaterThan(350)
    })

    it.each(mistakes)('refuses %s', (_what, name, keys, replacement) => {
      const { responses } = schemasOf(document, file)
      expect(accepts(responses, name)).toBe(true)
      expect(accepts(responses, name, (body) => altered(body, keys, replacement))).toBe(false)
    })
  })

  it('accepts the sender of a newer server, but not with the closed document', () => {
    const withNewSender = (body: Json) => altered(body, ['payload', 0, 'sender'], newSender)
    const accepted = ['openapi.json', 'openapi.closed.json'].map((document) =>
      accepts(schemasOf(document, file).responses, 'messages-list-newest', withNewSender),
    )
    expect(accepted).toEqual([true, false])
  })
})

describe('the schemas of error responses', () => {
  it('accept what a real server returns', () => {
    const { responses } = schemasOf('openapi.json', 'openapi-zod-client.ts')
    const { checked, refused } = tried((answer) => (isSuccess(answer) ? undefined : responses(answer)))
    expect(refused).toEqual([])
    expect(checked).toBeGreaterThan(100)
  })

  it('refuse another shape', () => {
    const { responses } = schemasOf('openapi.json', 'openapi-zod-client.ts')
    expect(accepts(responses, 'conversation-show-other-account')).toBe(true)
    expect(accepts(responses, 'conversation-show-other-account', () => ['not found'])).toBe(false)
  })
})

describe('the schema of webhooks', () => {
  const webhook = (document = 'openapi.json') => schemasOf(document, 'hey-api/zod.gen.ts').webhook
  const accepted = (body: Json, document?: string) => webhook(document)?.safeParse(body).success

  it.each(['openapi.json', 'openapi.closed.json'])('of %s accepts what a real server sends', (document) => {
    expect([...deliveries].filter(([, body]) => accepted(body, document) !== true).map(([name]) => name)).toEqual([])
    expect(deliveries.size).toBeGreaterThan(200)
  })

  it.each<[string, (string | number)[], Json | undefined]>([
    ['an event without its fields', ['conversation'], undefined],
    ['a sender without the fields of its type', ['sender'], { type: 'user', id: 7 }],
    ['an unknown direction', ['message_type'], 'sideways'],
    ['a string instead of a number', ['id'], '7'],
  ])('refuses %s', (_what, keys, replacement) => {
    const body = delivery('019-account-message_created')
    expect(accepted(body)).toBe(true)
    expect(accepted(altered(body, keys, replacement))).toBe(false)
  })

  it('accepts an event of a newer server, but not with the closed document', () => {
    const body = { event: 'call_created', call: {} }
    expect([accepted(body), accepted(body, 'openapi.closed.json')]).toEqual([true, false])
  })
})
