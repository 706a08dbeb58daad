/** Each page about an example shows the program that the tests run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as client from '../../src/index.ts'

const root = path.resolve(import.meta.dirname, '../..')
const jobs = ['triage', 'auto-reply', 'crm-sync', 'export', 'first-response-times', 'provision', 'weekly-report']
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** The program as a user of the package would write it. */
function asInstalled(program: string, name: string): string {
  return program
    .replace("'../src/index.ts'", "'chatwoot-client'")
    .replaceAll(`npx tsx examples/${name}.ts`, `npx tsx ${name}.ts`)
}

describe.each(jobs)('docs/%s.md', (name) => {
  const page = read(`docs/${name}.md`)
  const program = read(`examples/${name}.ts`)

  it('has the code of the example', () => {
    const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block)

    expect(blocks).toEqual([asInstalled(program, name)])
  })

  it('runs it with the command from the example', () => {
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

describe('docs/website-form.md', () => {
  const page = read('docs/website-form.md')
  const blocks = (language: string) =>
    [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language)

  it('has the page and the program of the example', () => {
    const program = read('examples/website-form/form.ts').replace("'../../src/index.ts'", "'chatwoot-client'")

    expect(blocks('html').map(([, , block]) => block)).toEqual([read('examples/website-form/index.html')])
    expect(blocks('ts').map(([, , block]) => block)).toEqual([program])
  })

  it('is linked from the README', () => {
    expect(read('README.md')).toContain('(docs/website-form.md)')
  })
})

describe('the calls in docs/methods.md', () => {
  const tables = [...read('docs/methods.md').matchAll(/^\| what you want[\s\S]*?\n\n/gm)].join('')
  const options = { baseUrl: 'https://chat.example.com', apiAccessToken: 'token' }
  const chatwoot = new client.Chatwoot({ ...options, accountId: 1 })
  const bot = new client.ChatwootBot({ ...options, accountId: 1 })
  const platform = new client.ChatwootPlatform(options)
  const visitor = new client.ChatwootPublic({ baseUrl: options.baseUrl, inboxIdentifier: 'inbox' })
  const names = { ...chatwoot, chatwoot, bot, platform, visitor, where: client.where }

  /** `resource.method`; a call that begins with a dot belongs to the resource named before it. */
  const calls = tables.split('\n').flatMap((row) => {
    let owner = ''
    return [...row.matchAll(/`(\w[\w.]*)?\.(\w+)\(/g)].map(([, named, method]) => {
      owner = named || owner
      return `${owner}.${method}`
    })
  })

  it('names more than a hundred methods', () => {
    expect(calls.length).toBeGreaterThan(100)
  })

  it.each(calls)('exists: %s', (call) => {
    const method = call.split('.').reduce<object>((owner, name) => Reflect.get(owner, name), names)

    expect(method).toBeTypeOf('function')
  })

  it('names every resource of the clients', () => {
    const resources = Object.keys(chatwoot).filter((name) => !tables.includes(`\`chatwoot.${name}.`))

    expect(resources).toEqual([])
  })
})

describe('the links between the pages', () => {
  const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)]

  it.each(pages)('in %s lead to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = '']) => link)

    expect(links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)))).toEqual([])
  })
})
