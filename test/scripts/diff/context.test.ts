import { describe, expect, it } from 'vitest'
import { contextOf, type DiffContext } from '../../../scripts/diff/context.ts'
import { type FacadeUses, readFacade, usesIn } from '../../../scripts/diff/facade.ts'
import { diffDocuments } from '../../../scripts/diff.ts'
import { collectCorrections, parseCorrections } from '../../../scripts/pipeline/correct/corrections/read-corrections.ts'
import type { ApiDocument } from '../../../scripts/pipeline/document/document.ts'
import { namesOf } from '../../../scripts/pipeline/news/names.ts'
import { type DocumentRecord, emptyRecord, recordDocument } from '../../../scripts/pipeline/news/record.ts'
import { listAt, objectAt, smallDocument } from './small-document.ts'

const reason = 'x-why: the document says otherwise, x-evidence: recording one'

function context(
  change: (document: ApiDocument) => void,
  {
    corrections = '',
    facade = new Map(),
    record,
  }: { corrections?: string; facade?: FacadeUses; record?: DocumentRecord } = {},
): DiffContext {
  const before = smallDocument()
  const after = smallDocument()
  change(after)
  const collected = collectCorrections([parseCorrections(corrections, 'things.yaml')])
  const changes = diffDocuments(before, after)
  return contextOf({ before, after, changes, corrections: collected, facade, ...(record && { record }) })
}

const withoutStatus = (document: ApiDocument) => {
  delete objectAt(document, '#/components/schemas/thing/properties').status
}

describe('news', () => {
  const vip = (document: ApiDocument) => {
    objectAt(document, '#/components/schemas/thing/properties').vip = { type: 'boolean' }
  }

  it('are what the newer document says beyond the record, with what becomes of it', () => {
    const record = emptyRecord()
    recordDocument(record, 'before.json', namesOf(smallDocument()))
    expect(context(vip, { record }).news).toEqual([
      { kind: 'news', what: 'schemas/thing: vip', outcome: expect.stringMatching(/^in the types/) },
    ])
    expect(context(withoutStatus, { record }).news).toEqual([])
  })

  it('are none without a record', () => {
    expect(context(vip).news).toEqual([])
  })
})

describe('corrections', () => {
  const always = `components:
  schemas:
    owner: { ${reason}, type: object, properties: { name: { type: string }, avatar: { type: string } } }
    error: { ${reason}, type: object }
`
  const idIsString = `paths:
  /api/things/{thing_id}:
    delete:
      x-why: the id is a string
      x-evidence: recording one
      parameters: [{ name: thing_id, in: path, required: true, schema: { type: string } }]
`
  const stringId = (document: ApiDocument) => {
    objectAt(document, '#/paths/~1api~1things~1{id}/delete/parameters/0').schema = { type: 'string' }
  }

  it('are stale if the newer document says the same, and the older one did not', () => {
    expect(context(stringId, { corrections: idIsString.replaceAll('thing_id', 'id') }).stale).toEqual([
      { subject: 'DELETE /api/things/{id}', where: 'things.yaml:3' },
    ])
  })

  it('are not stale if both documents say the same', () => {
    expect(context(withoutStatus, { corrections: always }).stale).toEqual([])
  })

  it('are named if they concern what changed, whatever their names of path variables', () => {
    expect(context(stringId, { corrections: idIsString }).touched).toEqual([
      { subject: 'DELETE /api/things/{thing_id}', where: 'things.yaml:3', changes: 1 },
    ])
    expect(context(withoutStatus, { corrections: idIsString }).touched).toEqual([])
  })

  it('are named if they replace a schema that changed', () => {
    const corrections = `components: { schemas: { thing: { ${reason}, type: object }, owner: { ${reason}, type: object } } }`
    expect(context(withoutStatus, { corrections }).touched).toEqual([
      { subject: 'schemas/thing', where: 'things.yaml:1', changes: 2 },
    ])
  })

  it('are reported if the newer document lacks their route', () => {
    const gone = context((document) => void delete document.paths['/api/things/{id}'], { corrections: idIsString })
    expect(gone.problem).toBe(
      'things.yaml:3: no route DELETE /api/things/{thing_id} in the document; to add it, state operationId and responses',
    )
    expect(gone.touched).toHaveLength(1)
  })
})

describe('the facade', () => {
  const facade = new Map([
    ['listThings', ['Things.list']],
    ['deleteThing', ['Things.delete']],
  ])

  it('loses what the newer document removes from its operations', () => {
    const { lost } = context(
      (document) => {
        withoutStatus(document)
        listAt(document, '#/paths/~1api~1things/get/parameters').shift()
        delete document.paths['/api/things/{id}']
      },
      { facade },
    )

    expect(lost).toEqual([
      { operation: 'GET /api/things', methods: ['Things.list'], paths: ['query.page', '200.payload[].status'] },
      { operation: 'DELETE /api/things/{id}', methods: ['Things.delete'], paths: [] },
    ])
  })

  it('loses nothing if something is added or changes its type', () => {
    const { lost } = context(
      (document) => {
        objectAt(document, '#/components/schemas/thing/properties/id').type = 'string'
        objectAt(document, '#/components/schemas/thing/properties').name = { type: 'string' }
      },
      { facade },
    )
    expect(lost).toEqual([])
  })

  it('lacks a method for a new operation that it does not call, but not for a webhook, which nobody calls', () => {
    const { withoutMethod } = context(
      (document) => {
        objectAt(document, '#/webhooks').thing_deleted = { post: { responses: {} } }
        document.paths['/api/new'] = { get: { operationId: 'getNew', responses: {} } }
        document.paths['/api/nameless'] = { get: { responses: {} } }
        document.paths['/api/known'] = { get: { operationId: 'get-known', responses: {} } }
      },
      {
        facade: new Map([['getKnown', ['Things.known']]]),
        corrections: `paths: { /api/known: { get: { ${reason}, operationId: getKnown } } }`,
      },
    )

    expect(withoutMethod).toEqual([
      { operation: 'GET /api/nameless', id: undefined },
      { operation: 'GET /api/new', id: 'getNew' },
    ])
  })

  it('is read from its source: each constant of an operation with the method that calls it', () => {
    const things = `
import { copy } from './copy.ts'
import { type Resource } from '../core/resource.ts'
import {
  getThing,
  listThings,
} from '../../../generated/operations.ts'

export class Things extends Resource {
  /** Lists \`this.call(getThing)\` nothing. */
  list(params: ListParams = {}): PagePromise<Thing> {
    return this.list(listThings, { query: params }, items)
  }

  async #find<T>(id: number): Promise<T> {
    if (id) return await this.call<T>(
      getThing, { path: { id } })
    return this.#steps.run("find", () => this.call(listThings, {}))
  }

  copy(id: number): Promise<Thing> {
    return copy(this.connection, id)
  }
}

function items(page: Page): Thing[] {
  return page.items.filter(isThing)
}
`
    const functions = `
import { createThing, getThing } from '../../../generated/operations.ts'

export async function copy(connection: Connection, id: number): Promise<Thing> {
  const thing = await connection.call(getThing, { path: { id } })
  return create(connection, thing)
}

const create = (connection: Connection, thing: Thing) =>
  connection.call(createThing, { body: thing })
`
    expect([...usesIn([functions, things])]).toEqual([
      ['getThing', ['Things.copy', 'Things.find']],
      ['createThing', ['Things.copy']],
      ['listThings', ['Things.list', 'Things.find']],
    ])
  })

  it('is known by the function that sends an operation if no method calls it', () => {
    const source = `
import { getThing } from '../../generated/operations.ts'
export function read(connection: Connection): Promise<Thing> {
  return connection.call(getThing, {})
}
`
    expect([...usesIn([source])]).toEqual([['getThing', ['read']]])
  })

  it('of this project is found', async () => {
    const uses = await readFacade('src/resources')
    expect(uses.get('getConversation')).toEqual([
      'Conversations.mergeCustomAttributes',
      'Conversations.deleteCustomAttributes',
      'Conversations.get',
      'Conversations.start',
    ])
    expect(uses.get('listMessages')).toEqual(['Conversations.start', 'Messages.list', 'Messages.get'])
  })
})
