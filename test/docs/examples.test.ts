/** Each page about a job shows the program that the tests run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as client from '../../src/index.ts'

const root = path.resolve(import.meta.dirname, '../..')
const jobs = ['triage', 'auto-reply', 'crm-sync', 'export', 'first-response-times']
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** As somebody has it who has installed the package. */
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

  it('starts it the way the example says', () => {
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

describe('what the README says that one calls', () => {
  const table = /^\| what you want[\s\S]*?\n\n/m.exec(read('README.md'))?.[0] ?? ''
  const { contacts, conversations, messages } = new client.Chatwoot({
    baseUrl: 'https://chat.example.com',
    accountId: 1,
    apiAccessToken: 'token',
  })
  const functions = new Map<string, object>(Object.entries({ contacts, conversations, messages, where: client.where }))

  /** `resource.method`; what begins with a dot belongs to what was named before it. */
  const calls = table.split('\n').flatMap((row) => {
    let owner = ''
    return [...row.matchAll(/`(\w*)\.(\w+)\(/g)].map(([, named, method]) => {
      owner = named || owner
      return `${owner}.${method}`
    })
  })

  it('names more than fifty methods', () => {
    expect(calls.length).toBeGreaterThan(50)
  })

  it.each(calls)('is there: %s', (call) => {
    const [owner = '', method = ''] = call.split('.')

    expect(Reflect.get(functions.get(owner) ?? {}, method)).toBeTypeOf('function')
  })
})

describe('the links between the pages', () => {
  const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)]

  it.each(pages)('in %s lead to files that are there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = '']) => link)

    expect(links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)))).toEqual([])
  })
})
