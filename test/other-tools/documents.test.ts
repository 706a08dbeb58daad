import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StrictDocument } from '../recordings/strict-schemas.ts'
import { altered, answer, answers, deliveries, partOf } from './answers.ts'
import { createProject, type Project, page, root } from './project.ts'

const documents = ['openapi.json', 'openapi.closed.json']

let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project.remove())

const textOf = (document: string) => readFile(path.join(root, 'generated', document), 'utf8')
const strictOf = async (document: string) => new StrictDocument(JSON.parse(await textOf(document)))

function validatorOf(strict: StrictDocument, name: string): ValidateFunction {
  const { method, path: template, status } = answer(name)
  const described = strict.answer(`${method} ${template}`, status, 'application/json')
  if (typeof described === 'string' || !described.validate) throw new Error(`${name} is not described`)
  return described.validate
}

describe.each(documents)('%s', (document) => {
  it('describes every answer and webhook of a real server, as a JSON Schema', async () => {
    const strict = await strictOf(document)
    const webhook = strict.component('WebhookEvent')

    const refused = answers.filter(({ name, body }) => !validatorOf(strict, name)(body)).map(({ name }) => name)
    // A caller's mistake, which the closed document leaves out as the types do.
    expect(refused).toEqual(document === 'openapi.json' ? [] : ['report-unknown-metric'])
    expect([...deliveries].filter(([, body]) => !webhook(body)).map(([name]) => name)).toEqual([])
  })

  it('refuses a sender without the fields of its type', async () => {
    const validate = validatorOf(await strictOf(document), 'messages-list-newest')
    const { body } = answer('messages-list-newest')
    expect(validate(altered(body, ['payload', 0, 'sender'], { type: 'user', id: 7 }))).toBe(false)
  })

  it('has no pattern that the regular expressions of Go and Rust do not know', async () => {
    const patterns = [...(await textOf(document)).matchAll(/"pattern": ?"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text)
    expect(patterns.filter((text) => /\(\?(?!:)|\\[1-9k]/.test(text ?? ''))).toEqual([])
    expect(patterns.length).toBeGreaterThan(5)
  })

  it('satisfies Redocly, and becomes a page', async () => {
    await project.execute('Documentation', (command) =>
      command.replaceAll('openapi.json', document).replace('chatwoot.html', `${document}.html`),
    )
    const html = await readFile(path.join(project.folder, `${document}.html`), 'utf8')
    expect(html).toContain('listConversations')
  })

  it('fails in Redocly when it is broken', async () => {
    const { paths, ...rest } = JSON.parse(await textOf(document))
    await writeFile(path.join(project.folder, 'broken.json'), JSON.stringify({ ...rest, path: paths }))
    await expect(project.run('redocly', ['lint', 'broken.json'])).rejects.toThrow(/`path` is not expected here/)
  })
})

it('is loaded by ajv as the page shows', async () => {
  const program = /^```ts\n([\s\S]*?)^```$/m.exec(await readFile(page, 'utf8'))?.[1] ?? ''
  const message = partOf(answer('messages-list-newest').body, 'payload', 0)
  const values = [message, altered(message, ['id'], '7')]
  const check = `console.log(JSON.stringify(${JSON.stringify(values)}.map((value) => isMessage(value))))`
  await writeFile(path.join(project.folder, 'ajv.mjs'), `${program}\n${check}\n`)

  expect(await project.run('node', ['--no-warnings', 'ajv.mjs'])).toBe('[true,false]\n')
})

it('names the versions that are tested', async () => {
  const { dependencies } = JSON.parse(await readFile(path.join(import.meta.dirname, 'package.json'), 'utf8'))
  const rows = (await readFile(page, 'utf8')).matchAll(/^\| `([^`]+)` \| ([\d.]+) \|$/gm)
  const named = Object.fromEntries([...rows].map(([, name, version]) => [name, version]))
  expect(dependencies).toMatchObject(named)
  expect(Object.keys(named)).toHaveLength(7)
})
