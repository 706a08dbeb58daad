import path from 'node:path'
import { startPlatform } from '../../frameworks/receiver.ts'
import { projectWith, writeProgram } from '../project.ts'
import type { Environment } from './environment.ts'
import { answerTo } from './request.ts'
import { installedVersion } from './version.ts'

const starter = `import { run } from './program.ts'
export default {
  async fetch(request: Request): Promise<Response> {
    const lines: string[] = []
    await run(await request.json(), (line) => lines.push(line))
    return new Response(lines.join('\\n'))
  },
}
`

/** Cloudflare Workers: a Worker, bundled, on workerd. */
export const workerd: Environment = {
  key: 'workerd',
  name: 'Cloudflare Workers (workerd)',
  async run(tarball, world) {
    const folder = await projectWith(tarball)
    const worker = await writeProgram(path.join(folder, 'worker'), 'worker.ts', starter)
    await using receiver = await startPlatform(folder, 'workerd.mjs', worker)
    return { version: await installedVersion('workerd'), printed: await answerTo(receiver, world) }
  },
}
