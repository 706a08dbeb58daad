// Plays Vercel: calls the function's POST, with the request context in which @vercel/functions finds waitUntil.
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

const { POST } = await import(process.argv[2])

globalThis[Symbol.for('@vercel/request-context')] = {
  get: () => ({ waitUntil: (promise) => promise.then(() => console.log('waited')) }),
}

const server = createServer(async (request, response) => {
  const body = await buffer(request)
  const result = await POST(
    new Request(`http://localhost${request.url}`, { method: 'POST', headers: request.headers, body }),
  )
  response.writeHead(result.status, Object.fromEntries(result.headers)).end(await result.text())
}).listen(0, () => console.error(`http://127.0.0.1:${server.address().port}`))
