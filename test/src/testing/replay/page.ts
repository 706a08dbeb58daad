/** The page that says what the fake has and how each part is proven, from the routes, the replayed calls and the records. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { tableOf } from '../../../../scripts/pages.ts'
import { answerListeners } from '../../../../src/testing/exchange/answered.ts'
import { isObject } from '../../../../src/testing/exchange/request.ts'
import { documentedNames } from './documented.ts'
import { hasRoute, type Operation, operationOf, operations } from './operations.ts'
import { recordedCalls } from './recorded-calls.ts'
import { replayed } from './replay.ts'

/** What replayed calls have shown of an operation. */
interface Proof {
  /** Of the answers that were the same as the server's. */
  readonly statuses: Set<number>
  same: number
  recorded: number
  /** Names of parameters that were read in successful calls. */
  readonly read: Set<string>
}

interface LiveRecord {
  readonly version: string
  readonly behaviours: readonly { readonly outcome: string; readonly operations: readonly string[] }[]
}

const header = `# What the in-memory Chatwoot has

<!-- Written by \`npm run docs:fake\`. -->
`

export async function fakeOperationsPage(): Promise<string> {
  const proofs = await proofsByOperation()
  const records = liveRecords()
  const present = operations.filter(hasRoute)
  const missing = operations.filter((operation) => !hasRoute(operation))
  const rows = present.map((operation) => rowOf(operation, proofs.get(operation.id) ?? newProof(), records))
  return [
    header,
    introduction(present, proofs, records),
    tableOf(titlesOf(records), rows),
    `## 501\n\nIt has no route for ${missing.length} operations: it answers 501, and \`close()\` names them.\n`,
    tableOf(
      ['operation', 'method and path'],
      missing.map((operation) => [code(operation.id), code(`${operation.method} ${operation.path}`)]),
    ),
  ].join('\n')
}

function introduction(
  present: readonly Operation[],
  proofs: ReadonlyMap<string, Proof>,
  records: readonly LiveRecord[],
) {
  const all = [...proofs.values()]
  const recorded = all.reduce((sum, proof) => sum + proof.recorded, 0)
  const same = all.reduce((sum, proof) => sum + proof.same, 0)
  const live =
    records.length === 0
      ? 'No run of `npm run test:live`, which proves behaviours on a server, is recorded yet.'
      : 'Behaviours are counted by the server on which the same test has passed.'
  return `\`chatwoot-client/testing\` has ${present.length} of ${operations.length} operations. ${recorded} calls of these were recorded on Chatwoot 4.14.2; it answers ${same} of them with the same status, error, keys and types. ${live}

- **answers**: statuses that replayed calls have shown to be the server's.
- **recorded calls**: how many of them are answered in the same way. Any others are declared with their reasons in \`test/src/testing/replay/declared.ts\`.
- **not honoured**: documented query parameters and keys of the body that no successful replayed call has read. With \`strict: true\`, \`close()\` names those that your code sends.
`
}

function rowOf(operation: Operation, proof: Proof, records: readonly LiveRecord[]): string[] {
  return [
    code(operation.id),
    code(`${operation.method} ${operation.path}`),
    [...proof.statuses].sort((a, b) => a - b).join(', ') || '-',
    proof.recorded === 0 ? '-' : `${proof.same} of ${proof.recorded}`,
    ...(records.length === 0 ? ['-'] : records.map((record) => provenIn(record, operation))),
    unhonoured(operation, proof) || '-',
  ]
}

function provenIn({ behaviours }: LiveRecord, { id }: Operation): string {
  const proven = behaviours.filter((one) => one.outcome === 'proven' && one.operations.includes(id))
  return proven.length === 0 ? '-' : String(proven.length)
}

/** Undecided without a successful call. */
function unhonoured(operation: Operation, proof: Proof): string {
  if (![...proof.statuses].some((status) => status < 300)) return ''
  const { query, body } = documentedNames(operation)
  const unread = [...query, ...body].filter((name) => !proof.read.has(name))
  return unread.map(code).join(', ')
}

async function proofsByOperation(): Promise<Map<string, Proof>> {
  const proofs = new Map<string, Proof>()
  for (const call of recordedCalls) {
    const operation = operationOf(call)
    if (!operation || !hasRoute(operation)) continue
    const proof = proofs.get(operation.id) ?? newProof()
    proofs.set(operation.id, proof)
    proof.recorded++
    const { result, read } = await listening(() => replayed(call))
    if (result.differences.length > 0) continue
    proof.same++
    proof.statuses.add(call.response.status)
    if (call.response.status >= 300) continue
    for (const name of [...read, ...wrappedKeys(call.request.body, operation)]) proof.read.add(name)
  }
  return proofs
}

/** Some bodies have their keys in a wrapper, such as `{ label: { title } }`, which is read as one. */
function wrappedKeys(body: unknown, operation: Operation): string[] {
  if (!isObject(body)) return []
  const documented = documentedNames(operation).body
  return Object.entries(body).flatMap(([key, value]) =>
    !documented.includes(key) && isObject(value) ? Object.keys(value) : [],
  )
}

/** What was read of the last request, which is the call: those before have prepared it. */
async function listening<T>(work: () => Promise<T>) {
  let read: readonly string[] = []
  const listener = (_request: unknown, _answer: unknown, names: typeof read) => {
    read = names
  }
  answerListeners.add(listener)
  const result = await work()
  answerListeners.delete(listener)
  return { result, read }
}

function newProof(): Proof {
  return { statuses: new Set(), same: 0, recorded: 0, read: new Set() }
}

const recordsFolder = path.resolve(import.meta.dirname, '../../../contract/records')

/** What the behaviours have shown on servers, by version. */
function liveRecords(): LiveRecord[] {
  if (!existsSync(recordsFolder)) return []
  const files = readdirSync(recordsFolder).filter((file) => file.endsWith('.json'))
  const records: LiveRecord[] = files.map((file) => JSON.parse(readFileSync(path.join(recordsFolder, file), 'utf8')))
  return records.sort((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }))
}

function titlesOf(records: readonly LiveRecord[]): string[] {
  const live = records.length === 0 ? ['proven live'] : records.map(({ version }) => `proven on ${version}`)
  return ['operation', 'method and path', 'answers', 'recorded calls', ...live, 'not honoured']
}

function code(text: string): string {
  return `\`${text}\``
}
