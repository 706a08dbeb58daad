/**
 * What checking a program that uses the types costs the compiler, compared with one that does not; written into
 * docs/types.md.
 *
 *   npm run measure:types
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const page = path.join(root, 'docs/types.md')
const rounds = 5

const names = [
  'Agent',
  'AgentBot',
  'Contact',
  'Conversation',
  'ConversationStatus',
  'Inbox',
  'Label',
  'Message',
  'Team',
  'WebhookEvent',
]
const programs = {
  empty: 'export {}\n',
  types: `import type { ${names.join(', ')} } from 'chatwoot-client'\nexport interface Used { ${names.map((name) => `${name}: ${name}`).join('; ')} }\nexport const first = (used: Used): string => used.Conversation.status\n`,
  client: `import { Chatwoot } from 'chatwoot-client'\nexport const labels = async () => (await new Chatwoot().conversations.list({ status: 'open' })).items.flatMap(({ labels }) => labels)\n`,
  calls: manyCalls(),
}

/** A function for each: reads and writes of several resources, with parameters and results in use. */
function manyCalls(): string {
  const calls = [
    "(await chatwoot.conversations.list({ status: 'open', labels: ['vip'] })).items.map(({ meta }) => meta.sender.name)",
    '(await chatwoot.conversations.get(7)).last_non_activity_message?.content',
    "(await chatwoot.messages.send(7, { content: 'Hello', private: true })).id",
    "(await chatwoot.contacts.create({ name: 'Mara', email: 'mara@example.com' })).id",
    "await chatwoot.conversations.setPriority(7, 'high')",
    '(await chatwoot.inboxes.list()).items.map(({ channel_type }) => channel_type)',
    "await chatwoot.conversations.addLabels(7, ['vip'])",
    '(await chatwoot.agents.list()).items.map(({ role }) => role)',
  ]
  const functions = Array.from(
    { length: 200 },
    (_, index) => `export const call${index} = async () => ${calls[index % calls.length]}`,
  )
  return ["import { Chatwoot } from 'chatwoot-client'", 'const chatwoot = new Chatwoot()', ...functions, ''].join('\n')
}

interface Cost {
  instantiations: number
  types: number
  /** Parsing, binding and checking together, in seconds: checking alone is too short to compare. */
  time: number
}

/** tsc's own figures for a program in a separate folder that has this package installed. */
function costOf(program: string): Cost {
  const folder = mkdtempSync(path.join(tmpdir(), 'types-'))
  try {
    mkdirSync(path.join(folder, 'node_modules'))
    symlinkSync(root, path.join(folder, 'node_modules/chatwoot-client'))
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: 'NodeNext',
      target: 'ES2022',
      types: [],
    }
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['program.ts'] }))
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(path.join(folder, 'program.ts'), program)
    const tsc = path.join(root, 'node_modules/.bin/tsc')
    const report = execFileSync(tsc, ['-p', '.', '--extendedDiagnostics'], { cwd: folder, encoding: 'utf8' })
    const figure = (name: string) =>
      Number.parseFloat(report.match(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm'))?.[1] ?? 'NaN')
    return { instantiations: figure('Instantiations'), types: figure('Types'), time: figure('Total time') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

const labels: Record<keyof typeof programs, string> = {
  empty: 'an empty file',
  types: 'ten of the types',
  client: 'one call with the client',
  calls: '200 calls with the client',
}
const isName = (name: string): name is keyof typeof programs => Object.hasOwn(programs, name)

interface Measured extends Cost {
  readonly label: string
  /** Compared with the empty file. */
  readonly ratio: number
}

function measure(): Measured[] {
  const names = Object.keys(programs).filter(isName)
  const costs = new Map<string, Cost[]>(names.map((name) => [name, []]))
  // In turns, so that a slow moment of the machine affects all of them.
  for (let round = 0; round < rounds; round++) {
    for (const name of names) costs.get(name)?.push(costOf(programs[name]))
  }
  const timeOf = (name: string) => median((costs.get(name) ?? []).map(({ time }) => time))
  return names.map((name) => {
    const [first] = costs.get(name) ?? []
    if (!first) throw new Error(`${name} was not measured`)
    return { ...first, label: labels[name], time: timeOf(name), ratio: timeOf(name) / timeOf('empty') }
  })
}

/** What checking each program costs, for docs/figures.md. */
export async function measureTypes(): Promise<{ name: string; value: string }[]> {
  return measure().map(({ label, ratio, instantiations }) => ({
    name: label,
    value: `${ratio.toFixed(2)} times the time of an empty file, ${instantiations} instantiations`,
  }))
}

function writePage(): void {
  const rows = measure().map(
    ({ label, types, instantiations, ratio }) => `| ${label} | ${types} | ${instantiations} | ${ratio.toFixed(2)} |`,
  )
  const head = ['| program | types | instantiations | time of tsc, empty file = 1 |', '|---|---|---|---|']
  const table = [...head, ...rows].join('\n')
  const text = readFileSync(page, 'utf8').replace(
    /(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/,
    `$1\n${table}\n\n$2`,
  )
  writeFileSync(page, text)
  console.log(table)
}

if (process.argv[1] === import.meta.filename) writePage()
