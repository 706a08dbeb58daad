/** The folder that the generated files are in. */
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isObject, PipelineError } from '../document/document.ts'

/** Writes all files or, when one cannot be written, none. */
export async function writeFiles(out: string, files: Record<string, string>): Promise<void> {
  await mkdir(out, { recursive: true }).catch((cause) => refuse(out, cause))
  const targets = Object.keys(files).map((name) => path.join(out, name))
  const previous = await Promise.all(targets.map(contentOf))
  const replaced: number[] = []
  let current = out
  try {
    for (const [name, content] of Object.entries(files)) {
      current = path.join(out, name)
      await writeFile(`${current}.new`, content)
    }
    for (const [index, target] of targets.entries()) {
      current = target
      await rename(`${target}.new`, target)
      replaced.push(index)
    }
  } catch (cause) {
    for (const index of replaced) await restore(targets[index] ?? '', previous[index])
    refuse(current, cause)
  } finally {
    // A folder of that name is not ours.
    for (const target of targets) await rm(`${target}.new`, { force: true }).catch(() => {})
  }
}

/** The content of a file that will be replaced; undefined if there is none. */
async function contentOf(target: string): Promise<Buffer | undefined> {
  const present = await lstat(target).catch(() => undefined)
  if (present?.isDirectory()) throw new PipelineError(`${target} is a folder: nothing was written`)
  return present && readFile(target).catch((cause) => refuse(target, cause))
}

async function restore(target: string, content: Buffer | undefined): Promise<void> {
  if (content) await writeFile(target, content)
  else await rm(target, { force: true })
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  EEXIST: 'it is a file, not a folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of it is a file, not a folder',
  EROFS: 'the disk is read-only',
}

function refuse(target: string, cause: unknown): never {
  const { code, message } = cause as NodeJS.ErrnoException
  const reason = reasons[code ?? ''] ?? message
  throw new PipelineError(`${target} cannot be written: ${reason}; nothing was changed`, { cause })
}

/** Returns the names of files whose content on disk differs. */
export async function outdatedFiles(out: string, files: Record<string, string>): Promise<string[]> {
  const outdated = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const current = await readFile(path.join(out, name), 'utf8').catch(() => undefined)
      return current === content ? [] : [path.join(out, name)]
    }),
  )
  return outdated.flat()
}

/** Returns the fingerprints of what the document had under each correction, as the last run recorded them. */
export async function readFingerprints(out: string): Promise<Record<string, string | null>> {
  const file = path.join(out, 'fingerprints.json')
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const found = parsed(text)
  if (isObject(found) && Object.values(found).every((value) => value === null || typeof value === 'string')) {
    return found as Record<string, string | null> // just checked
  }
  throw new PipelineError(`${file} is not a valid file of fingerprints: delete it or restore it from version control`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
