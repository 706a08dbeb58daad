/** `chatwoot-client`: one program with a command for each job. */
import { type Output, runProgram } from '../run-program.ts'
import { diff } from './diff.ts'
import { fake } from './fake.ts'
import { generate } from './generate.ts'
import { ownManifest } from './generators.ts'

interface Command {
  /** One line for the list of commands. */
  summary: string
  run(args: string[], output: Output): Promise<void>
}

const commands: Readonly<Record<string, Command>> = {
  generate: { summary: 'types and the corrected document from the OpenAPI document of your Chatwoot', run: generate },
  fake: { summary: 'a Chatwoot in memory to test against, as a server', run: fake },
  diff: { summary: 'what changed between two documents, for callers and for readers', run: diff },
}

const usage = [
  'npx chatwoot-client COMMAND [OPTIONS]',
  '',
  ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(8)}  ${summary}`),
  '',
  'npx chatwoot-client COMMAND --help lists the options of a command, npx chatwoot-client --version prints the version.',
].join('\n')

export async function main([name, ...args]: string[], output: Output = console): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    output.log(usage)
    return 0
  }
  if (name === '--version' || name === '-v') {
    output.log(ownManifest().version)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return runProgram(output, () => command.run(args, output).catch((error) => refuseOption(name, error)))
  output.error(`unknown command "${name}"\n\n${usage}`)
  return 1
}

/** What Node says of an option, without its advice for arguments that begin with a dash: no command has any. */
function refuseOption(command: string, error: unknown): never {
  const isOfOption = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  if (!isOfOption) throw error
  throw new Error(`${error.message.replace(/\. To specify .*/s, '')} (npx chatwoot-client ${command} --help)`)
}
