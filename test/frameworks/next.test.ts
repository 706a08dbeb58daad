import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, it } from 'vitest'
import { namesTheLine, receivesDeliveries, worksAfterTheResponse } from './behaviour.ts'
import { changed, programs } from './page.ts'
import { createProject, type Project } from './project.ts'
import { installedCommand, type Receiver, startProgram } from './receiver.ts'

const { nextApp, nextPages } = programs

const projects: Project[] = []
afterAll(() => Promise.all(projects.map((project) => project.remove())))

/** Starts a server of Next.js with the program as its only route. */
async function start(file: string, program: string): Promise<Receiver> {
  const project = await createProject()
  projects.push(project)
  await project.write(file, program)
  // The package and Next.js itself are behind links, outside of the project.
  await writeFile(path.join(project.folder, 'next.config.mjs'), "export default { turbopack: { root: '/' } }")
  return startProgram(project.folder, installedCommand('next'), 'dev', '--port', '0')
}

const startApp = (program: string) => start('app/chatwoot/route.js', program)
const startPages = async (program: string): Promise<Receiver> => {
  const receiver = await start('pages/api/chatwoot.js', program)
  return { ...receiver, url: new URL('/api/chatwoot', receiver.url).href }
}

describe('Next.js, App Router', () => {
  receivesDeliveries(() => startApp(nextApp))

  it('goes on after the response', () => worksAfterTheResponse(startApp, nextApp))

  it('responds at once if something has read the body before the handler', () => {
    const readFirst = changed(nextApp, 'return handler(', 'return request.json().then(() => handler(')
    return namesTheLine(startApp(changed(readFirst, 'after })', 'after }))')), /before/)
  })
})

describe('Next.js, Pages Router', () => {
  receivesDeliveries(() => startPages(nextPages))

  it('responds at once with the line to add below the parser of Next.js', () =>
    namesTheLine(startPages(changed(nextPages, /^export const config.*\n/m, '')), /bodyParser: false/))
})
