/** Starts the live table as a process, against a Chatwoot in memory and a cable. */
import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach, expect, it } from 'vitest'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { type CableServer, cableServer, until } from '../src/realtime/cable-server.ts'
import { environmentOf, fileOf } from './run-example.ts'

let program: ChildProcess | undefined
afterEach(() => void program?.kill())

const fake = createFakeChatwoot({
  conversations: [
    { contact: 'Mara Lind', says: 'My invoice is wrong' },
    { contact: 'Jon Ek', says: 'Where is my parcel?', assignee_id: 2 },
    { contact: 'Ida Falk', says: 'Hello', status: 'resolved' },
  ],
})

async function open(): Promise<CableServer> {
  return cableServer({
    async profile(response, request) {
      const headers = { 'api-access-token': String(request.headers['api-access-token']) }
      const answer = await fake.fetch(`http://chat.test${request.url}`, { headers })
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
    },
  })
}

/** What the table shows now, the status first. */
function start(url: string): () => string[] {
  const env = { PATH: process.env.PATH, ...environmentOf(url, fake.token) }
  program = spawn('node', ['--import', 'tsx', fileOf('live-table')], { env })
  let output = ''
  program.stdout?.on('data', (chunk) => {
    output += chunk
  })
  program.stderr?.on('data', (chunk) => {
    output += `error: ${chunk}`
  })
  return () =>
    output
      .trimEnd()
      .split(/\n(?=live|waiting|connecting|closed|error)/)
      .at(-1)
      ?.split('\n') ?? []
}

/** A conversation as an event has it. */
async function conversation(id: number): Promise<Record<string, unknown>> {
  const url = `http://chat.test/api/v1/accounts/1/conversations/${id}`
  return (await fake.fetch(url, { headers: { 'api-access-token': fake.token } })).json()
}

async function change(id: number, body: object): Promise<void> {
  const url = `http://chat.test/api/v1/accounts/1/conversations/${id}/toggle_status`
  const headers = { 'api-access-token': fake.token, 'content-type': 'application/json' }
  await fake.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

it('shows the open conversations, follows events, and is right again after a gap', async () => {
  await using server = await open()
  const table = start(server.url)
  const shows = (...lines: string[]) => until(() => table().join('\n') === ['live', ...lines].join('\n'))
  const [mara, jon, ida] = [
    '#1  Mara Lind  nobody  1 new',
    '#2  Jon Ek  Ben Agent  1 new',
    '#3  Ida Falk  nobody  1 new',
  ]
  await until(() => table().length === 3)
  expect(table().toSorted()).toEqual([mara, jon, 'live'].toSorted())

  fake.advanceTime(1)
  await change(1, { status: 'resolved' })
  server.peers[0]?.emit('conversation.status_changed', await conversation(1))
  await shows(jon ?? '')

  server.peers[0]?.socket.terminate()
  fake.advanceTime(1)
  await change(2, { status: 'resolved' })
  await change(3, { status: 'open' })

  await shows(ida ?? '')
})
