/** A real server that keeps the bytes of each request, and responds with a recording. */
import { recorded } from '../recordings/recorded.ts'
import { loopback } from './loopback.ts'

export interface Received {
  method: string
  path: string
  headers: Record<string, string>
  bytes: Buffer<ArrayBuffer>
}

/** Until the end of the block. `answers` returns the name of a recording for a request; without one the connection breaks. */
export async function formServer(answers: (request: Received) => string | undefined) {
  const requests: Received[] = []
  const server = await loopback(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const { method = '', url = '' } = request
    const received = { method, path: url, headers, bytes: Buffer.concat(chunks) }
    requests.push(received)
    const name = answers(received)
    if (name === undefined) return request.socket.destroy()
    const [status, body, answerHeaders] = recorded(name)
    return response.writeHead(status, answerHeaders).end(body)
  })
  return { ...server, requests }
}

/** Names and values of a form as the platform's own reader finds them in the bytes. */
export async function fieldsOf({ bytes, headers }: Received): Promise<[name: string, value: string | ReadFile][]> {
  const form = await new Response(bytes, { headers }).formData()
  return Promise.all(
    [...form].map(async ([name, value]): Promise<[string, string | ReadFile]> => {
      if (typeof value === 'string') return [name, value]
      return [name, { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) }]
    }),
  )
}

export interface ReadFile {
  name: string
  type: string
  bytes: Buffer
}
