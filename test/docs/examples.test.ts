/** Each page about a job shows the program that the tests run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const jobs = ['triage', 'auto-reply', 'crm-sync', 'export', 'first-response-times', 'provision', 'weekly-report']
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** As in a project that has installed the package. */
function asInstalled(program: string, name: string): string {
  return program
    .replace("'../src/index.ts'", "'chatwoot-client'")
    .replace("'../src/webhooks/index.ts'", "'chatwoot-client/webhooks'")
    .replaceAll(`npx tsx examples/${name}.ts`, `npx tsx ${name}.ts`)
}

describe.each(jobs)('docs/%s.md', (name) => {
  const page = read(`docs/${name}.md`)
  const program = read(`examples/${name}.ts`)

  it('shows the code of the example', () => {
    const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block)

    expect(blocks).toEqual([asInstalled(program, name)])
  })

  it('starts it with the command in the example', () => {
    const command = new RegExp(`^ \\*   npx tsx examples/${name}\\.ts(.*)$`, 'm').exec(program)?.[1]

    expect(page).toContain(`\nnpx tsx ${name}.ts${command}\n`)
  })

  it('shows a program of less than 60 lines, which uses only what the package exports', () => {
    expect(program.trimEnd().split('\n').length).toBeLessThan(60)
    expect(program.match(/from '\.[^']*'/g)).toEqual(["from '../src/index.ts'"])
  })

  it('is linked from the README', () => {
    expect(read('README.md')).toContain(`(docs/${name}.md)`)
  })
})

describe('docs/bots.md', () => {
  const page = read('docs/bots.md')
  const program = read('examples/bot.ts')

  it('starts with the code of the example, of less than 40 lines', () => {
    expect(page).toMatch(/^# .*\n\n```ts\n/)
    expect(/^```ts\n([\s\S]*?)^```$/m.exec(page)?.[1]).toBe(asInstalled(program, 'bot'))
    expect(program.trimEnd().split('\n').length).toBeLessThan(40)
  })

  it('starts it with the command in the example', () => {
    expect(program).toContain(' *   npx tsx examples/bot.ts 3000\n')
    expect(page).toContain('\nnpx tsx bot.ts 3000\n')
  })

  it('is linked from the README', () => {
    expect(read('README.md')).toContain('(docs/bots.md)')
  })
})

describe('docs/webhooks.md', () => {
  it('shows the store of the example', () => {
    expect(read('docs/webhooks.md')).toContain(asInstalled(read('examples/redis-dedupe.ts'), 'redis-dedupe'))
  })
})

describe('docs/website-form.md', () => {
  const page = read('docs/website-form.md')
  const blocks = (language: string) =>
    [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language)

  it('shows the page and the program of the example', () => {
    const program = read('examples/website-form/form.ts').replace("'../../src/index.ts'", "'chatwoot-client'")

    expect(blocks('html').map(([, , block]) => block)).toEqual([read('examples/website-form/index.html')])
    expect(blocks('ts').map(([, , block]) => block)).toEqual([program])
  })

  it('is linked from the README', () => {
    expect(read('README.md')).toContain('(docs/website-form.md)')
  })
})

describe('the links between the pages', () => {
  const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)]

  it.each(pages)('in %s lead to existing files', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = '']) => link)

    expect(links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)))).toEqual([])
  })

  it.each(pages)('in %s lead to existing headings', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)]
    const missing = links.filter(([, file = '', anchor = '']) => {
      const target = file ? path.join(path.dirname(page), file) : page
      return !headingsIn(read(target)).includes(anchor)
    })

    expect(missing.map(([link]) => link)).toEqual([])
  })
})

/** As GitHub names them in links. */
function headingsIn(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase())
  return headings.map((heading) => heading.replace(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-'))
}

describe('website/index.md', () => {
  const page = read('website/index.md')
  const firstProgram = (text: string) => /^```ts\n([\s\S]*?)^```$/m.exec(text)?.[1]

  it('shows the first program of the README, which the tests run', () => {
    expect(firstProgram(page)).toBe(firstProgram(read('README.md')))
    expect(firstProgram(page)).toBeDefined()
  })

  it('links to files as a reader on GitHub finds them', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link)

    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !existsSync(path.join(root, 'website', link)))).toEqual([])
  })
})
