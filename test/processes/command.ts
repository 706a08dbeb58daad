/** Commands that tests run to their end. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

export interface CommandOptions {
  cwd: string
  env?: NodeJS.ProcessEnv | undefined
  /** What it reads. */
  input?: string | undefined
  /** Kills it after so many milliseconds. */
  timeout?: number | undefined
}

export interface Ended {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs a command, whatever its exit code; -1 if it could not be started. */
export async function ended(file: string, args: readonly string[], options: CommandOptions): Promise<Ended> {
  try {
    return { exitCode: 0, ...(await execute(file, args, options)) }
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string } // how execFile fails
    return { exitCode: typeof code === 'number' ? code : -1, stdout, stderr }
  }
}

/** Returns what a command prints; if it fails, the error shows all of it. */
export async function succeeded(
  file: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<{ stdout: string; stderr: string }> {
  try {
    return await execute(file, args, options)
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string } // how execFile fails
    throw new Error(`${path.basename(file)} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
}

async function execute(file: string, args: readonly string[], { cwd, env, input, timeout }: CommandOptions) {
  const running = promisify(execFile)(file, args, { cwd, env, timeout, maxBuffer: 1e8 })
  // A program that has failed reads no input: the reason is in what it prints.
  running.child.stdin?.on('error', () => {}).end(input)
  return await running
}
