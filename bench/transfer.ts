/** The process that transfers a file for bench/files.ts, and sends the peak of its memory to it. */
import { openAsBlob } from 'node:fs'
import { built } from './built.ts'

export type Transfer = keyof typeof transfers

const [, , transfer = '', url = '', file = ''] = process.argv
const { Chatwoot } = await built()
const chatwoot = new Chatwoot({ baseUrl: url, accountId: 1, apiAccessToken: 'token', timeout: 0 })
const stored = '/rails/active_storage/blobs/film.mp4'

async function read(response: Response): Promise<void> {
  let size = 0
  for await (const chunk of response.body ?? []) size += chunk.byteLength
  if (size !== Number(response.headers.get('content-length'))) throw new Error(`received only ${size} bytes`)
}

const transfers = {
  'bare upload': async () => {
    const form = new FormData()
    form.append('attachments[]', await openAsBlob(file), 'film.mp4')
    await (await fetch(`${url}/api/v1/accounts/1/conversations/7/messages`, { method: 'POST', body: form })).json()
  },
  upload: async () => {
    const data = await openAsBlob(file)
    await chatwoot.messages.send(7, { attachments: [{ data, filename: 'film.mp4', contentType: 'video/mp4' }] })
  },
  'bare download': async () => read(await fetch(url + stored)),
  download: async () => read(await chatwoot.request('GET', stored).asResponse()),
}

function isTransfer(name: string): name is Transfer {
  return Object.hasOwn(transfers, name)
}

if (!isTransfer(transfer)) throw new Error(`no transfer is named ${transfer}`)
const before = process.memoryUsage.rss()
let peak = before
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 5)
await transfers[transfer]()
clearInterval(watch)
process.send?.((Math.max(peak, process.memoryUsage.rss()) - before) / 2 ** 20)
process.disconnect()
