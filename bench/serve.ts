/** The process that `startServer` starts: listens on loopback, and sends its URL to the parent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { conversationPages, responses, type Size } from './responses.ts'

/** What a server does. */
export type Serving =
  | { readonly serves: 'response'; readonly size: Size; readonly latency?: number }
  | { readonly serves: 'pages'; readonly items: number; readonly latency: number }
  | { readonly serves: 'labels' }
  | { readonly serves: 'files'; readonly megabytes: number; readonly message: string }

type Handler = (request: IncomingMessage, response: ServerResponse) => void

function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

function responding(size: Size): Handler {
  const { path, body } = responses[size]
  return ({ url }, response) => {
    // @figuro/chatwoot-sdk adds query parameters of its own.
    if (url?.split('?')[0] === path.split('?')[0]) sendJson(response, body)
    else response.writeHead(404).end()
  }
}

function paging(items: number): Handler {
  const page = conversationPages(items)
  return ({ url = '' }, response) => {
    const number = new URL(url, 'http://localhost').searchParams.get('page') ?? 1
    sendJson(response, page(Number(number)))
  }
}

/** A conversation that never has labels, so that each change is written. */
function labelling(): Handler {
  return ({ method }, response) => sendJson(response, method === 'GET' ? '{"payload":[]}' : '{"payload":["vip"]}')
}

/** Takes what is uploaded and responds with a message; sends zeros for what is downloaded. */
function transferring(megabytes: number, message: string): Handler {
  const megabyte = Buffer.alloc(2 ** 20)
  return (request, response) => {
    if (request.method === 'POST') return void request.resume().on('end', () => sendJson(response, message))
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': megabytes * 2 ** 20 })
    let left = megabytes
    const send = () => {
      while (left > 0) {
        left -= 1
        if (!response.write(megabyte)) return
      }
      response.end()
    }
    response.on('drain', send)
    send()
  }
}

function delayed(handle: Handler, latency: number): Handler {
  return latency ? (request, response) => setTimeout(() => handle(request, response), latency) : handle
}

function handlerOf(serving: Serving): Handler {
  if (serving.serves === 'response') return delayed(responding(serving.size), serving.latency ?? 0)
  if (serving.serves === 'pages') return delayed(paging(serving.items), serving.latency)
  if (serving.serves === 'labels') return labelling()
  return transferring(serving.megabytes, serving.message)
}

// Ends with the measurement, also with one that has failed.
process.on('disconnect', () => process.exit())
const [, , serving = ''] = process.argv
// No connection is closed while a subject prepares the next measurement.
const server = createServer({ keepAliveTimeout: 600_000 }, handlerOf(JSON.parse(serving)))
server.listen({ port: 0, host: '127.0.0.1', backlog: 2048 }, () => {
  const address = server.address()
  if (typeof address === 'object') process.send?.(`http://127.0.0.1:${address?.port}`)
})
