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

const costs = Object.fromEntries(Object.keys(programs).map((name) => [name, [] as Cost[]]))
// In turns, so that a slow moment of the machine affects all of them.
for (let round = 0; round < rounds; round++) {
  for (const [name, program] of Object.entries(programs)) costs[name]?.push(costOf(program))
}
const emptyTime = median((costs.empty ?? []).map(({ time }) => time))
const rows = Object.entries({
  empty: 'an empty file',
  types: 'ten of the types',
  client: 'one call with the client',
}).map(([name, label]) => {
  const [first, ...more] = costs[name] ?? []
  const time = median([first, ...more].map((cost) => cost?.time ?? Number.NaN))
  return `| ${label} | ${first?.types} | ${first?.instantiations} | ${(time / emptyTime).toFixed(2)} |`
})
const table = ['| program | types | instantiations | time of tsc, empty file = 1 |', '|---|---|---|---|', ...rows].join(
  '\n',
)
const text = readFileSync(page, 'utf8').replace(
  /(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/,
  `$1\n${table}\n\n$2`,
)
writeFileSync(page, text)
console.log(table)
