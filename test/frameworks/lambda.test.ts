import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receivesDeliveries } from './behaviour.ts'
import { delivery, post } from './deliveries.ts'
import { changed, programs } from './page.ts'
import { createProject, type Project } from './project.ts'
import { type Receiver, startFunction } from './receiver.ts'

const program = programs.lambda

let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project.remove())

/** Starts the function behind an API that sends one kind of events. */
async function start(events: string, lambda = program): Promise<Receiver> {
  const receiver = await startFunction(project, 'api-gateway.mjs', lambda)
  return { ...receiver, url: new URL(events, receiver.url).href }
}

describe.each([
  ['REST API', '/1/text'],
  ['REST API with base64', '/1/base64'],
  ['HTTP API', '/2/text'],
  ['HTTP API with base64', '/2/base64'],
])('AWS Lambda behind a %s', (_name, events) => {
  receivesDeliveries(() => start(events))

  it('has done the work when it responds', async () => {
    const slow = 'async (event) => console.log(await new Promise(setImmediate), '
    await using receiver = await start(events, changed(program, '(event) => console.log(', slow))
    const sent = delivery('019-account-message_created')

    expect(await post(receiver.url, sent)).toMatchObject({ status: 200 })
    await receiver.output.contains('responded')

    expect(receiver.output.text).toMatch(new RegExp(`${sent.content.replace('?', '\\?')}\\s+responded 200`))
  })

  it('responds with 500 if the work has failed', async () => {
    const failing = "() => { throw new Error('the database is down') }"
    await using receiver = await start(events, changed(program, /\(event\) => console.*(?=,$)/m, failing))

    expect(await post(receiver.url, delivery('019-account-message_created'))).toMatchObject({ status: 500 })
  })

  it('can look up the secret by the query of the URL', async () => {
    const secretOfTenant =
      "new URL(request.url).searchParams.get('tenant') === 'Öz & Co' ? process.env.CHATWOOT_WEBHOOK_SECRET : undefined"
    const lambda = changed(program, /secret: .*,/, `secret: ({ request }) => ${secretOfTenant},`)
    await using receiver = await start(events, lambda)
    const statusWith = async (tenant: string) =>
      (await post(`${receiver.url}?tenant=${encodeURIComponent(tenant)}`, delivery('019-account-message_created')))
        .status

    expect([await statusWith('Öz & Co'), await statusWith('Oz')]).toEqual([200, 401])
  })
})
