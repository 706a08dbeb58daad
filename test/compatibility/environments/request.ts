/** Asks a server of a project to run the program. */
import type { Receiver } from '../../frameworks/receiver.ts'
import type { World } from '../program.ts'

export async function answerTo({ url, output }: Receiver, world: World): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(world) })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}\n${output.text}`)
  return text
}
