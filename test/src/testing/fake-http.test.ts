/** Requests that are unusual, over real connections. */
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot, type FakeServer } from '../../../src/testing/index.ts'

let fake: FakeChatwoot
let server: FakeServer

beforeEach(async () => {
  fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
  server = await fake.listen()
})
afterEach(() => fake.close().catch(() => {}))

const messages = '/api/v1/accounts/1/conversations/1/messages'

/** Sends the bytes as they are, one for each character, and returns the status and the body of the response. */
function send(start: string, headers: readonly string[] = [], body = '') {
  const own = ['Host: fake', `Api-Access-Token: ${fake.token}`, 'Accept: application/json', 'Connection: close']
  const length = body === '' ? [] : [`Content-Length: ${body.length}`]
  const names = headers.map((line) => line.split(':')[0])
  const all = [...own.filter((line) => !names.includes(line.split(':')[0])), ...headers, ...length]
  const { port } = new URL(server.url)
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    let received = ''
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('data', (chunk) => {
      received += chunk
      // A connection that stays open ends with the response.
      const { length = '-1' } = /content-length: (?<length>\d+)\r\n/i.exec(received)?.groups ?? {}
      const content = received.split('\r\n\r\n').slice(1).join('\r\n\r\n')
      if (content.length === Number(length)) socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => {
      const [head = '', ...rest] = received.split('\r\n\r\n')
      resolve({ status: Number(head.split(' ')[1]), body: rest.join('\r\n\r\n') })
    })
    socket.write(`${[`${start} HTTP/1.1`, ...all].join('\r\n')}\r\n\r\n${body}`, 'latin1')
  })
}

const json = 'Content-Type: application/json'
const urlencoded = 'Content-Type: application/x-www-form-urlencoded'

describe('a path', () => {
  it.each(['/api/v1/profile/', '//api//v1/profile', '/api/v1/profile.json', 'http://elsewhere/api/v1/profile'])(
    'may be written as %s',
    async (path) => {
      expect((await send(`GET ${path}`)).status).toBe(200)
    },
  )

  it('with a faulty escape names a record that is not there', async () => {
    expect((await send('GET /api/v1/accounts/1/conversations/%zz%ff')).status).toBe(404)
  })
})

describe('a request', () => {
  it('of HEAD gets the headers', async () => {
    expect(await send('HEAD /api/v1/profile')).toEqual({ status: 200, body: '' })
  })

  it.each([
    ['TRACE /api', []],
    ['OPTIONS *', []],
    ['GET /api', ['Host: a b[']],
  ])('that cannot be read is refused: %s %j', async (start, headers) => {
    expect((await send(start, headers)).status).toBe(400)
  })

  it('may have a body that its method does not need', async () => {
    expect((await send('GET /api', [json], '{}')).status).toBe(200)
  })

  it('that offers HTTP/2 is answered all the same, with its body', async () => {
    const offer = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQ', json]

    expect(JSON.parse((await send(`POST ${messages}`, offer, '{"content":"Hi"}')).body)).toMatchObject({
      content: 'Hi',
    })
  })

  it('for a WebSocket at no path is refused', async () => {
    expect((await send('GET //', ['Connection: Upgrade', 'Upgrade: websocket'])).status).toBe(404)
  })

  it('for a page outside of the API is complained of without a token, too', async () => {
    expect((await send('GET /app/login', ['Api-Access-Token:'])).status).toBe(501)
    expect(() => fake.verify()).toThrow('GET /app/login: the fake Chatwoot does not have this page')
  })
})

describe('a body', () => {
  it.each([
    ['application/json', '{"content"'],
    ['multipart/form-data; boundary=x', 'nothing of the kind'],
    ['multipart/form-data', 'no boundary'],
    ['application/json', '{"content":"\xff"}'],
    ['application/json', '\xef\xbb\xbf{"content":"Hi"}'],
    ['application/json', `{"content_attributes":${'['.repeat(100)}${']'.repeat(100)}}`],
    ['application/x-www-form-urlencoded', 'content=%ff'],
    ['application/x-www-form-urlencoded', 'content=100%'],
    ['application/x-www-form-urlencoded', 'content=Hi&content[text]=Hi'],
    ['application/x-www-form-urlencoded', 'content=Hi&content[]=Hi'],
    ['application/x-www-form-urlencoded', `content${'[a]'.repeat(32)}=Hi`],
  ])('of %s that is malformed is refused: %s', async (type, body) => {
    const answer = await send(`POST ${messages}`, [`Content-Type: ${type}`], body)

    expect(answer).toEqual({ status: 400, body: '{"status":400,"error":"Bad Request"}' })
  })

  it('of JSON may be nested 100 deep, and a form 32', async () => {
    const deepest = `{"content":"Hi","content_attributes":${'['.repeat(99)}${']'.repeat(99)}}`
    const form = `content=Hi&content_attributes${'[a]'.repeat(31)}=b`

    expect((await send(`POST ${messages}`, [json], deepest)).status).toBe(200)
    expect((await send(`POST ${messages}`, [urlencoded], form)).status).toBe(200)
  })

  it('of a GET is read', async () => {
    const none = await send('GET /api/v1/accounts/1/conversations', [json], '{"status":"resolved"}')

    expect(JSON.parse(none.body).data.payload).toEqual([])
  })

  it('reaches no prototype', async () => {
    const form = 'content=Hi&__proto__[polluted]=1&constructor[polluted]=1&content_attributes[__proto__][polluted]=1'

    expect((await send(`POST ${messages}`, [urlencoded], form)).status).toBe(200)
    expect([Reflect.get({}, 'polluted'), Reflect.get(Object, 'polluted')]).toEqual([undefined, undefined])
  })

  it('may come in chunks', async () => {
    const chunks = ['{"conten', 't":"Hi"}']
    const init = { method: 'POST', headers: { 'Api-Access-Token': fake.token, 'Content-Type': 'application/json' } }
    const body = new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift()
        if (chunk === undefined) controller.close()
        else controller.enqueue(new TextEncoder().encode(chunk))
      },
    })
    const response = await fetch(`${server.url}${messages}`, { ...init, body, ...{ duplex: 'half' } })

    expect(await response.json()).toMatchObject({ content: 'Hi' })
  })
})

describe('a query', () => {
  it.each(['status=%ff', 'status=%zz', 'q=a&q[b]=2', 'labels=a&labels[]=b', `q${'[a]'.repeat(32)}=1`])(
    'that is malformed is refused: %s',
    async (query) => {
      expect(await send(`GET /api/v1/accounts/1/conversations?${query}`)).toEqual({
        status: 400,
        body: '{"status":400,"error":"Bad Request"}',
      })
      expect(await send(`GET /api/v1/accounts/1/conversations?${query}`, ['Accept: */*'])).toEqual({
        status: 400,
        body: '',
      })
    },
  )

  it('keeps the last value of a name that is repeated', async () => {
    const { body } = await send('GET /api/v1/accounts/1/conversations?status=open&status=resolved')

    expect(JSON.parse(body).data.payload).toEqual([])
  })

  it('has no value without an equals sign', async () => {
    const { body } = await send('GET /api/v1/accounts/1/conversations?status&labels[]')

    expect(JSON.parse(body).data.payload).toHaveLength(1)
  })
})

describe('a POST that stands for another method', () => {
  it.each([
    ['X-HTTP-Method-Override: delete', ''],
    [urlencoded, '_method=delete'],
  ])('is taken for it: %s %s', async (header, body) => {
    expect((await send(`POST ${messages}/1`, [header], body)).status).toBe(200)
    expect(fake.state.messages.get(1)?.[0]?.content).toBe('This message was deleted')
  })

  it('is a POST when nobody knows the method', async () => {
    expect((await send(`POST ${messages}`, ['X-HTTP-Method-Override: steal', json], '{"content":"Hi"}')).status).toBe(
      200,
    )
  })
})

describe('the id of a request', () => {
  const idFor = async (sent: Record<string, string>) =>
    (await fetch(`${server.url}/api`, { headers: sent })).headers.get('x-request-id')

  it('is the one that was sent, without what could do harm', async () => {
    expect(await idFor({ 'X-Request-Id': 'trace-1@shop_a' })).toBe('trace-1@shop_a')
    expect(await idFor({ 'X-Request-Id': 'a b;<c>.é' })).toBe('abc')
    expect(await idFor({ 'X-Request-Id': 'a'.repeat(300) })).toBe('a'.repeat(255))
  })

  it('is there if none was sent', async () => {
    expect(await idFor({})).toBe('fake-request')
  })
})

describe('an unknown URL', () => {
  it.each([
    ['application/json', '{"status":404,"error":"Not Found"}'],
    ['application/xml', '<hash>\n  <status type="integer">404</status>'],
    ['*/*', '<!DOCTYPE html>'],
    ['application/json, text/plain, */*', '<!DOCTYPE html>'],
    ['', '<!DOCTYPE html>'],
  ])('is answered for the Accept header "%s"', async (accept, start) => {
    const { status, body } = await send('GET /api/v1/nothing', [`Accept: ${accept}`])

    expect(status).toBe(404)
    expect(body).toContain(start)
  })

  it('is not found without a token, too', async () => {
    expect((await send('GET /api/v1/nothing', ['Api-Access-Token:'])).status).toBe(404)
    expect((await send('GET /api/v1/profile', ['Api-Access-Token:'])).status).toBe(401)
  })
})

describe('a server', () => {
  it('does not listen on a port that is none', async () => {
    await expect(fake.listen({ port: 70_000 })).rejects.toThrow('port must be a port from 0 to 65535, got 70000')
  })

  it('listens more than once', async () => {
    const other = await fake.listen()

    expect(other.url).not.toBe(server.url)
    expect((await fetch(`${other.url}/api`)).status).toBe(200)
  })

  const outside = Object.values(networkInterfaces())
    .flatMap((all = []) => all)
    .find(({ internal, family }) => !internal && family === 'IPv4')

  it.runIf(outside)('cannot be reached from other machines', async () => {
    const socket = connect(Number(new URL(server.url).port), outside?.address)
    const outcome = await new Promise((resolve) => {
      socket.on('connect', () => resolve('connected'))
      socket.on('error', () => resolve('refused'))
    })
    socket.destroy()

    expect(outcome).toBe('refused')
  })

  it('is not opened after the fake was closed', async () => {
    await fake.close()

    await expect(fake.listen()).rejects.toThrow('the fake Chatwoot was closed: create another one')
  })
})
