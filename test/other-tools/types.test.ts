import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Json } from '../../scripts/pipeline/document/document.ts'
import { altered, answer, delivery, partOf } from './answers.ts'
import { createProject, type Project } from './project.ts'

/** What a tool generates, and whether it has types for webhooks. */
const tools = [
  ['hey-api', 'hey-api/types.gen.ts', true],
  ['orval', 'orval.ts', true],
  ['oazapfts', 'oazapfts.ts', false],
] as const

const conversation = answer('conversation-show-resolved').body
const message = partOf(answer('messages-list-newest').body, 'payload', 0)
const contact = partOf(answer('messages-list-newest').body, 'payload', 1, 'sender')
const inbox = partOf(answer('inboxes-list').body, 'payload', 0)
const attachment = partOf(answer('conversation-show-with-attachment').body, 'messages', 0, 'attachments', 0)

/** The type, and what a real server returns for it. */
const right: [string, Json][] = [
  ['Conversation', conversation],
  ['Message', message],
  ['MessageSender', contact],
  ['Inbox', inbox],
  ['Attachment', attachment],
  ['Agent', partOf(answer('agents-list-agent').body, 0)],
  ['Team', partOf(answer('teams-list').body, 0)],
  ['Label', answer('label-show').body],
  ['ErrorText', answer('conversation-show-other-account').body],
]

const wrong: [string, Json][] = [
  ['Conversation', altered(conversation, ['status'], 'closed')],
  ['Conversation', altered(conversation, ['id'], '5')],
  ['Conversation', altered(conversation, ['uuid'], undefined)],
  ['Conversation', altered(conversation, ['meta', 'sender', 'name'], undefined)],
  ['Message', altered(message, ['sender'], { type: 'agent_bot', id: 7 })],
  ['Message', altered(message, ['sender'], { type: 'phone_tree' })],
  ['Inbox', altered(inbox, ['channel_type'], 'Channel::WebWidget')],
  ['Attachment', altered(attachment, ['file_type'], undefined)],
  ['Agent', { id: 1 }],
]

const webhook = delivery('019-account-message_created')
const wrongWebhooks: Json[] = [
  altered(webhook, ['conversation'], undefined),
  altered(webhook, ['sender'], { type: 'user', id: 7 }),
  altered(webhook, ['event'], 'message_lost'),
]

let project: Project
let mistakes: string[]

/** A value on one line, which must have a type, or must not. */
function declaration(type: string, value: Json, index: number, isRight: boolean): string {
  const comment = isRight ? '' : '// @ts-expect-error\n'
  return `${comment}export const ${isRight ? 'right' : 'wrong'}${index}: types.${type} = ${JSON.stringify(value)}\n`
}

function programOf(hasWebhooks: boolean): string {
  const events: [string, Json][] = hasWebhooks ? [['WebhookEvent', webhook]] : []
  const wrongEvents = hasWebhooks ? wrongWebhooks.map((body): [string, Json] => ['WebhookEvent', body]) : []
  return [
    "import type * as types from './types.ts'\n",
    ...[...right, ...events].map(([type, value], index) => declaration(type, value, index, true)),
    ...[...wrong, ...wrongEvents].map(([type, value], index) => declaration(type, value, index, false)),
  ].join('')
}

beforeAll(async () => {
  project = await createProject()
  await project.execute('TypeScript')
  for (const [tool, file, hasWebhooks] of tools) {
    const folder = path.join(project.folder, 'tried', tool)
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'types.ts'), `export type * from '../../${file}'\n`)
    await cp(path.join(import.meta.dirname, 'programs/types.ts.txt'), path.join(folder, 'program.ts'))
    await writeFile(path.join(folder, 'answers.ts'), programOf(hasWebhooks))
  }
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true, types: [] },
    ...{ module: 'ESNext', moduleResolution: 'Bundler', target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
  }
  await writeFile(path.join(project.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['tried'] }))
  const output = await project.run('tsc', ['-p', '.', '--pretty', 'false']).catch((error: Error) => error.message)
  mistakes = output.split('\n').filter((line) => line.includes('error TS'))
})
afterAll(() => project.remove())

describe.each(tools)('the types of %s', (tool, file) => {
  it('compile', () => {
    expect(mistakes.filter((line) => line.startsWith(file))).toEqual([])
  })

  it('narrow by type, channel and file type, and have closed enums', () => {
    expect(mistakes.filter((line) => line.startsWith(`tried/${tool}/program.ts`))).toEqual([])
  })

  it('describe what a real server sends, and refuse the same with a mistake in it', () => {
    expect(mistakes.filter((line) => line.startsWith(`tried/${tool}/answers.ts`))).toEqual([])
  })
})

it('has no other mistake', () => {
  expect(mistakes).toEqual([])
})
