/** docs/methods.md is what the classes say, and the README calls only what it lists. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { methodsPage } from '../../scripts/methods.ts'
import * as client from '../../src/index.ts'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const page = read('docs/methods.md')

describe('docs/methods.md', () => {
  it('is what the docstrings say: run `npm run docs:methods`', () => {
    expect(page).toBe(methodsPage())
  })

  it('lists every resource with what somebody wants', () => {
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| what') && !/^\| -/.test(line))

    expect(rows.length).toBeGreaterThan(250)
    expect(rows.filter((row) => !/^\| [A-Z].+ \| `[\w.]+\([^`]*\)` \|$/.test(row))).toEqual([])
  })

  it('lists methods that the clients have, of each of their resources', () => {
    const options = { baseUrl: 'https://chat.example.com', apiAccessToken: 'token' }
    const clients = {
      chatwoot: new client.Chatwoot({ ...options, accountId: 1 }),
      bot: new client.ChatwootBot({ ...options, accountId: 1 }),
      platform: new client.ChatwootPlatform(options),
      visitor: new client.ChatwootPublic({ baseUrl: options.baseUrl, inboxIdentifier: 'inbox' }),
    }
    const methods = [...page.matchAll(/`((?:chatwoot|bot|platform|visitor)(?:\.\w+)+)\(/g)].map(([, call = '']) => call)
    const isThere = (method: string) =>
      typeof method.split('.').reduce<object>((owner, name) => Reflect.get(owner, name), clients) === 'function'
    const resources = Object.entries(clients).flatMap(([name, of]) => Object.keys(of).map((key) => `${name}.${key}.`))

    expect(methods.filter((method) => !isThere(method))).toEqual([])
    expect(resources.filter((resource) => !methods.some((method) => method.startsWith(resource)))).toEqual([])
  })

  it('lists what the README calls', () => {
    const calls = [...read('README.md').matchAll(/\b((?:chatwoot|bot|platform|visitor)(?:\.\w+)+)\(/g)].map(
      ([, call]) => call,
    )

    expect(calls.length).toBeGreaterThan(15)
    expect(calls.filter((call) => !page.includes(`\`${call}(`) && !/\.api\.|\.toArray$/.test(`${call}`))).toEqual([])
  })
})
