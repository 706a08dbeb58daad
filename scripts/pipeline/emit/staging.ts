/**
 * A folder for new files next to those that they replace. Two runs never replace files in one folder at the same time:
 * the result would be some files of each.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PipelineError } from '../document/document.ts'

/** While a run replaces files, its folder has this name; before that, the name ends with its own number. */
const lock = '.writing'

/** Milliseconds. Replacing the files takes a few. */
const patience = { whole: 10_000, step: 20 }

let count = 0

export class Staging {
  readonly #parent: string
  /** No other run has a folder of this name. */
  readonly #own: string
  #folder: string

  private constructor(parent: string) {
    this.#parent = parent
    this.#own = path.join(parent, `${lock}-${process.pid}-${++count}`)
    this.#folder = this.#own
  }

  static async open(parent: string): Promise<Staging> {
    const staging = new Staging(parent)
    await removeLeftovers(parent)
    await mkdir(staging.#folder)
    await writeFile(path.join(staging.#folder, 'pid'), String(process.pid))
    return staging
  }

  /** Where the new content of a file is. */
  placeOf(target: string): string {
    return path.join(this.#folder, `new-${path.basename(target)}`)
  }

  /** Waits until no other run replaces files here. */
  async lock(): Promise<void> {
    const locked = path.join(this.#parent, lock)
    for (const end = Date.now() + patience.whole; !(await isRenamed(this.#folder, locked)); ) {
      const pid = await pidIn(locked)
      if (pid !== undefined && !isRunning(pid)) await rm(locked, { recursive: true, force: true })
      else if (Date.now() > end)
        throw new PipelineError(`${this.#parent} is being written by another run (${locked}): nothing was changed`)
      else await wait(patience.step)
    }
    this.#folder = locked
  }

  async close(): Promise<void> {
    // Renamed first: a lock that is half removed looks like one that a killed run left.
    if (this.#folder !== this.#own) await rename(this.#folder, this.#own).catch(() => {})
    await rm(this.#own, { recursive: true, force: true }).catch(() => {})
  }
}

/** The folder is not empty, so that it cannot be renamed to one that exists. */
async function isRenamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException // how rename fails
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'].includes(code)) return false
    throw cause
  }
}

/** Runs that were killed leave their folders. */
async function removeLeftovers(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(`${lock}-`))
  for (const folder of names.map((name) => path.join(parent, name))) {
    // A run that has just begun has not written its number yet.
    const pid = (await pidIn(folder)) ?? Number(path.basename(folder).split('-')[1])
    if (!isRunning(pid)) await rm(folder, { recursive: true, force: true })
  }
}

/** The number of the run that a folder belongs to; undefined if the folder is gone. */
async function pidIn(folder: string): Promise<number | undefined> {
  const text = await readFile(path.join(folder, 'pid'), 'utf8').catch(() => '')
  return text === '' ? undefined : Number(text)
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM' // of another user
  }
}
