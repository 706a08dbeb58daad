/** The process that `startServer` starts: listens on loopback, and sends its URL to the parent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answers, type Size } from './answers.ts'

/** What a server does with all requests. */
export interface Serving {
  readonly answer: Size
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

function handlerOf(serving: Serving): Handler {
  const { path, body } = answers[serving.answer]
  return (request, response) => {
    // @figuro/chatwoot-sdk adds query parameters of its own.
    if (request.url?.split('?')[0] === path.split('?')[0]) return sendJson(response, body)
    response.writeHead(404).end()
  }
}

const [, , serving = ''] = process.argv
const server = createServer(handlerOf(JSON.parse(serving)))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') process.send?.(`http://127.0.0.1:${address?.port}`)
})
