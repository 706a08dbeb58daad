import { describe, expect, it } from 'vitest'
import { main } from '../../../scripts/cli/main.ts'

async function run(...args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const exitCode = await main(args, { log: (line) => stdout.push(line), error: (line) => stderr.push(line) })
  return { exitCode, stdout: stdout.join('\n'), stderr: stderr.join('\n') }
}

describe('chatwoot-client', () => {
  const usage = /^npx chatwoot-client COMMAND \[OPTIONS\]\n\n {2}generate {2}\S.*\n\nnpx chatwoot-client COMMAND --help/

  it.each([[[]], [['--help']], [['-h']]])('lists its commands: %j', async (args) => {
    expect(await run(...args)).toEqual({ exitCode: 0, stdout: expect.stringMatching(usage), stderr: '' })
  })

  it.each(['genrate', 'toString', '--spec'])(
    'fails for the unknown command %j, and lists its commands',
    async (name) => {
      const { exitCode, stdout, stderr } = await run(name)

      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
      const [first, blank, ...rest] = stderr.split('\n')
      expect([first, blank]).toEqual([`unknown command "${name}"`, ''])
      expect(rest.join('\n')).toMatch(usage)
    },
  )

  it.each(['--help', '-h'])('lists the options of a command: generate %s', async (option) => {
    expect(await run('generate', option)).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^npx chatwoot-client generate --spec FILE\|URL --out DIR .*\n\n {2}--spec /),
      stderr: '',
    })
  })
})
