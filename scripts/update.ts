/**
 * Takes a newer version of Chatwoot's document, regenerates, and reports what changed. Nothing is written until the new
 * document has passed the whole pipeline.
 *
 *   npm run spec:update [-- --ref v4.14.2 | --file FILE | --url URL]
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { diffDocuments, type Folders, markdownOf, readContext } from './diff.ts'
import { generate } from './generate.ts'
import { convertDocument } from './pipeline/convert/convert.ts'
import { type ApiDocument, PipelineError, routeShape } from './pipeline/document/document.ts'
import { refuseForeignFiles } from './pipeline/emit/foreign-files.ts'
import { outdatedFiles, writeFiles } from './pipeline/emit/write-files.ts'
import { recordName } from './pipeline/news/record.ts'
import { type DocumentBytes, decoded, readBytes, readDocument } from './pipeline/read/read.ts'
import { repairDocument } from './pipeline/repair/repair.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'
import { type FetchLimits, fetchDocument } from './update/fetch-document.ts'
import { renderUpdate } from './update/render-update.ts'

/** Where a document comes from: Chatwoot's repository at a ref, a file, or a URL. */
export type UpdateSource = { ref: string } | { file: string } | { url: string }

export interface UpdateOptions {
  source: UpdateSource
  /** The folder that has `spec` and `generated`. */
  root?: string
  /** What precedes the ref in the URL of a file in Chatwoot's repository. */
  repository?: string
  limits?: FetchLimits
  /** Called with each line of progress. */
  log?: (line: string) => void
}

export interface Updated {
  /** For people, in Markdown. */
  report: string
  /** Whether the content of any file changed. */
  changed: boolean
}

export const specFile = 'spec/chatwoot.swagger.json'
export const generatedFolder = 'generated'
const chatwoot = 'https://raw.githubusercontent.com/chatwoot/chatwoot'

export async function updateSpec({
  source,
  root = '.',
  repository = chatwoot,
  limits = {},
  log = () => {},
}: UpdateOptions): Promise<Updated> {
  const spec = path.join(root, specFile)
  const out = path.join(root, generatedFolder)
  await refuseForeignFiles(out)
  const received = await receive(source, repository, limits, log)
  const document = await readDocument(received)
  const previous = await readDocument(spec)
  const before = repairDocument(previous).document
  const after = repairDocument(document).document
  refuseOther(received.name, before, after)
  const corrections = [path.join(root, 'spec/corrections')]
  const records = [path.join(root, 'spec', recordName)]
  // The report lists what is stale and what is new.
  const progress = (line: string) => {
    if (!/^(stale|news|retyped|gone) /.test(line)) log(line)
  }
  const { files } = await generate({ spec: received, corrections, out, records, log: progress })
  const text = storedText(received, document)
  // The document is written last: if the process is killed before that, `npm run generate` restores the other files.
  const all = {
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [path.join(generatedFolder, name), content])),
    [specFile]: text,
  }
  const diff = await differences(before, after, {
    corrections,
    facade: path.join(root, 'src/resources'),
  })
  const report = renderUpdate({ name: received.name, previous, document, diff, report: files['REPORT.md'] ?? '' })
  const changed = (await outdatedFiles(root, all)).length > 0
  if (changed) await writeAll(root, all)
  log(changed ? `write    ${spec}, ${out}` : `write    nothing: ${spec} already is this document`)
  return { report, changed }
}

async function receive(
  source: UpdateSource,
  repository: string,
  limits: FetchLimits,
  log: (line: string) => void,
): Promise<DocumentBytes> {
  if ('file' in source) return readBytes(source.file)
  if ('url' in source) return fetchDocument(source.url, log, limits)
  const ref = source.ref.split('/').map(encodeURIComponent).join('/')
  return fetchDocument(`${repository}/${ref}/swagger/swagger.json`, log, limits)
}

/** Compares two repaired documents. */
async function differences(previous: ApiDocument, document: ApiDocument, folders: Folders): Promise<string> {
  const before = await convertDocument(previous)
  const after = await convertDocument(document)
  const changes = diffDocuments(before, after)
  return markdownOf(changes, await readContext(before, after, changes, folders))
}

/**
 * The corrections would add Chatwoot's routes to any document. Compares repaired documents, since some omit the prefix
 * of all paths.
 */
function refuseOther(name: string, previous: ApiDocument, document: ApiDocument): void {
  const routes = new Set(Object.keys(previous.paths).map(routeShape))
  if (routes.size === 0 || Object.keys(document.paths).some((route) => routes.has(routeShape(route)))) return
  throw new PipelineError(`${name} is not Chatwoot's document: it has none of the ${routes.size} paths of ${specFile}`)
}

/**
 * The text as received if every tool can read it as JSON; YAML, and JSON with raw line breaks inside strings, are
 * serialized again.
 */
function storedText({ bytes }: DocumentBytes, document: object): string {
  const text = decoded(bytes)
  try {
    JSON.parse(text)
    return text
  } catch {
    return `${JSON.stringify(document, null, 2)}\n`
  }
}

async function writeAll(root: string, files: Record<string, string>): Promise<void> {
  await mkdir(path.join(root, generatedFolder), { recursive: true })
  await writeFiles(root, files)
}

/** Returns the source that the arguments name. */
export function sourceOf(args: string[]): UpdateSource {
  const { values } = parseArgs({
    args,
    options: { ref: { type: 'string' }, file: { type: 'string' }, url: { type: 'string' } },
  })
  const given = Object.entries(values)
  const unnamed = given.find(([, value]) => value === '')
  if (unnamed) throw new PipelineError(`--${unnamed[0]} needs a value`)
  if (given.length > 1)
    throw new PipelineError(`${given.map(([name]) => `--${name}`).join(' and ')}: pass only one of them`)
  const { ref, file, url } = values
  if (file !== undefined) return { file }
  if (url !== undefined) return { url }
  // A URL resolves "..", which would remove the name of Chatwoot's repository.
  if (ref?.split('/').some((part) => ['', '.', '..'].includes(part)))
    throw new PipelineError(`--ref "${ref}" is not a valid name of a tag, a branch or a commit`)
  return { ref: ref ?? 'develop' }
}

/** Prints the report to stdout; progress and the one line of a failure go to stderr. */
export function main(
  args: string[],
  output: Output = console,
  options: Omit<UpdateOptions, 'source' | 'log'> = {},
): Promise<number> {
  return runProgram(output, async () => {
    const { report } = await updateSpec({ ...options, source: sourceOf(args), log: output.error })
    output.log(report.trimEnd())
  })
}

await startProgram(import.meta.url, main)
