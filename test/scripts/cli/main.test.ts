import { describe, expect, it } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { main } from '../../../scripts/cli/main.ts'
import { ranMain } from '../run-main.ts'

const run = (...args: string[]) => ranMain((output) => main(args, output))

describe('chatwoot-client', () => {
  const usage =
    /^npx chatwoot-client COMMAND \[OPTIONS\]\n\n {2}generate {2}\S.*\n {2}fake {6}\S.*\n {2}diff {6}\S.*\n\nnpx chatwoot-client COMMAND --help/

  it.each([[[]], [['--help']], [['-h']]])('lists its commands: %j', async (args) => {
    expect(await run(...args)).toEqual({ exitCode: 0, stdout: expect.stringMatching(usage), stderr: '' })
  })

  it.each(['--version', '-v'])('prints its version: %s', async (option) => {
    expect(await run(option)).toEqual({ exitCode: 0, stdout: manifest.version, stderr: '' })
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

  it.each([
    ['generate', '--help', /^npx chatwoot-client generate --spec FILE\|URL --out DIR .*\n\n {2}--spec /],
    ['generate', '-h', /^npx chatwoot-client generate /],
    ['diff', '--help', /^npx chatwoot-client diff OLD NEW .*\n\n {2}OLD, NEW /],
    ['diff', '-h', /^npx chatwoot-client diff /],
    ['fake', '--help', /^npx chatwoot-client fake .*\n\n {2}--port /],
  ])('lists the options of a command: %s %s', async (command, option, usage) => {
    expect(await run(command, option)).toEqual({ exitCode: 0, stdout: expect.stringMatching(usage), stderr: '' })
  })
})
