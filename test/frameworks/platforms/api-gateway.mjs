// Plays an API Gateway in front of a Lambda: the path of a request says which kind of event it becomes.
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

const { handler } = await import(process.argv[2])

/** A REST API, payload format 1.0: names of headers are as they were sent. */
function version1(request, { searchParams }, body) {
  const inCapitals = (name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  const headers = Object.entries(request.headers).map(([name, value]) => [inCapitals(name), value])
  return {
    resource: '/chatwoot',
    path: '/chatwoot',
    httpMethod: request.method,
    headers: Object.fromEntries(headers),
    multiValueHeaders: Object.fromEntries(headers.map(([name, value]) => [name, [value]])),
    queryStringParameters: searchParams.size > 0 ? Object.fromEntries(searchParams) : null,
    multiValueQueryStringParameters: null,
    pathParameters: null,
    stageVariables: null,
    requestContext: { httpMethod: request.method, path: '/prod/chatwoot', stage: 'prod', protocol: 'HTTP/1.1' },
    ...body,
  }
}

/** An HTTP API or a function URL, payload format 2.0. */
function version2(request, { search }, body) {
  return {
    version: '2.0',
    routeKey: 'POST /chatwoot',
    rawPath: '/chatwoot',
    rawQueryString: search.slice(1),
    headers: request.headers,
    requestContext: {
      domainName: 'hooks.example.com',
      http: { method: request.method, path: '/chatwoot', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1' },
      stage: '$default',
    },
    ...body,
  }
}

const server = createServer(async (request, response) => {
  const bytes = await buffer(request)
  const url = new URL(request.url, 'http://localhost')
  const isBase64Encoded = url.pathname.endsWith('/base64')
  const body = { body: bytes.toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded }
  const event = url.pathname.startsWith('/1/') ? version1(request, url, body) : version2(request, url, body)
  const result = await handler(event)
  console.log('responded', result.statusCode)
  response.writeHead(result.statusCode, result.headers).end(result.body)
}).listen(0, () => console.error(`http://127.0.0.1:${server.address().port}`))
