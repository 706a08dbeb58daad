/** Checks one program, which uses all entries, with several versions of TypeScript under all module settings. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ended, succeeded } from '../processes/command.ts'
import type { Row } from './row.ts'
import { type ModuleSetting, moduleSettings } from './typescripts/settings.ts'

const installed = path.join(import.meta.dirname, 'typescripts/node_modules')
const programs = path.join(import.meta.dirname, 'typescripts/programs')

/** By the names of package.json in `typescripts`. */
export const versions = ['5.4', '5.9', '6.0', '7.0'] as const
export type Version = (typeof versions)[number]

/** `error TS5108: Option 'moduleResolution=node10' has been removed.` A version without the setting has not failed. */
export const isAbsentSetting = (reason: true | string): boolean => reason !== true && /\bTS5108\b/.test(reason)

/**
 * A row for each version, with a result for each module setting: true if the compiler finds exactly the mistakes that
 * the program marks as expected, with `exactOptionalPropertyTypes` and without.
 */
export async function typescriptRows(
  tarball: string,
  { only = versions, settings = Object.values(moduleSettings) }: Selection = {},
): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'typescripts-'))
  try {
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }')
    await succeeded('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: folder })
    return await Promise.all(only.map((version) => rowOf(version, settings, path.join(folder, version))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Selection {
  readonly only?: readonly Version[]
  readonly settings?: readonly ModuleSetting[]
}

async function rowOf(version: Version, settings: readonly ModuleSetting[], folder: string): Promise<Row> {
  const projects = new Map(settings.map((setting, index) => [setting.name, `setting-${index}`]))
  for (const [index, setting] of settings.entries())
    await writeProject(path.join(folder, `setting-${index}`), setting, version)
  const configurations = [...projects.values()].flatMap((name) => [`${name}/exact.json`, `${name}/inexact.json`])
  const { output, exitCode } = await build(version, configurations, folder)
  const results = [...projects].map(([name, project]) => [name, resultOf(output, project)] as const)
  // A compiler that stops for another reason has checked nothing.
  if (exitCode !== 0 && results.every(([, result]) => result === true))
    throw new Error(`TypeScript ${version} failed with exit code ${exitCode}:\n${output}`)
  return {
    environment: `TypeScript ${version}`,
    version: await installedVersion(version),
    results: Object.fromEntries(results),
  }
}

async function installedVersion(version: Version): Promise<string> {
  const manifest = await readFile(path.join(installed, `typescript-${version}`, 'package.json'), 'utf8')
  return JSON.parse(manifest).version
}

/** The first line of the compiler about a project, or true. It names the program, but not a configuration. */
export function resultOf(output: string, project: string): true | string {
  const line = output.split('\n').find((each) => each.startsWith(`${project}/`))
  return line
    ? line
        .replace(/^[^/]+\//, '')
        .replace(/\(\d+,\d+\): error/, ':')
        .replace(/^\w+\.json: /, '')
    : true
}

/** One process for all projects of a version: it reads a file only once, and is warm after the first. */
async function build(version: Version, configurations: readonly string[], folder: string) {
  const compiler = path.join(installed, `typescript-${version}`, 'bin/tsc')
  const args = [compiler, '--build', '--pretty', 'false', ...configurations]
  const { exitCode, stdout, stderr } = await ended(process.execPath, args, { cwd: folder })
  return { output: stdout + stderr, exitCode }
}

async function writeProject(folder: string, setting: ModuleSetting, version: Version): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: setting.type }))
  const isPage = setting.name === moduleSettings.bundler.name
  for (const file of await readdir(programs)) {
    // Node's types are not in a page, nor the page's in Node.
    if (file === (isPage ? 'node.ts.txt' : 'page.ts.txt')) continue
    const program = await readFile(path.join(programs, file), 'utf8')
    await writeFile(path.join(folder, file.replace(/\.txt$/, '')), withAttributes(program, setting))
  }
  const compilerOptions = { ...strict, ...setting.options, ...environment(isPage), ...deprecations(setting, version) }
  for (const [name, exactOptionalPropertyTypes] of Object.entries({ exact: true, inexact: false })) {
    const configuration = { compilerOptions: { ...compilerOptions, exactOptionalPropertyTypes }, include: ['*.ts'] }
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(configuration))
  }
}

const strict = {
  ...{ target: 'es2022', strict: true, skipLibCheck: false, noEmit: true },
  ...{ resolveJsonModule: true, esModuleInterop: true },
}

/** A program for Node is checked without the types of web pages, which Node's do not replace all. */
const environment = (isPage: boolean) =>
  isPage
    ? { lib: ['es2022', 'dom'], types: [] }
    : { lib: ['es2022'], types: ['node'], typeRoots: [path.join(installed, '@types')] }

/** TypeScript 6 refuses node10 without it, 7 has neither. */
const deprecations = ({ options }: ModuleSetting, version: Version) =>
  version === '6.0' && options.moduleResolution === 'node10' ? { ignoreDeprecations: '6.0' } : {}

/** TypeScript requires the attribute in ES modules with nodenext, as Node does, and refuses it in CommonJS. */
const withAttributes = (program: string, { type, options }: ModuleSetting) =>
  type === 'module' && options.module === 'nodenext'
    ? program.replace(/^(import .*\.json')$/gm, "$1 with { type: 'json' }")
    : program
