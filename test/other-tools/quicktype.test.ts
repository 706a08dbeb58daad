import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Json, listOf } from '../../scripts/pipeline/document/document.ts'
import { altered, answer, deliveries, partOf } from './answers.ts'
import { createProject, type Project } from './project.ts'

const programs = path.join(import.meta.dirname, 'programs')

const hasProgram = (name: string, ...args: string[]): boolean => {
  try {
    execFileSync(name, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
// In CI both are there: what is missing fails.
const hasPython = process.env.CI !== undefined || hasProgram('python3', '--version')
const hasGo = process.env.CI !== undefined || hasProgram('go', 'version')

const page = answer('messages-list-newest').body
const fromAgent = partOf(page, 'payload', 0)
const fromContact = partOf(page, 'payload', 1)
const fromNewSender = altered(fromAgent, ['sender'], { type: 'phone_tree', name: 'Menu' })

/** The component, what a real server sends for it, and what must survive reading and writing. */
const read: [string, Json[], string[]][] = [
  ['Message', [fromAgent, fromContact, fromNewSender], ['id', 'content', 'status']],
  ['Conversation', [answer('conversation-show-resolved').body], ['id', 'uuid', 'status', 'labels']],
  ['Inbox', listOf(partOf(answer('inboxes-list').body, 'payload')), ['id', 'name', 'channel_type']],
  ['Agent', listOf(answer('agents-list-agent').body), ['id', 'email', 'role']],
  ['WebhookEvent', [...deliveries.values()], ['event']],
]

const lines = (values: readonly Json[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const snakeCase = (name: string) => name.replace(/(?<=.)[A-Z]/g, '_$&').toLowerCase()

let project: Project

beforeAll(async () => {
  project = await createProject()
  await writeFile(path.join(project.folder, 'go.mod'), 'module project\n\ngo 1.19\n')
  for (const [name] of read) {
    await project.execute('Python and Go', (command) =>
      command.replaceAll('Message', name).replace(/message(?=\.(?:py|go)$)/, snakeCase(name)),
    )
    await writeGoProgram(name)
  }
})
afterAll(() => project.remove())

/** What was generated for a component as a package, in the folder of a program that uses it. */
async function writeGoProgram(name: string): Promise<void> {
  const folder = path.join(project.folder, snakeCase(name))
  await mkdir(path.join(folder, 'chatwoot'), { recursive: true })
  await rename(`${folder}.go`, path.join(folder, 'chatwoot/generated.go'))
  const program = await readFile(path.join(programs, 'main.go.txt'), 'utf8')
  await writeFile(
    path.join(folder, 'main.go'),
    program.replaceAll('message', snakeCase(name)).replaceAll('Message', name),
  )
}

/** Reads values with what was generated for a component, and returns them as written again, or why they are refused. */
const readers = {
  Python: (name: string, values: readonly Json[]) =>
    project.run('python3', [path.join(programs, 'read.py'), snakeCase(name), snakeCase(name)], lines(values)),
  Go: (name: string, values: readonly Json[]) => project.run('go', ['run', `./${snakeCase(name)}`], lines(values)),
}

async function reading(language: keyof typeof readers, name: string, values: readonly Json[]): Promise<string[]> {
  return (await readers[language](name, values)).trim().split('\n')
}

const kept = (value: Json, keys: readonly string[]) => keys.map((key) => partOf(value, key))

/** Mistakes in a message that every decoder finds. */
const mistakes: [string, (string | number)[], Json | undefined][] = [
  ['a string instead of a number', ['id'], '7'],
  ['a list instead of an object', ['sender'], []],
]
/** Mistakes that a decoder of Go does not look for. */
const finerMistakes: typeof mistakes = [
  ['an unknown word in a closed enum', ['status'], 'lost'],
  ['a missing key', ['content_type'], undefined],
]

describe.runIf(hasPython)('the Python of quicktype', () => {
  it.each(read)('reads what a real server sends: %s', async (name, values, keys) => {
    const written = (await reading('Python', name, values)).map((line) => JSON.parse(line))
    expect(written.map((value) => kept(value, keys))).toEqual(values.map((value) => kept(value, keys)))
  })

  it.each([...mistakes, ...finerMistakes])('refuses %s', async (_what, keys, replacement) => {
    const values = [altered(fromAgent, keys, replacement)]
    expect(await reading('Python', 'Message', values)).toEqual([expect.stringMatching(/^refused: /)])
  })
})

describe.runIf(hasGo)('the Go of quicktype', () => {
  it.each(read)('reads what a real server sends: %s', async (name, values, keys) => {
    const written = (await reading('Go', name, values)).map((line) => JSON.parse(line))
    expect(written.map((value) => kept(value, keys))).toEqual(values.map((value) => kept(value, keys)))
  })

  it.each(mistakes)('refuses %s', async (_what, keys, replacement) => {
    const values = [altered(fromAgent, keys, replacement)]
    expect(await reading('Go', 'Message', values)).toEqual([expect.stringMatching(/^refused: json: /)])
  })
})
