/** The code of docs/files.md compiles, and sends what the page says. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runHere } from '../examples/run-here.ts'
import { fieldsOf, formServer, type Received } from '../servers/form-server.ts'
import { mistakesIn } from './compiled.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pdf = Buffer.from('%PDF-1.7\n\xff', 'latin1')
const png = Buffer.from('\x89PNG\r\n', 'latin1')

/** A page, to the programs that run in one. */
function openPage(): void {
  const file = new File(['chosen'], 'Auswahl.txt', { type: 'text/plain' })
  vi.stubGlobal('localStorage', { getItem: () => 'token' })
  vi.stubGlobal('document', { querySelector: () => ({ files: [file] }) })
}

/** Calls the handler of a form. */
const callOfHandler = `
const form = new FormData()
form.append('text', 'From the page')
form.append('files', new File(['one'], 'one.txt', { type: 'text/plain' }))
form.append('files', new File([], ''))
const response = await POST(new Request('http://app.test', { method: 'POST', body: form }))
if (!response.ok) throw new Error(String(response.status))
`

let folder: string
let programs: Map<string, string>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'files-'))
  await writeFile(path.join(folder, 'invoice.pdf'), pdf)
  await writeFile(path.join(folder, 'ann.png'), png)
  programs = await writePrograms(await readFile(path.join(root, 'docs/files.md'), 'utf8'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Each block as a program with a client, named after the heading above it. */
async function writePrograms(text: string): Promise<Map<string, string>> {
  const written = new Map<string, string>()
  let heading = ''
  for (const [, title, block] of text.matchAll(/^##? (.+)$|^```ts\n([\s\S]*?)^```$/gm)) {
    heading = title ?? heading
    if (block === undefined) continue
    const name = written.has(heading) ? `${heading}, second` : heading
    const file = path.join(folder, `${written.size}.mts`)
    const client = "import { Chatwoot } from 'chatwoot-client'\nconst chatwoot = new Chatwoot()\n"
    await writeFile(file, block.includes('new Chatwoot(') ? block : client + block)
    written.set(name, file)
  }
  return written
}

const responses = ({ method, path }: Received) => {
  if (path.endsWith('/upload')) return 'upload-multipart'
  if (path.includes('/contacts/')) return 'contact-update-patch'
  return method === 'POST' ? 'message-create-multipart-video' : 'messages-list-between'
}

/** The requests of one program. */
async function requestsOf(name: string): Promise<Received[]> {
  const file = programs.get(name)
  if (!file) throw new Error(`no program named ${name}, only ${[...programs.keys()].join('; ')}`)
  await using server = await formServer(responses)
  const code = (await readFile(file, 'utf8'))
    .replaceAll("'chatwoot-client'", JSON.stringify(path.join(root, 'src/index.ts')))
    .replaceAll('https://chat.example.com', server.url)
    .replaceAll('https://files.example.com', server.url)
  const program = path.join(folder, `run-${path.basename(file)}`)
  await writeFile(program, code.includes('function POST') ? code + callOfHandler : code)
  const environment = { CHATWOOT_BASE_URL: server.url, CHATWOOT_ACCOUNT_ID: '1', CHATWOOT_API_ACCESS_TOKEN: 'token' }
  if (code.includes('document.')) openPage()
  const { exitCode, stderr } = await runHere(program, [], environment, { folder })
  expect([exitCode, stderr]).toEqual([0, ''])
  return server.requests
}

/** The forms among the requests of one program. */
async function formsOf(name: string) {
  const forms = (await requestsOf(name)).filter(({ headers }) => headers['content-type']?.startsWith('multipart/'))
  return Promise.all(forms.map(async (form) => ({ path: form.path, fields: await fieldsOf(form) })))
}

const messages = (id: number) => `/api/v1/accounts/1/conversations/${id}/messages`

describe('the code in docs/files.md', () => {
  it('compiles', () => {
    const files = [...programs.values()]

    expect(mistakesIn(files)).toEqual([])
    expect(files).toHaveLength(11)
  })

  it('sends a file from a path', async () => {
    await expect(formsOf('From a path, in Node')).resolves.toEqual([
      {
        path: messages(7),
        fields: [
          ['content', 'Here is your invoice.'],
          ['attachments[]', { name: 'Invoice für Mai.pdf', type: 'application/pdf', bytes: pdf }],
        ],
      },
    ])
  })

  it('sends bytes and a string', async () => {
    const [form] = await formsOf('Files')

    expect(form?.fields.slice(1)).toEqual([
      ['attachments[]', { name: 'orders.csv', type: 'text/csv', bytes: Buffer.from('order,total\r\n42,19.90\r\n') }],
      ['attachments[]', { name: 'dot.gif', type: 'image/gif', bytes: Buffer.from('GIF89a') }],
    ])
  })

  it('sends a stream', async () => {
    const [form] = await formsOf('From a stream')

    expect(form?.fields).toEqual([['attachments[]', { name: 'invoice.pdf', type: 'application/pdf', bytes: pdf }]])
  })

  it('sends the file at a URL', async () => {
    const [fetched] = await requestsOf('From a URL')
    const [form] = await formsOf('From a URL')

    expect(fetched?.path).toBe('/logo.png')
    expect(form?.fields[0]?.[1]).toMatchObject({ name: 'logo.png' })
  })

  it('sends files that are base64 or a data: URL', async () => {
    const [form] = await formsOf('From base64, or a `data:` URL')

    expect(form?.fields).toEqual([
      ['attachments[]', { name: 'invoice.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7\n') }],
      ['attachments[]', { name: 'dot.gif', type: 'image/gif', bytes: expect.any(Buffer) }],
    ])
  })

  it('sends a private note with a file', async () => {
    const [form] = await formsOf('A private note with a file')

    expect(form?.fields).toEqual([
      ['private', 'true'],
      ['content', 'The scan that she sent us by post'],
      ['attachments[]', { name: 'scan.gif', type: 'image/gif', bytes: Buffer.from('GIF89a') }],
    ])
  })

  it('forwards the files of a form that a server received', async () => {
    const [form] = await formsOf('From a page')

    expect(form?.fields).toEqual([
      ['content', 'From the page'],
      ['attachments[]', { name: 'one.txt', type: 'text/plain', bytes: Buffer.from('one') }],
    ])
  })

  it('sends the files of an input element', async () => {
    const [form] = await formsOf('From a page, second')

    expect(form?.fields).toEqual([
      ['attachments[]', { name: 'Auswahl.txt', type: 'text/plain', bytes: Buffer.from('chosen') }],
    ])
  })

  it('uploads a file once and sends its signed id twice', async () => {
    const [upload, ...sent] = await requestsOf('One upload for several messages')

    expect(upload && (await fieldsOf(upload))).toEqual([
      ['attachment', { name: 'terms.pdf', type: 'application/pdf', bytes: pdf }],
    ])
    expect(sent.map(({ path, bytes }) => [path, JSON.parse(bytes.toString())])).toEqual(
      [7, 8].map((id) => [messages(id), { content: 'Our terms', attachments: [expect.stringMatching(/^eyJ/)] }]),
    )
  })

  it('uploads an avatar for a contact', async () => {
    await expect(formsOf('Pictures of contacts and users')).resolves.toEqual([
      {
        path: '/api/v1/accounts/1/contacts/5',
        fields: [
          ['name', 'Ann'],
          ['avatar', { name: 'ann.png', type: 'image/png', bytes: png }],
        ],
      },
    ])
  })

  it('reads a message and its files', async () => {
    const [asked] = await requestsOf('Received files')

    expect(asked?.path).toBe(`${messages(7)}?after=2391&before=2392`)
  })
})
