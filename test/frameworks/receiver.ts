/** A program that receives deliveries, in a process of its own. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { secret } from './deliveries.ts'
import { changed } from './page.ts'
import { installed, type Project } from './project.ts'

export interface Receiver extends AsyncDisposable {
  /** The address that receives. */
  url: string
  output: Output
}

/** What a program prints. */
export class Output {
  text = ''
  #ended: string | undefined
  readonly #changes = new EventEmitter()

  read(stream: Readable): void {
    stream.setEncoding('utf8').on('data', (text: string) => {
      this.text += text
      this.#changes.emit('change')
    })
  }

  end(reason: string): void {
    this.#ended = reason
    this.#changes.emit('change')
  }

  /** Waits until the program has printed something. */
  async contains(part: string): Promise<void> {
    await this.until((text) => (text.includes(part) ? part : undefined))
  }

  /** Waits until something is found in what the program has printed. */
  async until<T>(find: (text: string) => T | undefined): Promise<T> {
    for (;;) {
      const found = find(this.text)
      if (found !== undefined) return found
      if (this.#ended !== undefined) throw new Error(`${this.#ended}\n${this.text}`)
      await once(this.#changes, 'change')
    }
  }
}

/** Starts a program that prints its address. */
export async function startProgram(cwd: string, command: string, ...args: string[]): Promise<Receiver> {
  const environment = { CHATWOOT_WEBHOOK_SECRET: secret, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
  const child = spawn(command, args, { cwd, env: { ...process.env, ...environment } })
  const output = new Output()
  output.read(child.stdout)
  output.read(child.stderr)
  // A test that fails by its time limit stops nothing.
  const kill = () => child.kill()
  process.once('exit', kill)
  const closed = once(child, 'close').then(() => {
    process.off('exit', kill)
    output.end(`${command} ${args.join(' ')} has ended`)
  })
  const port = await output.until((text) => /https?:\/\/\S+?:(\d+)/.exec(text)?.[1])
  return {
    url: `http://127.0.0.1:${port}/chatwoot`,
    output,
    async [Symbol.asyncDispose]() {
      kill()
      await closed
    },
  }
}

export const platform = (name: string): string => path.join(import.meta.dirname, 'platforms', name)

/** Starts a program of the page that is a server. */
export async function startServer(project: Project, program: string, extension = 'mjs'): Promise<Receiver> {
  const file = await project.write(`${randomUUID()}.${extension}`, onFreePort(program))
  return startProgram(project.folder, process.execPath, '--import', platform('print-address-node.mjs'), file)
}

/** Starts a platform, which calls what a program of the page exports. */
export async function startFunction(project: Project, name: string, program: string): Promise<Receiver> {
  return startPlatform(project.folder, name, await project.write(`${randomUUID()}.mjs`, program))
}

export async function startPlatform(cwd: string, name: string, file: string): Promise<Receiver> {
  return startProgram(cwd, process.execPath, platform(name), file)
}

export async function startBun(project: Project, program: string): Promise<Receiver> {
  const file = await project.write(`${randomUUID()}.ts`, onFreePort(program))
  const preload = platform('print-address-bun.mjs')
  return startProgram(project.folder, installedCommand('bun'), 'run', '--preload', preload, file)
}

/** Deno prints the address of its servers. */
export async function startDeno(project: Project, program: string): Promise<Receiver> {
  const file = await project.write(`${randomUUID()}.ts`, onFreePort(program))
  return startProgram(project.folder, installedCommand('deno'), 'run', '--check', '--allow-net', '--allow-env', file)
}

export const installedCommand = (name: string): string => path.join(installed, '.bin', name)

const onFreePort = (program: string) => changed(program, '3000', '0')
