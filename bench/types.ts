/**
 * What checking a program that uses the types costs the compiler, compared with one that does not:
 * `node --import tsx bench/types.ts`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { median } from './pairs.ts'
import { formatted, publish } from './section.ts'

const root = path.resolve(import.meta.dirname, '..')
const rounds = 5

const usedTypes = [
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
const empty = 'an empty file'
const programs: Readonly<Record<string, string>> = {
  [empty]: 'export {}\n',
  'ten of the types': `import type { ${usedTypes.join(', ')} } from 'chatwoot-client'\nexport interface Used { ${usedTypes.map((name) => `${name}: ${name}`).join('; ')} }\nexport const first = (used: Used): string => used.Conversation.status\n`,
  'one call with the client': `import { Chatwoot } from 'chatwoot-client'\nexport const labels = async () => (await new Chatwoot().conversations.list({ status: 'open' })).items.flatMap(({ labels }) => labels)\n`,
  '200 calls with the client': manyCalls(),
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
  readonly instantiations: number
  /** Parsing, binding and checking together, in seconds: checking alone is too short to compare. */
  readonly time: number
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
    return { instantiations: figure('Instantiations'), time: figure('Total time') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A row for each program. */
function measure(): string[][] {
  const costs = new Map<string, Cost[]>(Object.keys(programs).map((name) => [name, []]))
  // In turns, so that a slow moment of the machine affects all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [name, program] of Object.entries(programs)) costs.get(name)?.push(costOf(program))
  }
  const timeOf = (measured: readonly Cost[] = []) => median(measured.map(({ time }) => time))
  return [...costs].map(([name, measured]) => {
    const ratio = timeOf(measured) / timeOf(costs.get(empty))
    return [name, formatted(ratio), `${measured[0]?.instantiations}`]
  })
}

publish({
  heading: 'The types',
  how: `What \`tsc\` needs for programs that contain nothing else, with \`skipLibCheck\`: parsing, binding and checking together, medians of ${rounds}, in turns.`,
  columns: ['program', 'time, an empty file = 1', 'instantiations'],
  rows: measure(),
  missed: [],
})
