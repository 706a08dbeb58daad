/**
 * `npm run compatibility`: runs the program in every environment and writes docs/compatibility.md.
 * `--only node,bun` runs some of them and writes nothing; `--check` writes nothing either, and fails if a result differs
 * from those of the page.
 */
import { parseArgs } from 'node:util'
import { pack } from '../processes/pack.ts'
import { environments } from './environments/all.ts'
import type { Environment } from './environments/environment.ts'
import { checkPage, writePage } from './page.ts'
import { remove, temporaryFolder } from './project.ts'
import { failedRow, rowOf } from './results.ts'
import type { Row } from './row.ts'
import { isAbsentSetting, typescriptRows } from './typescript.ts'
import { type StartedWorld, startWorld } from './world.ts'

const { values } = parseArgs({ options: { only: { type: 'string' }, check: { type: 'boolean', default: false } } })

const keys = [...new Set([...environments.map(({ key }) => key), 'typescript'])]

function selected(only: string | undefined): readonly string[] {
  if (only === undefined) return keys
  const wanted = only.split(',')
  const unknown = wanted.filter((key) => !keys.includes(key))
  if (unknown.length > 0) throw new Error(`--only must be some of ${keys.join(',')}, got ${unknown.join(',')}`)
  return wanted
}

async function rowIn({ name, run }: Environment, tarball: string, world: StartedWorld): Promise<Row> {
  try {
    const { version, printed } = await run(tarball, world.restart())
    return rowOf(name, version, printed)
  } catch (error) {
    console.error(error)
    return failedRow(name, error)
  }
}

function print({ environment, version, results }: Row): void {
  const failures = Object.entries(results).filter(([, works]) => works !== true)
  console.log(`${failures.length === 0 ? 'works' : 'FAILS'}  ${environment}, ${version}`)
  for (const [part, reason] of failures) console.log(`       ${part}: ${reason}`)
}

const chosen = selected(values.only)
const folder = await temporaryFolder()
const rows: Row[] = []
const compilers: Row[] = []
{
  await using world = await startWorld()
  const tarball = await pack(folder)
  for (const environment of environments.filter(({ key }) => chosen.includes(key))) {
    const row = await rowIn(environment, tarball, world)
    print(row)
    rows.push(row)
  }
  if (chosen.includes('typescript')) compilers.push(...(await typescriptRows(tarball)))
  compilers.forEach(print)
}
await remove(folder)

const failures = [...rows, ...compilers]
  .flatMap(({ results }) => Object.values(results))
  .filter((result) => result !== true && !isAbsentSetting(result))
if (values.check) await checkPage([...rows, ...compilers])
else if (values.only === undefined) await writePage(rows, compilers)
if (failures.length > 0) process.exitCode = 1
