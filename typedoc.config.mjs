/** The reference of all exports of the package: `npm run docs`. It fails if an export is not documented. */
import { readdirSync, readFileSync } from 'node:fs'
import { OptionDefaults } from 'typedoc'

// The corrected document describes their fields, but not every schema as a whole.
const generated = readFileSync(new URL('generated/schema.ts', import.meta.url), 'utf8')
const generatedNames = [...generated.matchAll(/(?<!\*\/\n)^export type (\w+) =/gm)].map(([, name]) => name)

// What guards do is documented once, on their type.
const guards = sourcesOf('src').flatMap(({ entry, source }) =>
  [...source.matchAll(/^export const (is\w+) = .*\bguard</gm)].map(([, name]) => `${entry}.${name}`),
)

/** @type {import('typedoc').TypeDocOptions} */
export default {
  name: 'chatwoot-client',
  entryPoints: ['src/index.ts', 'src/webhooks/index.ts', 'src/realtime/index.ts', 'src/testing/index.ts'],
  out: 'site/api',
  // The pages are beside it: `website/`.
  readme: 'none',
  favicon: 'website/public/icon.svg',
  customCss: 'website/api.css',
  navigationLinks: {
    Guide: '/chatwoot-client/overview.html',
    'HTTP API': '/chatwoot-client/openapi/index.html',
  },
  titleLink: '/chatwoot-client/',
  // `npm test` runs the compiler.
  skipErrorChecking: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  hideGenerator: true,
  // Links to the source need a git remote, which not every checkout has.
  disableSources: true,
  // Tags in the generated types.
  blockTags: [...OptionDefaults.blockTags, '@description', '@constant'],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  requiredToBeDocumented: ['Class', 'Interface', 'TypeAlias', 'Function', 'Method', 'Accessor', 'Variable'],
  intentionallyNotDocumented: [
    ...ofIndex(generatedNames),
    ...guards,
    // Known from the language and the console.
    ...ofIndex(['ApiPromise.[toStringTag]', 'PagePromise.[toStringTag]']),
    ...ofIndex(['Page.[iterator]', 'PagePromise.[asyncIterator]']),
    ...ofIndex(['Logger.error', 'Logger.warn', 'Logger.info', 'Logger.debug']),
    // Known from browsers.
    ...['send', 'close', 'addEventListener', 'removeEventListener'].map((name) => `testing.FakeWebSocket.${name}`),
    // Known from node:http and fastify.
    ...['FastifyReplyLike.hijack', 'NodeRequest.[asyncIterator]', 'NodeResponse.writeHead', 'NodeResponse.end'].map(
      (name) => `webhooks.${name}`,
    ),
  ],
  // Building blocks of exported types.
  intentionallyNotExported: [
    // Of clients and requests.
    ...[
      'Answer',
      'BodyInput',
      'DatedForm',
      'InitArguments',
      'MaybePromise',
      'OptionChanges',
      'OtherPath',
      'QueryInput',
      'RawClient',
    ],
    ...['ConnectionFailure', 'Refusal', 'RequestLine', 'RouteAnswer', 'RouteInit', 'Unbracketed'],
    // Of the Chatwoot in memory.
    ...[
      'startTokens',
      'OperationFacts',
      'Runtime',
      'EventName',
      ...['BotFields', 'FakeChannel', 'InboxFields', 'OrUndefined', 'SubmittedValue'],
      'TokenOwner',
    ],
    ...[
      'SendingState',
      'MomentState',
      'NotificationChoice',
      'MembershipRecord',
      'RandomState',
      'ServerState',
      'SubmittedEmail',
      ...recordsOfTheFake(),
    ],
    // Of the filter builder.
    ...['AttributeValue', 'Checked', 'Internals', 'JoinedExpression', 'KeyDefinition', 'OneOrMore', 'Subject'],
    ...['ValueOfKind', 'contactKeys', 'conversationKeys', 'operators'],
    // Of resources and helpers.
    ...['CreateBody', 'Dated', 'OnSubject', 'UpdateBody', 'WithRange', 'WithRangeOrAll', 'kinds'],
    // Of realtime.
    'SocketFailure',
    // Of webhooks.
    ...['EventOf', 'Listener', 'ListenerOptions', 'SendersOfEvents', 'SignedOptions', 'UnsignedOptions'],
    // Of the generated types.
    ...['WithRequired', '__global.Chatwoot.ContactCustomAttributes', '__global.Chatwoot.ConversationCustomAttributes'],
  ],
}

/** Names are qualified by their module, since there are several. */
function ofIndex(names) {
  return names.map((name) => `index.${name}`)
}

function sourcesOf(folder) {
  const url = new URL(`${folder}/`, import.meta.url)
  return readdirSync(url, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ entry: entryOf(name), source: readFileSync(new URL(name, url), 'utf8') }))
}

/** The module that exports what is in a file of src. */
function entryOf(name) {
  return /^(realtime|webhooks)[\\/]/.exec(name)?.[1] ?? 'index'
}

/** The names of the interfaces of records. */
function recordsOfTheFake() {
  const state = readFileSync(new URL('src/testing/records/state.ts', import.meta.url), 'utf8')
  const names = [...state.matchAll(/^export interface (\w+Record)\b/gm)].map(([, name]) => name)
  const inOthers = new Set(['NoteRecord', 'FileRecord', 'AppliedSlaRecord'])
  return names.filter((name) => !inOthers.has(name))
}
