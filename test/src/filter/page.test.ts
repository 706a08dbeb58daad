/** docs/filtering.md agrees with the code. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { and, contactFilter, conversationFilter, or, where } from '../../../src/filter/index.ts'
import { contactKeys, conversationKeys, type Kind, type Operator } from '../../../src/filter/keys.ts'

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/filtering.md'), 'utf8')

const values: Record<Kind, string> = {
  status: '`open`, `resolved`, `pending`, `snoozed`, `all`',
  priority: '`low`, `medium`, `high`, `urgent`',
  id: 'number',
  label: 'string',
  text: 'string',
  phone: 'string, `+4930…`',
  boolean: 'boolean',
  day: 'day; for `days_before` a number',
}

function table(keys: Record<string, { kind: Kind; operators: readonly Operator[] }>): string {
  const rows = Object.entries(keys).map(([key, { kind, operators }]) => {
    return `| \`${key}\` | ${operators.map((operator) => `\`${operator}\``).join(', ')} | ${values[kind]} |`
  })
  return ['| Key | Operators | Values |', '|---|---|---|', ...rows].join('\n')
}

describe('the page on filters', () => {
  it('lists the keys, operators and values that the builder accepts', () => {
    expect(page).toContain(`\n\n${table(conversationKeys)}\n\n`)
    expect(page).toContain(`\n\n${table(contactKeys)}\n\n`)
  })

  it('has examples that work', async () => {
    const payloads: unknown[] = []
    const chatwoot = {
      conversations: { filter: (given: never) => payloads.push(conversationFilter(given)) },
      contacts: { filter: (given: never) => payloads.push(contactFilter(given)) },
      customFilters: {
        get: async () => ({ query: { payload: conversationFilter(where('status', 'equal_to', 'open')) } }),
      },
    }
    const examples = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code.replace(/^import .*$/gm, ''))
    const compilerOptions = { target: ts.ScriptTarget.ESNext }
    for (const example of examples) {
      const code = ts.transpile(example, compilerOptions)
      const run = new Function('and', 'or', 'where', 'chatwoot', `return (async () => {${code}})()`)
      await run(and, or, where, chatwoot)
    }
    expect(payloads).toHaveLength(examples.length)
    expect(payloads).toMatchObject([{ length: 10 }, { length: 3 }, { length: 8 }, { length: 1 }])
  })

  it('is right that two alternatives with capitals and custom attributes are refused', () => {
    const [, code = ''] = page.match(/`(and\(where\('labels', 'equal_to', 'VIP'\).*?)` are/) ?? []
    const expression = new Function('and', 'where', `return ${code}`)(and, where)
    expect(() => conversationFilter(expression)).toThrow('cannot be combined in more than one alternative')
  })
})
