/** The architecture: which folder may import which, and no circles anywhere. */
import { describe, expect, it } from 'vitest'
import { cyclesIn, forbiddenImports, type Imports, importsOf, type Table, treeOf } from './imports.ts'

const operations = 'generated/operations.ts'
const schema = 'src/schema.ts'

/** What a subject with a folder of its own and a flat resource may import. */
const belowResources = [
  'src/resources/change-labels.ts',
  'src/resources/payload.ts',
  'src/resources/checks',
  'src/filter',
  'src/helpers',
  'src/types.ts',
  'src/core/*',
  operations,
]

/** What the parts of the in-memory Chatwoot that act on a request may import. */
const belowExchange = [
  ...['src/testing/events/*', 'src/testing/records/*', 'src/testing/given', 'src/helpers', 'src/types.ts'],
]
const belowSending = [
  'src/testing/sending/alarm.ts',
  'src/core/transport/runtime.ts',
  'src/testing/exchange',
  ...belowExchange,
]
const belowAccess = ['src/testing/filter', 'src/testing/exchange', ...belowExchange]
const belowRoutes = ['src/testing/routes/access', ...belowAccess]

/** From the top down: each place imports only places below it. `folder/*` is the folder with all that is inside. */
const table: Table = {
  'src/index.ts': ['src/clients', 'src/resources/*', 'src/filter', 'src/helpers', 'src/types.ts', 'src/core/*'],
  'src/webhooks': ['src/webhooks/*', 'src/types.ts', 'src/core/errors'],
  'src/webhooks/handler': [
    ...['src/webhooks/verify', 'src/webhooks/events', 'src/webhooks/verification-error.ts'],
    ...['src/types.ts', 'src/core/errors'],
  ],
  'src/webhooks/verify': ['src/webhooks/events', 'src/webhooks/verification-error.ts', 'src/core/errors'],
  'src/webhooks/events/example-event': ['src/webhooks/events', 'src/helpers', 'src/types.ts', 'src/core/errors'],
  'src/webhooks/events': ['src/webhooks/verification-error.ts', 'src/types.ts', 'src/core/errors'],
  'src/webhooks/verification-error.ts': ['src/core/errors'],
  'src/realtime': [
    ...['src/realtime/cable', 'src/clients', 'src/types.ts', 'src/core/transport/runtime.ts', 'src/core/errors'],
  ],
  'src/realtime/cable': ['src/core/transport/runtime.ts', 'src/core/errors'],
  'src/testing': [
    ...[
      'src/testing/control',
      'src/testing/surface',
      'src/testing/actors/*',
      'src/testing/serving',
      'src/testing/time',
    ],
    ...[
      'src/testing/data',
      'src/testing/sending/*',
      'src/testing/exchange',
      'src/testing/records',
      'src/testing/given',
    ],
    'src/core/transport/runtime.ts',
  ],
  'src/testing/control': [
    ...['src/testing/surface', 'src/testing/actors/*', 'src/testing/serving', 'src/testing/data'],
    ...['src/testing/exchange', 'src/testing/given'],
  ],
  'src/testing/surface': [
    ...['src/testing/actors/*', 'src/testing/serving', 'src/testing/data', 'src/testing/sending/*'],
    ...['src/testing/exchange', 'src/testing/records', 'src/testing/given', 'src/core/transport/runtime.ts'],
  ],
  'src/testing/time': ['src/testing/sending', 'src/testing/routes/messages', 'src/core/errors', ...belowExchange],
  'src/testing/serving': [
    ...['src/testing/routes', 'src/testing/routes/access', 'src/testing/sending/cable'],
    ...['src/core/transport/runtime.ts', 'src/testing/exchange', ...belowExchange],
  ],
  'src/testing/actors': [
    ...['src/testing/routes/conversations', 'src/testing/routes/messages', 'src/testing/routes/public'],
    ...belowAccess,
  ],
  'src/testing/routes': ['src/testing/routes/*', ...belowRoutes],
  'src/testing/routes/public': ['src/testing/routes/conversations', 'src/testing/routes/messages', ...belowRoutes],
  'src/testing/routes/automation': ['src/testing/routes/conversations', 'src/testing/routes/messages', ...belowRoutes],
  'src/testing/routes/conversations': [
    ...['src/testing/routes/contacts', 'src/testing/routes/messages', 'src/testing/routes/lists', ...belowRoutes],
  ],
  'src/testing/routes/messages': ['src/testing/routes/inboxes', ...belowRoutes],
  'src/testing/routes/contacts': ['src/testing/routes/lists', ...belowRoutes],
  'src/testing/routes/reports': ['src/testing/routes/lists', ...belowRoutes],
  'src/testing/routes/account': [
    ...['src/testing/routes/platform', 'src/testing/routes/inboxes', 'src/testing/routes/lists', ...belowRoutes],
  ],
  'src/testing/routes/platform': belowRoutes,
  'src/testing/routes/inboxes': belowRoutes,
  'src/testing/routes/lists': belowRoutes,
  'src/testing/routes/access': ['src/testing/exchange', ...belowExchange],
  'src/testing/filter': ['src/testing/filter/casts', 'src/testing/exchange', 'src/helpers', 'src/types.ts'],
  'src/testing/filter/casts': [],
  'src/testing/sending': ['src/testing/sending/*', 'src/core/transport/runtime.ts', ...belowExchange],
  'src/testing/sending/cable': belowSending,
  'src/testing/sending/deliveries': belowSending,
  'src/testing/sending/alarm.ts': ['src/core/transport/runtime.ts'],
  'src/testing/exchange': [operations, ...belowExchange],
  'src/testing/data': [
    ...['src/testing/given', 'src/testing/records/*', 'src/helpers', 'src/types.ts', 'src/core/errors'],
  ],
  'src/testing/given': ['src/core/errors'],
  'src/testing/events': ['src/testing/events/*', 'src/testing/records/*', 'src/helpers', 'src/types.ts'],
  'src/testing/events/bodies': ['src/testing/events/event.ts', 'src/testing/records/*', 'src/helpers', 'src/types.ts'],
  'src/testing/events/event.ts': ['src/testing/records/*', 'src/helpers', 'src/types.ts'],
  'src/testing/records/conversations': [
    ...['src/testing/records/inboxes', 'src/testing/records/users', 'src/testing/records', 'src/types.ts'],
  ],
  'src/testing/records/inboxes': ['src/testing/records/users', 'src/testing/records', 'src/types.ts'],
  'src/testing/records/settings': [
    ...['src/testing/records/users', 'src/testing/records', 'src/helpers', 'src/types.ts'],
  ],
  'src/testing/records/users': ['src/testing/records', 'src/types.ts'],
  'src/testing/records': ['src/helpers', 'src/types.ts'],
  'src/clients': ['src/resources/*', 'src/types.ts', 'src/core/*', operations],
  'src/resources/conversations': ['src/resources/contacts', 'src/resources/messages', ...belowResources],
  'src/resources/public': ['src/resources/messages', ...belowResources],
  'src/resources/contacts': belowResources,
  'src/resources/messages': belowResources,
  'src/resources/platform': belowResources,
  'src/resources/portals': belowResources,
  'src/resources/reports': belowResources,
  'src/resources': belowResources,
  'src/resources/change-labels.ts': ['src/resources/checks', 'src/types.ts'],
  'src/resources/payload.ts': ['src/core/pages'],
  'src/resources/checks': ['src/helpers', 'src/types.ts', 'src/core/*'],
  'src/filter': ['src/helpers', 'src/types.ts', 'src/core/errors'],
  'src/helpers': ['src/types.ts', 'src/core/request', 'src/core/errors'],
  'src/types.ts': ['generated/types.ts', 'src/core/operations'],
  'src/schema.ts': [operations, 'generated/schema.ts'],

  'src/core': [
    ...['src/core/openapi-fetch.ts', 'src/core/pages', 'src/core/concurrency', 'src/core/request'],
    ...['src/core/transport/*', 'src/core/response', 'src/core/operations', 'src/core/options', 'src/core/errors'],
    operations,
  ],
  'src/core/openapi-fetch.ts': [
    ...['src/core/request', 'src/core/transport', 'src/core/operations', 'src/core/errors'],
    ...['openapi-fetch', schema],
  ],
  'src/core/pages': [
    ...['src/core/transport/*', 'src/core/response', 'src/core/operations', 'src/core/options', 'src/core/errors'],
  ],
  'src/core/concurrency': ['src/core/transport/*', 'src/core/errors'],
  'src/core/request': ['src/core/transport/*', 'src/core/operations', 'src/core/options', 'src/core/errors'],
  'src/core/transport': [
    ...['src/core/transport/runtime.ts', 'src/core/operations', 'src/core/options', 'src/core/errors'],
  ],
  'src/core/transport/runtime.ts': [],
  'src/core/response': ['src/core/operations', 'src/core/errors'],
  'src/core/operations': ['src/core/options', 'src/core/errors', schema],
  'src/core/options': ['src/core/errors'],
  'src/core/errors': [],

  scripts: ['scripts/*'],
  'scripts/truth': ['scripts/pages.ts', 'scripts/pipeline/document', 'scripts/pipeline/correct/corrections'],
  'scripts/pages.ts': [],
  'scripts/cli': ['scripts', 'scripts/*', 'src/testing'],
  'scripts/update': ['scripts/diff', 'scripts/pipeline/*'],
  'scripts/diff': ['scripts/pipeline/*'],
  'scripts/pipeline/report': [
    ...['scripts/pipeline/correct/*', 'scripts/pipeline/news', 'scripts/pipeline/emit', 'scripts/pipeline/repair'],
    'scripts/pipeline/document',
  ],
  'scripts/pipeline/correct': [
    ...['scripts/pipeline/correct/corrections', 'scripts/pipeline/news', 'scripts/pipeline/document'],
  ],
  'scripts/pipeline/news': ['scripts/pipeline/document'],
  'scripts/pipeline/correct/corrections': ['scripts/pipeline/read', 'scripts/pipeline/document', 'src/core/errors'],
  'scripts/pipeline/read': ['scripts/pipeline/document'],
  'scripts/pipeline/repair': ['scripts/pipeline/document'],
  'scripts/pipeline/convert': ['scripts/pipeline/document', 'swagger2openapi', '@scalar/openapi-upgrader'],
  'scripts/pipeline/emit': ['scripts/pipeline/document', 'openapi-typescript'],
  'scripts/pipeline/document': [],
}

const tree = treeOf('src', 'scripts')

const imports = importsOf(tree)

// A mistake in the tree fails one test, not each that plants another mistake.
const foundAlready = forbiddenImports(imports, table)
const circlesAlready = cyclesIn(imports)

/** The imports of the tree with one more file, or with more lines in a file. */
function planted(file: string, source: string): Imports {
  return new Map([...imports, ...importsOf(new Map([[file, `${tree.get(file) ?? ''}\n${source}\n`]]))])
}

describe('the architecture', () => {
  it('is what the files import', () => {
    expect(foundAlready).toEqual([])
  })

  it('has no circles', () => {
    expect(circlesAlready).toEqual([])
  })

  it('has no entry for a folder that does not exist', () => {
    const places = Object.keys(table).filter((place) => ![...tree.keys()].some((file) => file.startsWith(place)))

    expect(places).toEqual([])
  })
})

describe('an import that the table does not allow', () => {
  it.each([
    ['a resource in core', 'src/core/planted.ts', "import { Teams } from '../resources/teams.ts'"],
    ['a type of a resource in core', 'src/core/planted.ts', "import type { Teams } from '../resources/teams.ts'"],
    ['a type by import(…)', 'src/core/planted.ts', "export type A = import('../resources/teams.ts').Teams"],
    ['a dynamic import', 'src/core/planted.ts', "export const late = () => import('../resources/teams.ts')"],
    ['a re-export', 'src/core/planted.ts', "export { Chatwoot } from '../clients/chatwoot.ts'"],
    ['an import for its effect', 'src/core/errors/planted.ts', "import '../transport/exchange.ts'"],
    ['transport in errors', 'src/core/errors/errors.ts', "import { Exchange } from '../transport/exchange.ts'"],
    ['a client in a resource', 'src/resources/teams.ts', "import { Chatwoot } from '../clients/chatwoot.ts'"],
    ['the schema in a resource', 'src/resources/teams.ts', "import type { paths } from '../schema.ts'"],
    ['conversations in contacts', 'src/resources/contacts/contacts.ts', "import '../conversations/conversations.ts'"],
    ['openapi-fetch in a resource', 'src/resources/teams.ts', "import createClient from 'openapi-fetch'"],
    ['openapi-fetch in another file of core', 'src/core/planted.ts', "import createClient from 'openapi-fetch'"],
    ['a client in webhooks', 'src/webhooks/index.ts', "import { Chatwoot } from '../clients/chatwoot.ts'"],
    ['the fake in the entry', 'src/index.ts', "export * from './testing/fake-chatwoot.ts'"],
    ['src in the pipeline', 'scripts/pipeline/read/read.ts', "import '../../../src/index.ts'"],
    ['openapi-typescript outside emit', 'scripts/generate.ts', "import openapiTS from 'openapi-typescript'"],
    ['swagger2openapi outside convert', 'scripts/pipeline/emit/emit.ts', "import converter from 'swagger2openapi'"],
    ['the upgrader outside convert', 'scripts/pipeline/read/read.ts', "import '@scalar/openapi-upgrader'"],
    ['a stage in the document', 'scripts/pipeline/document/document.ts', "import '../correct/correct.ts'"],
    ['a file outside every folder', 'src/planted/file.ts', "import '../index.ts'"],
  ])('is found: %s', (_, file, source) => {
    const found = forbiddenImports(planted(file, source), table).filter((line) => !foundAlready.includes(line))

    expect(found).toHaveLength(1)
    expect(found[0]).toContain(file)
  })

  it('is named with what the folder may import, and where that is written', () => {
    const [found] = forbiddenImports(new Map([['src/filter/planted.ts', ['src/clients/chatwoot.ts']]]), table)

    expect(found).toBe(
      'src/filter/planted.ts imports src/clients/chatwoot.ts: src/filter may import src/helpers, src/types.ts, src/core/errors (see the table in test/architecture/architecture.test.ts)',
    )
  })
})

describe('a circle', () => {
  it.each([
    ['of two files', 'src/core/options/log.ts', "import type { TransportOptions } from './transport.ts'"],
    ['that only types close', 'src/core/errors/errors.ts', "export type A = import('./api-errors.ts').ApiError"],
    ['of a file with itself', 'src/core/errors/errors.ts', "export * from './errors.ts'"],
  ])('is found: %s', (_, file, source) => {
    const found = cyclesIn(planted(file, source)).filter((line) => !circlesAlready.includes(line))

    expect(found.join()).toContain(file)
  })
})
