/** The site that `npm run docs` has built, opened in Chromium. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Loopback } from '../servers/loopback.ts'
import { brokenLinks, crawl, type Page } from './crawl.ts'
import { openViewer, type Viewer } from './look.ts'
import { base, serveSite } from './server.ts'

const root = path.resolve(import.meta.dirname, '../..')
const axe = readFileSync(path.join(root, 'website/node_modules/axe-core/axe.min.js'), 'utf8')

const guides = readdirSync(path.join(root, 'docs')).map((name) => name.replace(/\.md$/, '.html'))
const references = [
  'api/index.html',
  'api/modules/webhooks.html',
  'api/classes/index.Chatwoot.html',
  'api/classes/index.NotFoundError.html',
  'api/functions/webhooks.createWebhookHandler.html',
  'openapi/index.html',
]
const opened = ['', 'overview.html', ...guides, ...references]
const withContrast = [
  '',
  'errors-and-retries.html',
  'webhooks.html',
  'api/classes/index.Chatwoot.html',
  // With all methods open.
  'openapi/index.html#/Conversations',
]

let server: Loopback
let viewer: Viewer
let start: string

beforeAll(async () => {
  server = await serveSite()
  viewer = await openViewer()
  start = server.url + base
})
afterAll(async () => {
  await viewer?.[Symbol.asyncDispose]()
  await server?.[Symbol.asyncDispose]()
})

describe('the links of the site', () => {
  let pages: Map<string, Page>

  beforeAll(async () => {
    pages = await crawl(viewer.browser, start)
  })

  it('lead to existing pages and headings', () => {
    expect(brokenLinks(pages, server.url)).toEqual([])
  })

  it('reach every page of docs/, the references and the document', () => {
    const reached = [...pages.keys()]

    expect(reached).toEqual(expect.arrayContaining(opened.map((page) => start + page)))
    expect(reached).toContain(`${start}openapi/openapi.json`)
    expect(reached.filter((url) => url.startsWith(`${start}api/`)).length).toBeGreaterThan(500)
  })

  it('lead only to pages with a title', () => {
    const untitled = [...pages.values()].filter(({ isHtml, title }) => isHtml && !title.trim())

    expect(untitled.map(({ url }) => url)).toEqual([])
  })

  it('lead to files of the repository that exist', () => {
    const prefix = /^https:\/\/github\.com\/chatwoot-client\/chatwoot-client\/(?:blob|tree)\/main\/([^#]*)/
    const files = [...pages.values()].flatMap(({ links }) => links.flatMap((link) => prefix.exec(link)?.[1] ?? []))

    expect(files).toEqual(expect.arrayContaining(['CONTRIBUTING.md', 'generated/REPORT.md']))
    expect(files.filter((file) => !isInRepository(file))).toEqual([])
  })
})

describe.each(['light', 'dark'] as const)('in a window of 360 pixels, %s', (scheme) => {
  it.each(opened)('"%s" opens without errors, and is not wider than the window', async (page) => {
    const mistakes = await viewer.open(start + page, { width: 360, height: 740, scheme })

    expect(mistakes).toEqual([])
    await expect(viewer.browser.evaluate('document.documentElement.scrollWidth')).resolves.toBe(360)
  })

  it.each(withContrast)('"%s" has text that can be read', async (page) => {
    await viewer.open(start + page, { width: 1440, height: 900, scheme })
    await viewer.browser.evaluate(axe)

    // Whether anything was looked at, and what is hard to read.
    await expect(viewer.browser.evaluate(contrast)).resolves.toEqual([true, []])
  })
})

it('the site requests nothing from another host', () => {
  expect([...viewer.hosts]).toEqual([new URL(server.url).host])
})

const contrast = `axe.run({ runOnly: ['color-contrast'] }).then(({ passes, violations }) => [
  passes.length > 0,
  violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary))])`

function isInRepository(file: string): boolean {
  const folder = path.join(root, path.dirname(file))
  return readdirSync(folder).includes(path.basename(file))
}
