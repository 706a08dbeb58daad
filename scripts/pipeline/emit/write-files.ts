/** The folder that the generated files are in. */
import { renameSync } from 'node:fs'
import { lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PipelineError } from '../document/document.ts'
import { Staging } from './staging.ts'
import { uninterrupted } from './uninterrupted.ts'

/** Writes all files or, when one cannot be written, none. */
export async function writeFiles(out: string, files: Record<string, string>): Promise<void> {
  await mkdir(out, { recursive: true }).catch((cause) => refuse(out, cause))
  const contents = new Map(Object.entries(files).map(([name, content]) => [path.join(out, name), content]))
  const targets = Object.keys(files).map((name) => path.join(out, name))
  await uninterrupted(async () => {
    const stagings = new Map<string, Staging>()
    try {
      await stage(contents, stagings)
      for (const [folder, staging] of stagings) await staging.lock().catch((cause) => refuse(folder, cause))
      await replace(targets, (target) => stagings.get(path.dirname(target))?.placeOf(target) ?? target)
    } finally {
      for (const staging of stagings.values()) await staging.close()
    }
  })
}

/** Writes the new content of each file into a folder next to it. The folders are in order: runs lock them alike. */
async function stage(contents: ReadonlyMap<string, string>, stagings: Map<string, Staging>): Promise<void> {
  for (const folder of [...new Set([...contents.keys()].map((target) => path.dirname(target)))].sort()) {
    stagings.set(folder, await Staging.open(folder).catch((cause) => refuse(folder, cause)))
  }
  for (const [target, content] of contents) {
    const place = stagings.get(path.dirname(target))?.placeOf(target) ?? target
    await writeFile(place, content, { flag: 'wx' }).catch((cause) => refuse(target, cause))
  }
}

/** Moves the new files to their places, without a pause in which the process could be killed. */
async function replace(targets: readonly string[], placeOf: (target: string) => string): Promise<void> {
  const previous = await Promise.all(targets.map(contentOf))
  const replaced: number[] = []
  try {
    for (const [index, target] of targets.entries()) {
      renameSync(placeOf(target), target)
      replaced.push(index)
    }
  } catch (cause) {
    for (const index of replaced) await restore(targets[index] ?? '', previous[index])
    refuse(targets[replaced.length] ?? '', cause)
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
  if (cause instanceof PipelineError) throw cause
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
