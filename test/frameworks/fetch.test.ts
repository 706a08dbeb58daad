import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesTheLine, receivesDeliveries, worksAfterTheResponse } from './behaviour.ts'
import { delivery, post } from './deliveries.ts'
import { changed, programs } from './page.ts'
import { createProject, type Project } from './project.ts'
import { type Receiver, startBun, startDeno, startFunction, startServer } from './receiver.ts'

let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project.remove())

const workerd = (program: string) => startFunction(project, 'workerd.mjs', program)

/** As the page says it. */
const honoOnWorkers = changed(
  changed(programs.hono, /^serve\(.*/m, 'export default app'),
  'process.env.CHATWOOT_WEBHOOK_SECRET',
  "(await import('cloudflare:workers')).env.CHATWOOT_WEBHOOK_SECRET",
)
  .replace(/^import .*node-server.*\n/m, '')
  .replace('handler(c.req.raw)', 'handler(c.req.raw, c.executionCtx)')

/** The program, how it calls the handler, and what runs it. */
const receivers: [string, string, string, (program: string) => Promise<Receiver>][] = [
  ['Hono', programs.hono, 'handler(c.req.raw)', (program) => startServer(project, program)],
  ['Bun', programs.bun, 'handler(request)', (program) => startBun(project, program)],
  ['Deno', programs.deno, 'handler(request)', (program) => startDeno(project, program)],
  ['Hono on Workers', honoOnWorkers, 'handler(c.req.raw, c.executionCtx)', workerd],
  ['Cloudflare Workers', programs.workers, 'handler(request, ctx)', workerd],
  [
    'Vercel Functions',
    programs.vercel,
    'handler(request, { waitUntil })',
    (program) => startFunction(project, 'vercel.mjs', program),
  ],
]

describe.each(receivers)('%s', (_name, program, call, start) => {
  receivesDeliveries(() => start(program))

  it('goes on after the response', () => worksAfterTheResponse(start, program))

  it('responds at once if something has read the body before the handler', () => {
    const [, request = ''] = /\((.*?)[,)]/.exec(call) ?? []
    return namesTheLine(start(changed(program, call, `${request}.json().then(() => ${call})`)), /before/)
  })
})

it('says what is missing if a Worker does not pass its context', async () => {
  await using receiver = await workerd(changed(programs.workers, 'handler(request, ctx)', 'handler(request)'))

  expect(await post(receiver.url, delivery('019-account-message_created'))).toMatchObject({ status: 200 })

  await receiver.output.contains("pass the platform's context")
})
