/** The frames that a real server has sent to one connection. */
import { readFileSync } from 'node:fs'

const lines = readFileSync('test/fixtures/events/cable.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line): { conn: string; dir: string; raw: string } => JSON.parse(line))

/** The frames as they were sent, with the identifier of another subscription. */
export function recordedFrames(connection: 'admin' | 'agent' | 'outsider' | 'contact', identifier: string): string[] {
  return lines
    .filter(({ conn, dir }) => conn === connection && dir === 'in')
    .map(({ raw }) => {
      const frame = JSON.parse(raw)
      return JSON.stringify(frame.identifier === undefined ? frame : { ...frame, identifier })
    })
}
