import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'tsdown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { listenWith } from '../../src/testing/serving/server.ts'
import { type BrowserPage, isChromiumInstalled, openBrowser } from '../processes/chromium.ts'

const folder = path.resolve(import.meta.dirname, '../../examples/website-form')

// In CI it must not be skipped silently: .ci/run installs it.
const isRequired = Boolean(process.env.CI)
const title = `a form of a website, in a browser${isChromiumInstalled ? '' : ' (needs chromium: apt-get install chromium)'}`

describe.skipIf(!isChromiumInstalled && !isRequired)(title, () => {
  let outDir: string
  let browser: BrowserPage

  beforeAll(async () => {
    outDir = await mkdtemp(path.join(tmpdir(), 'website-form-'))
    await build({
      entry: path.join(folder, 'form.ts'),
      outDir,
      format: 'esm',
      platform: 'browser',
      minify: true,
      dts: false,
      config: false,
      clean: false,
      // The page could not resolve an import; nothing here depends on Node.
      deps: { alwaysBundle: /.*/ },
      outExtensions: () => ({ js: '.js' }),
      define: { PACKAGE_VERSION: '"0.0.0"' },
      logLevel: 'error',
    })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]()
    await rm(outDir, { recursive: true })
  })

  /** The website, on another origin than Chatwoot. */
  async function openWebsite(fake: FakeChatwoot) {
    const chatwoot = await fake.listen()
    const page = (await readFile(path.join(folder, 'index.html'), 'utf8'))
      .replace('https://chat.example.com', chatwoot.url)
      .replace('the identifier of your API inbox', 'fake-inbox-1')
    const script = await readFile(path.join(outDir, 'form.js'), 'utf8')
    const website = await listenWith(async ({ url }) =>
      url.endsWith('/form.js')
        ? new Response(script, { headers: { 'content-type': 'text/javascript' } })
        : new Response(page, { headers: { 'content-type': 'text/html' } }),
    )
    await browser.open(website.url)
    return {
      url: website.url,
      chatwoot,
      async [Symbol.asyncDispose]() {
        await website.close()
        await chatwoot.close()
      },
    }
  }

  /** Fills in the form, sends it, and returns the final message of the page. */
  function write(fields: Record<string, string>, file?: { name: string; text: string }) {
    return browser.evaluate(`(async () => {
      const form = document.querySelector('form')
      for (const [name, value] of Object.entries(${JSON.stringify(fields)})) form.elements[name].value = value
      const file = ${JSON.stringify(file ?? null)}
      if (file) {
        const chosen = new DataTransfer()
        chosen.items.add(new File([file.text], file.name, { type: 'text/plain' }))
        form.elements.files.files = chosen.files
      }
      const output = form.querySelector('output')
      output.value = ''
      form.querySelector('button').click()
      while (output.value === '' || output.value.startsWith('Sending')) await new Promise(requestAnimationFrame)
      return output.value
    })()`)
  }

  const mara = { name: 'Mara Lind', email: 'mara@example.org' }
  const thanks = 'Thank you! We will reply by email.'

  function conversationsOf({ state }: FakeChatwoot) {
    return [...state.conversations.values()].map(({ id, contact_id }) => ({
      from: state.contacts.get(contact_id)?.email,
      messages: (state.messages.get(id) ?? []).map(({ content, message_type }) => [message_type, content]),
    }))
  }

  it('reaches the inbox as a message of a new contact', async () => {
    const fake = createFakeChatwoot()
    await using _ = await openWebsite(fake)

    await expect(write({ ...mara, message: 'Where is my order?' })).resolves.toBe(thanks)

    expect(conversationsOf(fake)).toEqual([{ from: mara.email, messages: [[0, 'Where is my order?']] }])
    expect([...fake.state.contacts.values()]).toMatchObject([mara])
    expect(fake.requests.map(({ token }) => token)).toEqual(fake.requests.map(() => ''))
  })

  it('sends files', async () => {
    const fake = createFakeChatwoot()
    await using _ = await openWebsite(fake)

    await write({ ...mara, message: 'See there' }, { name: 'order.txt', text: '42' })

    const [message] = fake.state.messages.get(1) ?? []
    expect(message?.files).toMatchObject([{ name: 'order.txt' }])
  })

  it('recognizes a returning visitor, and continues the conversation', async () => {
    const fake = createFakeChatwoot()
    await using website = await openWebsite(fake)
    await write({ ...mara, message: 'Where is my order?' })

    await browser.open(website.url)
    await write({ ...mara, message: 'Anybody there?' })

    const messages = [
      [0, 'Where is my order?'],
      [0, 'Anybody there?'],
    ]
    expect(conversationsOf(fake)).toEqual([{ from: mara.email, messages }])
    expect(fake.state.contacts.size).toBe(1)
  })

  it('starts a new conversation when the last is resolved, or the contact is deleted', async () => {
    const fake = createFakeChatwoot()
    await using _ = await openWebsite(fake)
    await write({ ...mara, message: 'One' })
    for (const conversation of fake.state.conversations.values()) conversation.status = 'resolved'
    await write({ ...mara, message: 'Two' })
    fake.state.contactInboxes.clear()
    fake.state.contacts.clear()

    await expect(write({ ...mara, message: 'Three' })).resolves.toBe(thanks)

    expect(conversationsOf(fake).map(({ messages }) => messages)).toEqual([[[0, 'One']], [[0, 'Two']], [[0, 'Three']]])
  })

  it('reports an invalid e-mail address', async () => {
    const fake = createFakeChatwoot()
    fake.failNext({ method: 'POST', path: /contacts$/, status: 422, body: { message: 'Email Invalid email' } })
    await using _ = await openWebsite(fake)

    await expect(write({ ...mara, message: 'Hi' })).resolves.toBe('Please check your email address.')
  })

  it('reports that the server cannot be reached', async () => {
    const fake = createFakeChatwoot()
    await using _ = await openWebsite(fake)

    await browser.setOffline(true)
    const said = await write({ ...mara, message: 'Hi' })
    await browser.setOffline(false)

    expect(said).toBe('We cannot be reached right now. Please try again in a minute.')
    await expect(write({ ...mara, message: 'Hi' })).resolves.toBe(thanks)
  })

  it('keeps the message when it could not be sent, and sends it once', async () => {
    const fake = createFakeChatwoot()
    fake.failNext({ method: 'POST', path: /messages$/, status: 500 })
    await using _ = await openWebsite(fake)

    await expect(write({ ...mara, message: 'Hi' })).resolves.toBe('That did not work. Please write to us by email.')
    await expect(browser.evaluate("document.querySelector('textarea').value")).resolves.toBe('Hi')
    await expect(write({})).resolves.toBe(thanks)

    expect(conversationsOf(fake)).toEqual([{ from: mara.email, messages: [[0, 'Hi']] }])
  })

  it('is a small script', async () => {
    const { size } = await stat(path.join(outDir, 'form.js'))

    expect(size).toBeLessThan(100_000)
  })
})
