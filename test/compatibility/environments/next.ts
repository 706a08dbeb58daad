import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { startProgram } from '../../frameworks/receiver.ts'
import { command, installed, writeProgram } from '../project.ts'
import type { Environment } from './environment.ts'
import { answerTo } from './request.ts'
import { install } from './starter.ts'
import { installedVersion } from './version.ts'

const name = 'compatibility-next'
const options = ['--ts', '--app', '--no-eslint', '--no-tailwind', '--no-src-dir', '--no-react-compiler']
const quiet = ['--use-npm', '--disable-git', '--skip-install', '--yes']

const route = `import { run } from './program'

export async function POST(request: Request): Promise<Response> {
  const lines: string[] = []
  await run(await request.json(), (line) => lines.push(line))
  return new Response(lines.join('\\n'))
}
`

/** The starter's own fetches fonts from the web while it is built. */
const layout = `export default function RootLayout({ children }: Readonly<{ children: React.ReactNode }>) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
`

/** A route handler in the project of create-next-app, built. */
export const next: Environment = {
  key: 'next',
  name: 'Next.js, as made by create-next-app',
  async run(tarball, world) {
    const parent = path.dirname(tarball)
    await command(parent, path.join(installed, '.bin/create-next-app'), [name, ...options, ...quiet])
    const folder = path.join(parent, name)
    await install(folder, 'next', tarball)
    await writeProgram(path.join(folder, 'app/chatwoot'), 'route.ts', route)
    await writeFile(path.join(folder, 'app/layout.tsx'), layout)
    const program = path.join(folder, 'node_modules/.bin/next')
    await command(folder, program, ['build'])
    await using receiver = await startProgram(folder, program, 'start', '--port', '0')
    const version = await installedVersion('next', path.join(folder, 'node_modules'))
    return { version, printed: await answerTo(receiver, world) }
  },
}
