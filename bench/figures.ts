/**
 * Measures everything and writes docs/figures.md: `npm run bench`. Fails if a bar is not met. Each subject is a
 * program of its own, which can be started alone; none runs at the same time as another.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { cpus, release, type } from 'node:os'
import path from 'node:path'
import { markdown, type Section } from './section.ts'

const subjects = ['call', 'imports', 'sizes', 'parallel', 'labels', 'walk', 'files', 'types', 'generate']
const page = path.join(import.meta.dirname, '../docs/figures.md')

async function measure(subject: string): Promise<Section> {
  // The settings that users have, but for the collector, which only the measurements of memory call.
  const child = fork(path.join(import.meta.dirname, `${subject}.ts`), { execArgv: ['--expose-gc', '--import', 'tsx'] })
  const exit = once(child, 'exit')
  const [section]: unknown[] = await Promise.race([once(child, 'message'), exit])
  if (!isSection(section)) throw new Error(`bench/${subject}.ts has failed, with exit code ${section}`)
  await exit
  return section
}

function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && 'heading' in value
}

function introduction(): string {
  const processors = cpus()
  return `# Figures

Written by \`npm run bench\`, which measures all of this again on your machine, in about six minutes, and fails if a bar is not met. Times are ratios of what ran in the same run: a slow machine slows both sides. Do nothing else on the machine meanwhile.

| measured on | |
| --- | --- |
| date | ${new Date().toISOString().slice(0, 10)} |
| processor | ${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores |
| system | ${type()} ${release().split('-')[0]} |
| Node | ${process.versions.node} |
`
}

const sections: Section[] = []
for (const subject of subjects) {
  const section = await measure(subject)
  console.log(markdown(section))
  sections.push(section)
}
await writeFile(page, [introduction(), ...sections.map(markdown)].join('\n'))
const missed = sections.flatMap((section) => section.missed)
for (const text of missed) console.log(`not met: ${text}`)
if (missed.length > 0) process.exitCode = 1
