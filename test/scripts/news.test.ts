/** What a newer document adds reaches the types by itself; what it takes away does not. */
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type GenerateOptions, generate, write } from '../../scripts/generate.ts'
import { compileClient } from './compile-client.ts'

// Each runs the whole pipeline.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const root = path.resolve(import.meta.dirname, '../..')
const specs = path.join(root, 'test/fixtures/specs')
const newest = readFileSync(path.join(specs, '2026-06-02-openapi-3.1.0.json'), 'utf8')
const typeFiles = ['schema.ts', 'types.ts', 'operations.ts']
const committed = (name: string) => readFileSync(path.join(root, 'generated', name), 'utf8')

interface Outcome {
  files: Record<string, string>
  lines: string[]
  unread: string[]
  // biome-ignore lint/suspicious/noExplicitAny: a document of unknown content, looked at in places
  openapi: any
}

async function run(text: string, options: Partial<GenerateOptions> = {}): Promise<Outcome> {
  const lines: string[] = []
  const { files, unread } = await generate({
    spec: { name: 'document.json', bytes: Buffer.from(text) },
    corrections: [path.join(root, 'spec/corrections')],
    out: path.join(root, 'no-such-folder'),
    records: [path.join(root, 'spec/documented.json')],
    log: (line) => lines.push(line),
    ...options,
  })
  return { files, lines, unread, openapi: JSON.parse(files['openapi.json'] ?? '') }
}

// biome-ignore lint/suspicious/noExplicitAny: a document of unknown content, changed in places
function changed(change: (document: any) => void): string {
  const document = JSON.parse(newest)
  change(document)
  return JSON.stringify(document)
}

const account = '/api/v1/accounts/{account_id}'
const marked = { 'x-unverified': true }

describe('a document that is recorded', async () => {
  const samples = (await readdir(specs)).filter((name) => name.startsWith('20'))
  const routes: Record<string, string[]> = { '2020-08-18-swagger-2.0-number.json': ['GET /api/v1/agent_bots'] }

  // After an update it has some, until somebody has accepted them.
  it.each(['../../../spec/chatwoot.swagger.json', ...samples])('has no news: %s', async (name) => {
    const { files, unread } = await run(await readFile(path.join(specs, name), 'utf8'))

    expect(unread).toEqual([])
    if (!routes[name]) for (const file of typeFiles) expect(files[file], file).toBe(committed(file))
    for (const route of routes[name] ?? []) {
      expect(files['REPORT.md']).toMatch(new RegExp(`## Not verified\\n\\n.*\\n\\n- \`${route}\``))
    }
  })
})

describe('a document of next month', () => {
  const object = (properties: Record<string, unknown>, required?: string[]) => ({
    type: 'object',
    properties,
    required,
  })
  const json = (schema: unknown) => ({ content: { 'application/json': { schema } }, description: 'Word' })
  let next: Outcome

  beforeAll(async () => {
    next = await run(
      changed(({ paths, components: { schemas } }) => {
        const list = paths[`${account}/conversations`].get
        list.parameters.push({ in: 'query', name: 'vip_only', required: true, schema: { type: 'boolean' } })
        list.parameters.find(({ name }: { name: string }) => name === 'status').schema.enum.push('archived')
        const filter = paths[`${account}/conversations/filter`].post
        filter.requestBody.content['application/json'].schema.properties.payload.items.properties.negated = {
          type: 'boolean',
        }
        schemas.conversation.properties.messages.items = {
          allOf: [
            { $ref: '#/components/schemas/message' },
            object({ reactions: { type: 'array', items: object({ emoji: { type: 'string' } }, ['emoji']) } }),
          ],
        }
        schemas.message.properties.content_type.enum.push('poll')
        schemas.conversation.properties.sentiment = { $ref: '#/components/schemas/sentiment' }
        schemas.sentiment = object({ score: { type: 'number' }, about: { $ref: '#/components/schemas/message' } }, [
          'score',
        ])
        paths[`${account}/labels/{id}`].delete.responses['200'] = json(object({ deleted: { type: 'boolean' } }))
        paths[`${account}/labels`].get.responses['451'] = json(object({ reason: { type: 'string' } }))
        paths[`${account}/kanban/boards`] = {
          get: {
            operationId: 'list-boards',
            responses: { 200: json({ type: 'array', items: object({ id: { type: 'integer' } }) }) },
          },
        }
      }),
    )
  })

  const schemaOf = (name: string) => next.openapi.components.schemas[name]

  it('has its parameter in the types, optional', () => {
    const { parameters } = next.openapi.paths[`${account}/conversations`].get
    const found = parameters.find(({ name }: { name: string }) => name === 'vip_only')
    expect(found).toMatchObject({ ...marked, required: false, schema: { type: 'boolean' } })
    expect(next.files['schema.ts']).toMatch(/vip_only\?: boolean/)
  })

  it('has its key of a body, two levels deep', () => {
    expect(next.files['schema.ts']).toMatch(/negated\?: boolean;/)
  })

  it('has its key of a response inside a list, optional and nullable as all that is in it', () => {
    expect(JSON.stringify(next.openapi)).toContain('"reactions":{"type":["array","null"]')
    expect(next.files['schema.ts']).toMatch(/reactions\?: \{\s+emoji\?: string \| null;\s+\}\[\] \| null/)
  })

  it('has its words, in a closed and in an open enum', () => {
    expect(next.files['schema.ts']).toContain('"poll"')
    expect(next.files['schema.ts']).toMatch(/"open" \| .*"archived"|"archived".* \| "open"/)
    const text = JSON.stringify(next.openapi)
    for (const word of ['poll', 'archived']) {
      expect(text).toMatch(new RegExp(`"const":"${word}","description":"Only in [^"]*","x-unverified":true`))
    }
  })

  it('has its component, used by an operation that was there before, and in it the corrected ones', () => {
    expect(schemaOf('Conversation').properties.sentiment).toMatchObject(marked)
    expect(schemaOf('sentiment').required).toBeUndefined()
    expect(JSON.stringify(schemaOf('sentiment').properties.about)).toContain('#/components/schemas/Message')
    expect(next.files['schema.ts']).toMatch(/sentiment\?: components\["schemas"\]\["sentiment"\] \| null/)
  })

  it('has its content of a success, although the method goes on returning nothing', () => {
    const { content } = next.openapi.paths[`${account}/labels/{label_id}`].delete.responses['200']
    expect(content['application/json']).toMatchObject(marked)
    expect(next.files['operations.ts']).toMatch(/deleteLabel = .*answer: 'none'/)
  })

  it('has its status of an error and its operation', () => {
    expect(next.openapi.paths[`${account}/labels`].get.responses['451']).toMatchObject(marked)
    expect(next.openapi.paths[`${account}/kanban/boards`].get).toMatchObject(marked)
    expect(next.files['operations.ts']).toContain('listBoards')
  })

  const told = [
    `GET ${account}/conversations: query vip_only`,
    `GET ${account}/conversations: query status: "archived"`,
    `POST ${account}/conversations/filter: body.payload[].negated`,
    'schemas/conversation: messages[].reactions',
    'schemas/message: content_type: "poll"',
    'schemas/conversation: sentiment',
    `DELETE ${account}/labels/{id}: 200 application/json`,
    `GET ${account}/labels: 451`,
    `GET ${account}/kanban/boards`,
  ]

  it.each(told)('names it once on the console, and in the report: %s', (what) => {
    expect(
      next.lines.filter(
        (line) => line.startsWith(`news     ${what} (in`) || line.startsWith(`news     ${what} (a new`),
      ),
    ).toHaveLength(1)
    expect(next.files['REPORT.md']).toContain(`- **new**: \`${what}\` `)
  })

  it('has no other news, and the client compiles with it', () => {
    expect(next.unread).toHaveLength(told.length)
    expect(compileClient(next.files)).toEqual([])
  })

  it('leaves the old types when it is taken away again', async () => {
    const { files } = await run(newest)
    for (const file of typeFiles) expect(files[file], file).toBe(committed(file))
  })
})

describe('an addition', () => {
  it('is none in another spelling: labels[] is labels, and the token is security', async () => {
    const { unread } = await run(
      changed(({ paths }) => {
        const { get } = paths[`${account}/conversations`]
        get.parameters.find(({ name }: { name: string }) => name === 'labels').name = 'labels[]'
        get.parameters.push({ in: 'header', name: 'api_access_token', schema: { type: 'string' } })
      }),
    )
    expect(unread).toEqual([])
  })

  it('is one if it is another name: phone beside phone_number', async () => {
    const { unread } = await run(
      changed(({ components }) => {
        components.schemas.contact_create_payload.properties.phone = { type: 'string' }
      }),
    )
    expect(unread).toEqual([expect.stringContaining('schemas/contact_create_payload: phone ')])
  })

  it('in a schema that several operations share is told once, and is where the corrections have another envelope', async () => {
    const { unread, openapi } = await run(
      changed(({ components }) => {
        components.schemas.webhook.properties.retries = { type: 'integer' }
      }),
    )
    expect(unread).toEqual([
      'news     schemas/webhook: retries (in the types of Webhook, optional, not seen on a server)',
    ])
    expect(openapi.components.schemas.Webhook.properties.retries).toMatchObject({
      ...marked,
      type: ['integer', 'null'],
    })
  })

  it('that no corrected part has a place for is told as missing, first in the report', async () => {
    const { unread, files } = await run(
      changed(({ components }) => {
        components.schemas.public_message_sender.properties.type.enum.push('robot')
      }),
    )
    expect(unread).toEqual([expect.stringContaining('"robot" (NOT in the types')])
    const [, , opening] = files['REPORT.md']?.split('\n## ') ?? []
    expect(opening).toMatch(/^Your document says, the types do not\n\n- .*robot/)
  })
})

describe('an addition that is hard to place', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a document of unknown content, changed in places
  const withSchemas = (change: (schemas: any, document: any) => void) =>
    run(changed((document) => change(document.components.schemas, document)))
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const property = (name: string) => ({ type: 'object', properties: { [name]: { type: 'string' } } })

  it('may refer to itself through a component that a correction has elsewhere', async () => {
    const { unread } = await withSchemas((schemas) => {
      schemas.conversation.properties.additional_attributes = ref('conversation')
      schemas.webhook.properties.parent = ref('webhook')
    })
    expect(unread).toContainEqual(expect.stringContaining('schemas/webhook: parent (in the types of Webhook'))
  })

  it('is none in a component that earlier documents had, although its operation is new', async () => {
    const { unread } = await withSchemas((_, { paths }) => {
      const schema = ref('bad_request_error')
      paths[`${account}/labels`].get.responses['403'] = { description: '', content: { 'application/json': { schema } } }
    })
    expect(unread).toEqual([])
  })

  it('is both if the document says it twice in different ways', async () => {
    const { files, unread } = await withSchemas((schemas) => {
      const twice = [property('twice_a'), property('twice_b')].map((twice) => ({ properties: { twice } }))
      schemas.conversation = { allOf: [schemas.conversation, ...twice] }
    })
    expect(unread).toHaveLength(1)
    for (const key of ['twice_a', 'twice_b']) expect(files['schema.ts']).toContain(`${key}?: string | null`)
  })

  it('does not change the schemas that its discriminator names', async () => {
    const { openapi } = await withSchemas((schemas) => {
      schemas.other = property('kind')
      schemas.message.properties.either = {
        oneOf: [ref('conversation'), ref('other')],
        discriminator: { propertyName: 'kind', mapping: { c: ref('conversation').$ref, o: ref('other').$ref } },
      }
    })
    expect(JSON.stringify(openapi)).toContain('"either":')
    expect(openapi.components.schemas).not.toHaveProperty('conversation')
    expect(openapi.components.schemas.Conversation.properties).not.toHaveProperty('kind')
  })

  it('is nullable in a component that a request has, too, in either order', async () => {
    const outcomes = [
      ['request', 'response'],
      ['response', 'request'],
    ].map((sides) =>
      withSchemas((schemas) => {
        schemas.both = { ...property('inner'), required: ['inner'] }
        const holders = { request: schemas.label_create_update_payload, response: schemas.label }
        for (const side of sides)
          if (side in holders) Object.values(holders)[sides.indexOf(side)].properties.both = ref('both')
      }),
    )
    for (const { files } of await Promise.all(outcomes)) expect(files['schema.ts']).toContain('inner?: string | null')
  })

  it('stands beside a reference, or under the name of a step', async () => {
    const { unread, openapi } = await withSchemas((schemas) => {
      schemas.conversation.properties.last_non_activity_message = { ...ref('message'), properties: { beside: {} } }
      schemas.conversation.properties.additional_attributes.properties = { body: property('x/y') }
    })
    expect(unread.join()).toMatch(
      /additional_attributes\.body .*last_non_activity_message\.beside |last_non_activity_message\.beside .*additional_attributes\.body /,
    )
    expect(JSON.stringify(openapi)).toContain('"x/y":')
  })

  it('is told if the corrections have no place for its kind: a default response, a media type of a body', async () => {
    const { unread } = await withSchemas((_, { paths }) => {
      const { post } = paths[`${account}/labels`]
      post.responses.default = { description: '' }
      post.requestBody.content['application/xml'] = { schema: {} }
    })
    expect(unread).toEqual(
      ['body application/xml', 'default'].map((place) => expect.stringContaining(`labels: ${place} (NOT in`)),
    )
  })
})

describe('additions everywhere at once', () => {
  it.each(['2026-06-02-openapi-3.1.0.json', '2025-11-13-openapi-3.0.4.json', '2023-11-03-swagger-2.0.json'])(
    'are in the types or told as missing, and the client compiles: %s',
    async (name) => {
      const document = JSON.parse(await readFile(path.join(specs, name), 'utf8'))
      const added = addEverywhere(document)
      const { files, unread } = await run(JSON.stringify(document))

      const types = new Set(files['schema.ts']?.match(/new_\d+/g))
      const told = new Set(
        unread
          .filter((line) => line.includes('NOT in the types'))
          .join()
          .match(/new_\d+/g),
      )
      const silent = [...added].filter(([word]) => !types.has(word) && !told.has(word)).map(([, where]) => where)
      expect(added.size).toBeGreaterThan(400)
      expect(silent.filter((where) => !isOutOfUse(where, document))).toEqual([])
      expect(told.size).toBeLessThan(added.size / 20)
      expect(compileClient(files)).toEqual([])
    },
  )
})

/** A property to each object, a word to each enum, a parameter and two responses to each operation: word -> where. */
// biome-ignore lint/suspicious/noExplicitAny: a document of unknown content, changed everywhere
function addEverywhere(document: any): Map<string, string> {
  const added = new Map<string, string>()
  const word = (where: string) => {
    const name = `new_${added.size}`
    added.set(name, where)
    return name
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const visit = (value: any, where: string): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) visit(item, `${where}/${key}`)
    if (typeof value.properties === 'object' && !where.endsWith('/properties')) {
      const property = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }
      value.properties[word(where)] = property
    }
    if (Array.isArray(value.enum) && typeof value.enum[0] === 'string') value.enum.push(word(where))
    if (!value.responses || !value.operationId) return
    const schema = { type: 'string' }
    value.parameters = [...(value.parameters ?? []), { in: 'query', name: word(where), ...schema, schema }]
    for (const status of ['202', '451']) {
      const object = { type: 'object', properties: { [word(where)]: schema } }
      value.responses[status] ??= {
        description: '',
        schema: object,
        content: { 'application/json': { schema: object } },
      }
    }
  }
  visit(document.paths, 'paths')
  visit(document.definitions ?? document.components.schemas, 'schemas')
  return added
}

/** In a component that nothing refers to, or on a route that the server does not have. */
function isOutOfUse(where: string, document: unknown): boolean {
  const component = /^schemas\/(\w+)/.exec(where)?.[1]
  if (component !== undefined) return !new RegExp(`/(schemas|definitions)/${component}"`).test(JSON.stringify(document))
  // The last two are the same routes as others, in another spelling.
  const routes = ['survey/responses/', 'portals/patch', 'reports/conversations//get', '//accounts/{account_id}/']
  return routes.some((route) => where.includes(route))
}

describe('what the document no longer says, or says otherwise,', () => {
  it('is reported, and the types stay', async () => {
    const { unread, files } = await run(
      changed(({ paths, components }) => {
        delete components.schemas.conversation.properties.uuid
        components.schemas.contact.properties.payload.items.properties.name = { type: 'boolean' }
        delete paths[`${account}/labels`].get
        const { parameters } = paths[`${account}/conversations`].get
        parameters.find(({ name }: { name: string }) => name === 'status').schema.enum.pop()
      }),
    )
    expect(unread).toEqual([
      expect.stringMatching(
        /^retyped .*name \(boolean in the document, was string; the types follow the corrections\)$/,
      ),
      `gone     GET ${account}/conversations: query status: "snoozed" (no longer in the document; the types follow the corrections)`,
      `gone     GET ${account}/labels (no longer in the document; the types follow the corrections)`,
      'gone     schemas/conversation: uuid (no longer in the document; the types follow the corrections)',
    ])
    for (const file of typeFiles) expect(files[file], file).toBe(committed(file))
  })
})

describe('an operation that a correction removes', () => {
  it('is not lost when the document loses it, too', async () => {
    const { unread } = await run(
      changed(({ paths }) => {
        delete paths['/survey/responses/{conversation_uuid}']
      }),
    )

    expect(unread).toEqual([
      'gone     GET /survey/responses/{} (no longer in the document; the types follow the corrections)',
    ])
  })
})

describe('an operation that no correction states', () => {
  it('is reported when the document loses it, since the types lose it, too', async () => {
    const route = '/api/v1/accounts/{account_id}/loyalty_points'
    const ours = changed(({ paths }) => {
      paths[route] = { get: { operationId: 'loyalty', responses: { 200: { description: 'The points' } } } }
    })
    const out = await mkdtemp(path.join(tmpdir(), 'news-'))
    onTestFinished(() => rm(out, { recursive: true }))
    const records = [path.join(root, 'spec/documented.json'), path.join(out, 'documented.json')]
    const spec = path.join(out, 'document.json')
    await writeFile(spec, ours)
    const options = { spec, out, corrections: [path.join(root, 'spec/corrections')], records, log: () => {} }
    await write({ ...options, accept: true }, { check: false, strict: false })

    const { unread } = await run(
      changed(() => {}),
      { records },
    )

    expect(unread).toContain(
      'gone     GET /api/v1/accounts/{}/loyalty_points (no longer in the document; the types have lost it)',
    )
  })
})

describe('--accept', () => {
  const withNews = changed(({ components }) => {
    components.schemas.conversation.properties.is_vip = { type: 'boolean' }
  })

  async function project() {
    const out = await mkdtemp(path.join(tmpdir(), 'news-'))
    onTestFinished(() => rm(out, { recursive: true }))
    const spec = path.join(out, 'document.json')
    await writeFile(spec, withNews)
    const lines: string[] = []
    const options: GenerateOptions = {
      ...{ spec, out, corrections: [path.join(root, 'spec/corrections')] },
      records: [path.join(root, 'spec/documented.json'), path.join(out, 'documented.json')],
      log: (line) => lines.push(line),
    }
    return { options, lines, read: (name: string) => readFile(path.join(out, name), 'utf8') }
  }

  it('ends the strict check’s complaint; what no correction states then leaves the types', async () => {
    const { options, read } = await project()
    const [plain, strict] = [
      { check: true, strict: false },
      { check: true, strict: true },
    ]
    await write(options, { check: false, strict: false })
    expect(await read('schema.ts')).toContain('is_vip?: boolean | null')
    await write(options, plain)
    await expect(write(options, strict)).rejects.toThrow(
      'unread: news     schemas/conversation: is_vip (in the types of Conversation, optional, not seen on a server); read REPORT.md, then run npm run generate -- --accept',
    )

    await write({ ...options, accept: true }, { check: false, strict: false })
    await write(options, strict)
    expect(await read('schema.ts')).not.toContain('is_vip')
    expect(await read('REPORT.md')).toContain('Nothing new, gone or of another type.')
  })

  it('is needed again when what was accepted is gone', async () => {
    const { options } = await project()
    await write({ ...options, accept: true }, { check: false, strict: false })

    const other = changed(({ components }) => {
      delete components.schemas.conversation.properties.uuid
    })
    const { unread } = await run(other, { records: options.records ?? [] })
    expect([...unread].sort()).toEqual([
      'gone     schemas/conversation: is_vip (no longer in the document; the types follow the corrections)',
      'gone     schemas/conversation: uuid (no longer in the document; the types follow the corrections)',
    ])
  })
})

describe('an upgrade of the package', () => {
  const reason = 'x-why: theirs, x-evidence: recording one'
  const given = (type: string) =>
    `paths: { /api/v1/a: { get: { ${reason}, operationId: getA, responses: { '200': { description: ok, content: { application/json: { schema: { type: ${type} } } } } } } } }`
  const own = `paths: { /api/v1/a: { get: { ${reason.replace('theirs', 'ours')}, responses: { '200': { description: ok } } } } }`

  it('is told when it changes what an own correction replaces, until somebody accepts it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'upgrade-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const at = (name: string) => path.join(folder, name)
    await Promise.all(['given', 'own'].map((name) => mkdir(at(name))))
    await writeFile(at('own/a.yaml'), own)
    await writeFile(
      at('document.json'),
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'A', version: '1' },
        paths: { '/api/v1/b': { get: { responses: { '200': { description: 'ok' } } } } },
      }),
    )
    const lines: string[] = []
    const options: GenerateOptions = {
      ...{ spec: at('document.json'), out: at('out'), records: [at('out/documented.json')] },
      ...{ corrections: [at('given'), at('own')], given: [at('given')], log: (line: string) => lines.push(line) },
    }
    const moved = async (type: string, accept = false) => {
      await writeFile(at('given/a.yaml'), given(type))
      lines.length = 0
      await write({ ...options, accept }, { check: false, strict: false })
      return lines.filter((line) => line.startsWith('moved'))
    }
    const notice = 'moved    GET /api/v1/a responses (the package changed what your correction replaces)'

    expect(await moved('string')).toEqual([])
    expect(await moved('integer')).toEqual([notice])
    expect(await moved('integer')).toEqual([notice])
    expect(await readFile(at('out/REPORT.md'), 'utf8')).toContain('- **moved**: the package changed what')
    await expect(write(options, { check: true, strict: true })).rejects.toThrow(`unread: ${notice}`)
    expect(await moved('integer', true)).toEqual([])
    expect(await moved('integer')).toEqual([])
  })
})
