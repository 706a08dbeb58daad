/** `chatwoot-client-generate`: the whole pipeline on the document of somebody's own Chatwoot. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Output, runProgram } from '../run-program.ts'
import { missingGenerators } from './generators.ts'

const usage = `chatwoot-client-generate --spec FILE|URL --out DIR [--corrections DIR…] [--check | --accept]

  --spec         the document of your Chatwoot: Swagger 2.0, OpenAPI 3.0 or 3.1, JSON or YAML
  --out          where the files go: schema.ts, types.ts, operations.ts, openapi.json, REPORT.md
  --corrections  folders of your own corrections, on top of the ones that come with the package; a later one wins
  --check        write nothing; fail when the files are not what the document and the corrections give
  --accept       you have read what changed under the corrections: remember the document as the one they are for`

const command = 'npx chatwoot-client-generate'

/** Runs the program; gives its exit code. Every failure is one line. */
export function main(args: string[], output: Output = console): Promise<number> {
  return runProgram(output, async () => {
    const options = optionsOf(args)
    if (options === 'help') output.log(usage)
    else await run(options, output)
  })
}

interface Options {
  spec: string
  out: string
  corrections: string[]
  check: boolean
  accept: boolean
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
      accept: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { help, ...given } = values
  if (help) return 'help'
  const options = { ...given, corrections: foldersIn(tokens) }
  if (!options.spec)
    throw new Error(`--spec is missing: the file or address of your Chatwoot's document (${command} --help)`)
  if (!options.out) throw new Error(`--out is missing: the folder that the files go into (${command} --help)`)
  if (options.corrections.includes('')) throw new Error('--corrections needs a name after it')
  if (options.check && options.accept)
    throw new Error('--check writes nothing, so there is nothing to --accept: run them one after the other')
  return options
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/** All that stand after `--corrections`, as a shell writes `corrections/*`. */
function foldersIn(tokens: Token[]): string[] {
  let areFolders = false
  return tokens.flatMap((token) => {
    if (token.kind === 'positional') {
      if (areFolders) return [token.value]
      throw new Error(`"${token.value}" belongs to no option (${command} --help)`)
    }
    areFolders = token.kind === 'option' && token.name === 'corrections'
    return areFolders && token.kind === 'option' ? [token.value ?? ''] : []
  })
}

async function run({ check, ...options }: Options, { log, error }: Output): Promise<void> {
  const missing = missingGenerators()
  if (missing) throw new Error(missing)
  // Only now: these import the generators.
  const { write } = await import('../generate.ts')
  const { fetchDocument } = await import('../update/fetch-document.ts')
  const own = path.dirname(createRequire(import.meta.url).resolve('chatwoot-client/package.json'))
  const shipped = path.relative('', path.join(own, 'spec/corrections'))
  const isAddress = /^https?:\/\//i.test(options.spec)
  await write(
    {
      ...options,
      spec: isAddress ? await fetchDocument(options.spec, error) : options.spec,
      corrections: [shipped, ...options.corrections],
      given: [shipped],
      provenance: {
        command,
        accept: `${command} --accept`,
        corrections: 'your corrections',
        importExtension: '.js',
      },
      log,
    },
    check,
  )
}
