/** `npm run docs:screenshots -- [FOLDER]`: pictures of some pages, small and large, light and dark. */
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openViewer } from './look.ts'
import { base, serveSite } from './server.ts'

const folder = process.argv[2] ?? path.join(tmpdir(), 'chatwoot-client-screenshots')
const pages = {
  home: '',
  overview: 'overview.html',
  table: 'errors-and-retries.html',
  diagram: 'architecture.html',
  class: 'api/classes/index.Chatwoot.html',
  operations: 'openapi/index.html#/Conversations',
}
const windows = { small: { width: 390, height: 844 }, large: { width: 1440, height: 900 } }
const schemes = ['light', 'dark'] as const

await mkdir(folder, { recursive: true })
await using server = await serveSite()
await using viewer = await openViewer()
for (const [page, address] of Object.entries(pages)) {
  for (const [name, size] of Object.entries(windows)) {
    for (const scheme of schemes) {
      await viewer.open(server.url + base + address, { ...size, scheme })
      const { data } = await viewer.browser.send('Page.captureScreenshot', { format: 'png' })
      await writeFile(path.join(folder, `${page}-${name}-${scheme}.png`), Buffer.from(String(data), 'base64'))
    }
  }
}
console.log(folder)
