/**
 * Measures everything and writes docs/figures.md: `npm run bench`. Fails if a limit is not met. Each subject is a
 * program of its own, which can be started alone; none runs at the same time as another.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus, release, type } from 'node:os'
import path from 'node:path'
import { tableOf, writePage } from '../scripts/pages.ts'
import { firstMessage } from './messages.ts'
import { markdown, type Section } from './section.ts'

const subjects = ['call', 'imports', 'sizes', 'parallel', 'labels', 'walk', 'files', 'types', 'generate']

async function measure(subject: string): Promise<Section> {
  // The settings that users have, but for the collector, which only the measurements of memory call.
  const child = fork(path.join(import.meta.dirname, `${subject}.ts`), { execArgv: ['--expose-gc', '--import', 'tsx'] })
  const [section] = await Promise.all([firstMessage(child), once(child, 'close')])
  if (!isSection(section)) throw new Error(`bench/${subject}.ts sent something else than its section`)
  return section
}

function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && 'heading' in value
}

function introduction(): string {
  const processors = cpus()
  const machine = [
    ['date', new Date().toISOString().slice(0, 10)],
    ['processor', `${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores`],
    ['system', `${type()} ${release().split('-')[0]}`],
    ['Node', process.versions.node],
  ]
  return `# Figures

Written by \`npm run bench\`, which measures all of this again on your machine, in about five minutes. Times are ratios of what ran in the same run: a slow machine slows both sides. Do nothing else on the machine meanwhile.

Under "at most" are limits that the project has set itself. The command fails if one of them is not met; rows with "no" are what is left to do.

${tableOf(['measured on', ''], machine)}`
}

const sections: Section[] = []
for (const subject of subjects) {
  const section = await measure(subject)
  console.log(markdown(section))
  sections.push(section)
}
await writePage('docs/figures.md', [introduction(), ...sections.map(markdown)].join('\n'), { command: 'npm run bench' })
const missed = sections.flatMap((section) => section.missed)
for (const text of missed) console.log(`not met: ${text}`)
if (missed.length > 0) process.exitCode = 1
