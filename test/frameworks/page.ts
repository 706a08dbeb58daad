/** The programs of docs/webhooks-frameworks.md. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'docs/webhooks-frameworks.md'), 'utf8')

/** The blocks of code below each heading. */
export const blocks: ReadonlyMap<string, readonly string[]> = new Map(
  page
    .split(/^##+ /m)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block),
    ]),
)

function block(heading: string, index = 0): string {
  const found = blocks.get(heading)?.[index]
  if (found === undefined) throw new Error(`the page has no block ${index} of code below "${heading}"`)
  return found
}

/** A program with something else in place of a part that it must have. */
export function changed(program: string, part: string | RegExp, replacement: string): string {
  const result = program.replace(part, () => replacement)
  if (result === program) throw new Error(`the program has no ${part}:\n${program}`)
  return result
}

/** The program for Express with a line above its route. */
export const belowLine = (line: string): string => changed(block('Express'), /^app\.post/m, `${line}\napp.post`)

export const programs = {
  nodeHttp: block('node:http'),
  express: block('Express'),
  expressBelowJson: belowLine(block('Express', 1)),
  fastify: block('Fastify'),
  nest: block('NestJS'),
  nestOnFastify: changed(block('NestJS'), /^async function bootstrap[\s\S]*$/m, block('NestJS on Fastify')),
  hono: block('Hono'),
  nextApp: block('Next.js'),
  nextPages: block('Next.js', 1),
  bun: block('Bun'),
  deno: block('Deno'),
  workers: block('Cloudflare Workers'),
  vercel: block('Vercel Functions'),
  lambda: block('AWS Lambda'),
}
