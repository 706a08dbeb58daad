import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { namesTheLine, receivesDeliveries, worksAfterTheResponse } from './behaviour.ts'
import { changed, programs } from './page.ts'
import { createProject, type Project } from './project.ts'
import { installedCommand, type Receiver, startProgram } from './receiver.ts'

const { nextApp, nextPages } = programs
const next = installedCommand('next')
const appRoute = 'app/chatwoot/route.js'
const pagesRoute = 'pages/api/chatwoot.js'

const projects: Project[] = []
afterAll(() => Promise.all(projects.map((project) => project.remove())))

/** A project of Next.js with these routes. */
async function createNextProject(routes: Record<string, string>): Promise<Project> {
  const project = await createProject()
  projects.push(project)
  for (const [file, program] of Object.entries(routes)) await project.write(file, program)
  // Next.js itself is behind a link, outside of the project.
  await writeFile(path.join(project.folder, 'next.config.mjs'), "export default { turbopack: { root: '/' } }")
  return project
}

async function start(folder: string, command: 'dev' | 'start', route: string): Promise<Receiver> {
  const receiver = await startProgram(folder, next, command, '--port', '0')
  return { ...receiver, url: new URL(route === appRoute ? '/chatwoot' : '/api/chatwoot', receiver.url).href }
}

describe('built, without the secret', () => {
  let folder: string
  beforeAll(async () => {
    folder = (await createNextProject({ [appRoute]: nextApp, [pagesRoute]: nextPages })).folder
    const { CHATWOOT_WEBHOOK_SECRET, ...environment } = process.env
    await promisify(execFile)(next, ['build'], { cwd: folder, env: { ...environment, NEXT_TELEMETRY_DISABLED: '1' } })
  })

  describe('Next.js, App Router', () => receivesDeliveries(() => start(folder, 'start', appRoute)))

  describe('Next.js, Pages Router', () => receivesDeliveries(() => start(folder, 'start', pagesRoute)))
})

describe('during development', () => {
  async function develop(route: string, program: string): Promise<Receiver> {
    return start((await createNextProject({ [route]: program })).folder, 'dev', route)
  }

  it('goes on after the response', () => worksAfterTheResponse((program) => develop(appRoute, program), nextApp))

  it('responds at once if something has read the body before the handler', () => {
    const readFirst = changed(nextApp, 'handler(request, { waitUntil: after })', 'handler(await copy(request))')
    const copy = 'const copy = async (request: Request) => (await request.json(), request)'
    return namesTheLine(
      develop(appRoute, changed(`${copy}\n${readFirst}`, 'export function', 'export async function')),
      /before/,
    )
  })

  it('responds at once with the line to add below the parser of the Pages Router', () =>
    namesTheLine(develop(pagesRoute, changed(nextPages, /^export const config.*\n/m, '')), /bodyParser: false/))
})
