/** Starts the live table as a process, against the API and the cable of a Chatwoot in memory. */
import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach, expect, it } from 'vitest'
import { Chatwoot } from '../../src/index.ts'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { environmentOf, fileOf } from './run-example.ts'

let program: ChildProcess | undefined
afterEach(() => void program?.kill())

/** Starts the program. Returns what its table has shown so far, the status first, and what resolves at the next output. */
function start(url: string, token: string) {
  const env = { PATH: process.env.PATH, ...environmentOf(url, token) }
  const started = spawn('node', ['--import', 'tsx', fileOf('live-table')], { env })
  program = started
  let output = ''
  let onOutput = () => {}
  started.stdout.on('data', (chunk) => {
    output += chunk
    onOutput()
  })
  started.stderr.on('data', (chunk) => {
    output += `error: ${chunk}`
    onOutput()
  })
  const tables = () => output.trimEnd().split(/\n(?=live|waiting|connecting|closed|error)/)
  return {
    tables,
    /** Resolves when the table has these lines, in any order: the list of the server begins with the newest. */
    async shows(...lines: string[]): Promise<void> {
      const wanted = lines.toSorted().join('\n')
      while (tables().at(-1)?.split('\n').toSorted().join('\n') !== wanted) {
        await new Promise<void>((resolve) => {
          onOutput = resolve
        })
      }
    },
  }
}

it('shows the open conversations, follows events, and is right again after a cut', async () => {
  const fake = createFakeChatwoot({
    data: {
      conversations: [
        { contact: 'Mara Lind', says: 'My invoice is wrong' },
        { contact: 'Jon Ek', says: 'Where is my parcel?', assignee_id: 2 },
        { contact: 'Ida Falk', says: 'Hello', status: 'resolved' },
      ],
    },
  })
  const server = await fake.listen()
  const { conversations } = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: fake.token })
  const [mara, jon, ida] = [
    '#1  Mara Lind  nobody  1 new',
    '#2  Jon Ek  Ben Agent  1 new',
    '#3  Ida Falk  nobody  1 new',
  ]
  const { shows, tables } = start(server.url, fake.token)
  await shows('live', mara, jon)

  await fake.advanceTime(1)
  await conversations.resolve(1)
  await shows('live', jon)

  // Nobody comes back before everything has happened.
  fake.cable.upgradeStatus = 502
  fake.cable.cut()
  await fake.advanceTime(1)
  await conversations.resolve(2)
  await conversations.reopen(3)
  fake.cable.upgradeStatus = undefined
  await shows('live', ida)
  expect(tables()).toContain(`waiting: closed with code 1006\n${jon}`)

  await conversations.create({ contact_id: 1, inbox_id: 1 })
  await shows('live', ida, '#4  Mara Lind  nobody  0 new')
  await server.close()
})
