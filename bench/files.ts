/** The memory that a large file costs, up and down: `node --import tsx bench/files.ts`. */
import { fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { recordedBody } from '../test/recordings/recorded.ts'
import { firstMessage } from './messages.ts'
import { median } from './pairs.ts'
import { measured, publish } from './section.ts'
import { startServer } from './server.ts'
import type { Transfer } from './transfer.ts'

const megabytes = 50
const rounds = 3

const folder = await mkdtemp(path.join(tmpdir(), 'files-'))
const file = path.join(folder, 'film.mp4')
await writeFile(file, Buffer.alloc(megabytes * 2 ** 20, 'film'))
const message = JSON.stringify(recordedBody<object>('message-create-multipart-video'))
const server = await startServer({ serves: 'files', megabytes, message })

/** The most memory that a new process has during the transfer, less what it had before, in megabytes. */
async function peakOf(transfer: Transfer): Promise<number> {
  const peaks: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const child = fork(path.join(import.meta.dirname, 'transfer.ts'), [transfer, server.url, file])
    peaks.push(Number(await firstMessage(child)))
  }
  return median(peaks)
}

try {
  const bareUpload = await peakOf('bare upload')
  const upload = await peakOf('upload')
  const bareDownload = await peakOf('bare download')
  const download = await peakOf('download')
  publish(
    measured(
      'A large file',
      `A file of ${megabytes} MB from the disk (\`openAsBlob\`) is sent as an attachment, and as much is received with \`asResponse\` and read piece by piece: the peak memory (RSS) of the process, minus what it had before; medians of ${rounds} new processes. The client may cost 10 MB more than bare \`fetch\` with the same file, which needed ${bareUpload.toFixed(0)} MB to send it and ${bareDownload.toFixed(0)} MB to receive it.`,
      [
        {
          what: `sending ${megabytes} MB, growth of the memory`,
          value: upload,
          limit: Math.round(bareUpload) + 10,
          unit: ' MB',
        },
        {
          what: `receiving ${megabytes} MB, growth of the memory`,
          value: download,
          limit: Math.round(bareDownload) + 10,
          unit: ' MB',
        },
      ],
    ),
  )
} finally {
  server.stop()
  await rm(folder, { recursive: true })
}
