/** The code of docs/types.md compiles. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mistakesIn } from './compiled.ts'

const root = path.resolve(import.meta.dirname, '../..')
let folder: string
let files: string[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'types-'))
  const page = await readFile(path.join(root, 'docs/types.md'), 'utf8')
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  files = blocks.map((_, index) => path.join(folder, `${index}.mts`))
  await Promise.all(files.map((file, index) => writeFile(file, blocks[index] ?? '')))
})
afterAll(() => rm(folder, { recursive: true }))

it('compiles', () => {
  expect(files).toHaveLength(5)
  expect(mistakesIn(files)).toEqual([])
})

const useOfDeclared = `
  import { Chatwoot, ChatwootPublic } from 'chatwoot-client'
  import { connect } from 'chatwoot-client/realtime'
  import { createWebhookHandler } from 'chatwoot-client/webhooks'

  type Plan = 'free' | 'pro' | null | undefined
  type Since = string | undefined
  const plans: Plan[] = []
  const dates: Since[] = []
  const chatwoot = new Chatwoot()
  createWebhookHandler({
    unsigned: 'accept',
    on: {
      message_created: ({ conversation }) => plans.push(conversation.custom_attributes?.plan),
      conversation_updated: ({ custom_attributes }) => plans.push(custom_attributes?.plan),
      contact_updated: ({ custom_attributes }) => dates.push(custom_attributes.customer_since),
    },
  })
  const realtime = connect(chatwoot)
  realtime.on('conversation.updated', ({ custom_attributes }) => plans.push(custom_attributes?.plan))
  realtime.on('contact.updated', ({ custom_attributes }) => dates.push(custom_attributes?.customer_since))
  plans.push((await chatwoot.conversations.get(7)).custom_attributes?.plan)
  dates.push((await chatwoot.contacts.get(5)).custom_attributes?.customer_since)
  // @ts-expect-error no such plan
  chatwoot.conversations.create({ inbox_id: 1, source_id: 'x', custom_attributes: { plan: 'none' } })
  // @ts-expect-error no such plan
  new ChatwootPublic().conversations.create('x', { custom_attributes: { plan: 'none' } })
  // @ts-expect-error not a string
  new ChatwootPublic().contacts.update('x', { custom_attributes: { customer_since: 1 } })
`

it('knows declared custom attributes in responses, requests, webhooks and realtime events', async () => {
  const file = path.join(folder, 'declared.mts')
  await writeFile(file, useOfDeclared)

  expect(mistakesIn([...files, file])).toEqual([])
})
