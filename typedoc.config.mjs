/** The reference of everything that the package exports: `npm run docs`. What has no documentation fails. */
import { readdirSync, readFileSync } from 'node:fs'
import { OptionDefaults } from 'typedoc'

// The document that they are made from describes their fields; not all of them have words of their own there.
const generated = readFileSync(new URL('generated/schema.ts', import.meta.url), 'utf8')
const generatedNames = [...generated.matchAll(/(?<!\*\/\n)^export type (\w+) =/gm)].map(([, name]) => name)

// What guards do is documented once, on their type.
const guards = sourcesOf('src').flatMap((source) => [...source.matchAll(/^export const (is\w+) = .*\bguard</gm)])
const guardNames = guards.map(([, name]) => name)

/** @type {import('typedoc').TypeDocOptions} */
export default {
  name: 'chatwoot-client',
  entryPoints: ['src/index.ts'],
  out: 'site/api',
  // The compiler has its own place in `npm test`.
  skipErrorChecking: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  hideGenerator: true,
  // Those of the generated types.
  blockTags: [...OptionDefaults.blockTags, '@description', '@constant'],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  requiredToBeDocumented: ['Class', 'Interface', 'TypeAlias', 'Function', 'Method', 'Accessor', 'Variable'],
  intentionallyNotDocumented: [
    ...generatedNames,
    ...guardNames,
    // What the language and the console have made known.
    ...['ApiPromise.[toStringTag]', 'PagePromise.[toStringTag]', 'Page.[iterator]', 'PagePromise.[asyncIterator]'],
    ...['Logger.error', 'Logger.warn', 'Logger.info', 'Logger.debug'],
  ],
  // What only makes types of other types.
  intentionallyNotExported: [
    ...of('generated/schema.ts', 'paths', '__global.Chatwoot.ContactCustomAttributes'),
    ...of('generated/schema.ts', '__global.Chatwoot.ConversationCustomAttributes'),
    ...of('generated/schema.ts', 'WithRequired'),
    ...of('src/core/errors/api-errors.ts', 'Refusal'),
    ...of('src/core/errors/errors.ts', 'RequestLine'),
    ...of('src/core/options/hooks.ts', 'MaybePromise'),
    ...of('src/core/operations/operation.ts', 'Answer', 'BodyInput', 'QueryInput', 'DatedForm', 'Unbracketed'),
    ...of('src/core/operations/routes.ts', 'InitArguments', 'OtherPath', 'RouteAnswer', 'RouteInit'),
    ...of('src/filter/expression.ts', 'Checked', 'Held', 'JoinedExpression'),
    ...of('src/filter/keys.ts', 'Subject', 'attributeOperators', 'contactKeys', 'conversationKeys'),
    ...of('src/filter/values.ts', 'OneOrMore', 'ValueOfKind'),
    ...of('src/filter/where.ts', 'AttributeValue', 'KeyDefinition'),
    ...of('src/helpers/message-kind.ts', 'kinds'),
    ...of('src/clients/platform.ts', 'ChangedPlatformOptions'),
    ...of('src/resources/portals/portals.ts', 'CreateBody', 'UpdateBody'),
    ...of('src/resources/reports/reports.ts', 'Of'),
    ...of('src/clients/public.ts', 'ChangedPublicOptions'),
  ],
}

function of(file, ...names) {
  return names.map((name) => `${file}:${name}`)
}

function sourcesOf(folder) {
  const url = new URL(`${folder}/`, import.meta.url)
  return readdirSync(url, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'))
}
