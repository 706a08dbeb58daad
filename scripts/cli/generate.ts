/** `chatwoot-client generate`: the whole pipeline on the document of the user's own Chatwoot. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { recordName } from '../pipeline/news/record.ts'
import type { Output } from '../run-program.ts'
import { documentSource, isUrl } from './document-source.ts'
import { refuseMissingGenerators } from './generators.ts'
import { readShipped } from './shipped.ts'

const command = 'npx chatwoot-client generate'

const usage = `${command} --spec FILE|URL --out DIR [--corrections DIR…] [--check [--strict] | --accept] [--force]

  --spec         the document of your Chatwoot: Swagger 2.0, OpenAPI 3.0 or 3.1, JSON or YAML
  --out          the folder for schema.ts, types.ts, operations.ts, chatwoot-client.d.ts, openapi.json,
                 openapi.closed.json, documented.json and REPORT.md
  --corrections  folders of your own corrections, on top of those in the package; later folders win
  --check        write nothing; fail if the files differ from what the document and the corrections produce
  --strict       with --check: also fail while the document has news that nobody has accepted
  --accept       you have read what is new in the document: record it; what no correction states leaves the types
  --force        replace files in the folder that this program did not write`

export async function generate(args: string[], output: Output): Promise<void> {
  const options = optionsOf(args)
  if (options === 'help') output.log(usage)
  else await run(options, output)
}

interface Options {
  spec: string
  out: string
  corrections: string[]
  check: boolean
  strict: boolean
  accept: boolean
  force: boolean
}

function optionsOf(args: string[]): Options | 'help' {
  const { values, tokens } = parseArgs({
    args,
    allowPositionals: true,
    tokens: true,
    options: {
      spec: { type: 'string', default: '' },
      out: { type: 'string', default: '' },
      corrections: { type: 'string', multiple: true, default: [] },
      check: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { help, ...given } = values
  if (help) return 'help'
  const options = { ...given, corrections: foldersIn(tokens) }
  if (!options.spec)
    throw new Error(`--spec is missing: the file or URL of your Chatwoot's document (${command} --help)`)
  if (!options.out) throw new Error(`--out is missing: the folder to write the files to (${command} --help)`)
  if (options.corrections.includes('')) throw new Error('--corrections needs a value')
  return options
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/** Every argument after `--corrections`, as a shell expands `corrections/*`. */
function foldersIn(tokens: Token[]): string[] {
  let areFolders = false
  return tokens.flatMap((token) => {
    if (token.kind === 'positional') {
      if (areFolders) return [token.value]
      throw new Error(`unexpected argument "${token.value}" (${command} --help)`)
    }
    areFolders = token.kind === 'option' && token.name === 'corrections'
    return areFolders && token.kind === 'option' ? [token.value ?? ''] : []
  })
}

async function run({ check, strict, ...options }: Options, { log, error }: Output): Promise<void> {
  refuseMissingGenerators()
  // Imported only now: it needs the generators.
  const { write } = await import('../generate.ts')
  const shipped = await readShipped()
  await write(
    {
      ...options,
      spec: await documentSource(options.spec, error),
      corrections: [shipped.corrections, ...options.corrections],
      given: [shipped.folder],
      records: [shipped.record, path.join(options.out, recordName)],
      provenance: {
        command,
        options: givenOptions(options),
        corrections: 'your corrections',
        importExtension: '.js',
        isForClient: true,
      },
      log,
    },
    { check, strict },
  )
}

/** They are written into files: without what differs between machines, and without what a URL may carry as a secret. */
function givenOptions({ spec, out, corrections }: Pick<Options, 'spec' | 'out' | 'corrections'>): string[] {
  const folders = corrections.flatMap((folder) => ['--corrections', relative(folder)])
  const document = isUrl(spec) ? publicUrl(spec) : relative(spec)
  return ['--spec', document, '--out', relative(out), ...folders]
}

function relative(file: string): string {
  return path.relative('', file).replaceAll('\\', '/') || '.'
}

function publicUrl(spec: string): string {
  if (!URL.canParse(spec)) return spec
  const { origin, pathname, searchParams } = new URL(spec)
  for (const name of [...searchParams.keys()])
    if (/token|key|secret|sign|pass|auth/i.test(name)) searchParams.delete(name)
  const query = searchParams.toString()
  return origin + pathname + (query && `?${query}`)
}
