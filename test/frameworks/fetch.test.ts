import { afterAll, beforeAll, describe, it } from 'vitest'
import { namesTheLine, receivesDeliveries, worksAfterTheResponse } from './behaviour.ts'
import { changed, programs } from './page.ts'
import { createProject, type Project } from './project.ts'
import { type Receiver, startBun, startDeno, startFunction, startServer } from './receiver.ts'

let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project.remove())

/** The program, how it calls the handler, and what runs it. */
const receivers: [string, string, string, (program: string) => Promise<Receiver>][] = [
  ['Hono', programs.hono, 'handler(c.req.raw, c)', (program) => startServer(project, program)],
  ['Bun', programs.bun, 'handler(request)', (program) => startBun(project, program)],
  ['Deno', programs.deno, 'handler(request)', (program) => startDeno(project, program)],
  [
    'Cloudflare Workers',
    programs.workers,
    'handler(request, ctx)',
    (program) => startFunction(project, 'workerd.mjs', program),
  ],
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
