import { execFile } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { ChatwootBot } from '../../../src/clients/bot.ts'
import { Chatwoot } from '../../../src/clients/chatwoot.ts'
import { ChatwootPublic } from '../../../src/clients/public.ts'
import { RealtimeError } from '../../../src/realtime/cable/errors.ts'
import { connect } from '../../../src/realtime/connect.ts'
import { held, reasonOf, settled } from '../../servers/held.ts'
import { type CableServer, cableServer, until } from './cable-server.ts'
import { asContact, asUser, type Connected } from './connected.ts'

const options = { baseUrl: 'https://chat.example.com', apiAccessToken: 'token', accountId: 15 }

/** A page: the global object and its document, whose listeners can be counted. */
function page() {
  const globals = new EventTarget()
  const document = Object.assign(new EventTarget(), { visibilityState: 'hidden' })
  vi.stubGlobal('addEventListener', globals.addEventListener.bind(globals))
  vi.stubGlobal('removeEventListener', globals.removeEventListener.bind(globals))
  vi.stubGlobal('document', document)
  const counts = () => [
    getEventListeners(globals, 'online').length,
    getEventListeners(globals, 'pageshow').length,
    getEventListeners(document, 'visibilitychange').length,
  ]
  return { globals, document, counts }
}

afterEach(() => void vi.unstubAllGlobals())

type Stage = readonly [name: string, behaviour: Parameters<typeof cableServer>[0], reached: Reached]
type Reached = (live: Connected, server: CableServer) => Promise<void>

const stages: readonly Stage[] = [
  ['has just been made', {}, async () => {}],
  ['reads the profile', { profile: () => {} }, (_, server) => until(() => server.profiles === 1)],
  ['waits for the socket', { upgrade: 'silent' }, (_, server) => until(() => server.upgrades.length === 1)],
  ['waits for the welcome', { welcome: false }, (_, server) => until(() => server.peers.length === 1)],
  [
    'waits for the confirmation',
    { confirms: () => false },
    (_, server) => until(() => server.peers[0]?.commands.length === 1),
  ],
  ['is live', {}, (live) => live.connection.ready],
  ['waits for the next attempt', { upgrade: 502 }, (live) => live.reaches('waiting')],
  ['has stopped', { profile: (response) => void response.writeHead(401).end('{}') }, (live) => live.reaches('closed')],
]

describe('closing a connection', () => {
  it.each(stages)('that %s leaves no socket, timer or listener', async (_, behaviour, reached) => {
    const { counts } = page()
    const signal = new AbortController()
    await using server = await cableServer(behaviour)
    const live = asUser(server, { presence: true, signal: signal.signal })
    await reached(live, server)

    await live.connection.close()

    expect(live.connection.state.status).toBe('closed')
    expect(live.runtime.timers).toEqual([])
    expect(counts()).toEqual([0, 0, 0])
    expect(getEventListeners(signal.signal, 'abort')).toEqual([])
    await until(() => server.open === 0)
    const before = server.upgrades.length
    live.runtime.advance(3600_000)
    await settled()
    expect(server.upgrades).toHaveLength(before)
  })

  it.each(stages.slice(0, 5))('that %s rejects ready with an error', async (_, behaviour, reached) => {
    await using server = await cableServer(behaviour)
    const live = asUser(server)
    await reached(live, server)

    await live.connection.close()

    expect(await reasonOf(live.connection.ready)).toEqual(new RealtimeError('closed before it was live'))
    expect(live.connection.state.cause).toBeUndefined()
  })

  it('may be done repeatedly, and by the end of a block', async () => {
    await using server = await cableServer()
    const live = asUser(server)
    {
      await using connection = live.connection
      await connection.ready
      await Promise.all([connection.close(), connection.close()])
    }

    expect(live.states.map(({ status }) => status)).toEqual(['live', 'closed'])
  })

  it('says goodbye to the server', async () => {
    await using server = await cableServer()
    const live = asUser(server)
    await live.connection.ready
    const code = new Promise((resolve) => server.peers[0]?.socket.on('close', resolve))

    await live.connection.close()

    expect(await code).toBe(1000)
  })

  it('does not wait for a server that does not answer: it cuts the connection after a second', async () => {
    await using server = await cableServer()
    const live = asUser(server, { presence: true })
    await live.connection.ready
    server.peers[0]?.stream.pause()
    const closing = live.connection.close()

    expect(live.runtime.timers).toEqual([1000])
    live.runtime.advance(1000)
    await closing

    server.peers[0]?.stream.resume()
    await until(() => server.open === 0)
  })

  it('does not wait for the token of a contact', async () => {
    await using server = await cableServer()
    const live = asContact(server, { token: () => new Promise(() => {}) })
    await settled()

    await live.connection.close()

    expect(live.connection.state.status).toBe('closed')
    expect(live.runtime.timers).toEqual([])
  })

  it('lets a listener close it, and delivers nothing afterwards', async () => {
    await using server = await cableServer()
    const live = asUser(server)
    const ids: number[] = []
    live.connection.on('contact.created', ({ id }) => {
      ids.push(id)
      void live.connection.close()
    })
    await live.connection.ready
    server.peers[0]?.stream.cork()
    for (const id of [1, 2, 3]) server.peers[0]?.emit('contact.created', { id })
    server.peers[0]?.stream.uncork()

    await until(() => server.open === 0)

    expect(ids).toEqual([1])
  })
})

describe('a connection that onState closes', () => {
  it('stays closed when that was the start of a new attempt', async () => {
    await using server = await cableServer({ upgrade: 502 })
    const seen: string[] = []
    const holder: { live?: Connected; closed?: Promise<void> | undefined } = {}
    const onState = ({ status }: { readonly status: string }) => {
      seen.push(status)
      if (status === 'connecting') holder.closed = holder.live?.connection.close()
    }
    const token = vi.fn(async () => 'token')
    const live = asContact(server, { onState, token })
    holder.live = live
    await live.reaches('waiting')
    server.behaviour.upgrade = 'accept'
    // The token is too old: an attempt would read it again.
    live.runtime.sleep(600_000)
    live.runtime.advance(30_000)
    await until(() => holder.closed !== undefined)
    await holder.closed
    expect(seen).toEqual(['waiting', 'connecting', 'closed'])
    expect(server.upgrades).toHaveLength(1)
    expect(token).toHaveBeenCalledOnce()
  })

  it('reports no gap afterwards', async () => {
    await using server = await cableServer()
    let isSecond = false
    const holder: { live?: Connected } = {}
    const live = asUser(server, {
      onState: ({ status }) => {
        if (status === 'live' && isSecond) void holder.live?.connection.close()
      },
    })
    holder.live = live
    await live.connection.ready
    isSecond = true
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(30_000)
    await live.reaches('closed')
    await live.connection.close()
    expect(live.gaps).toEqual([])
  })
})

describe('a signal', () => {
  it('closes the connection', async () => {
    await using server = await cableServer()
    const controller = new AbortController()
    const live = asUser(server, { signal: controller.signal })
    await live.connection.ready

    controller.abort()

    expect(live.connection.state.status).toBe('closed')
    await until(() => server.open === 0)
    expect(live.runtime.timers).toEqual([])
  })

  it('that is aborted already lets nothing begin', async () => {
    await using server = await cableServer()
    const reason = new Error('not any more')
    const live = asUser(server, { signal: AbortSignal.abort(reason) })

    expect(await reasonOf(live.connection.ready)).toMatchObject({ cause: reason })
    expect([server.profiles, server.upgrades.length]).toEqual([0, 0])
  })

  it('that is aborted already closes a connection that the program has by then', async () => {
    await using server = await cableServer()
    const seen: string[] = []
    const onState = () => void seen.push(live.connection.state.status)
    const live = asUser(server, { signal: AbortSignal.abort(), onState })
    await live.connection.close()

    expect([seen, live.errors]).toEqual([['closed'], []])
  })
})

describe('a page that wakes up', () => {
  it.each([
    [
      'the network is there again',
      ({ globals }: ReturnType<typeof page>) => globals.dispatchEvent(new Event('online')),
    ],
    ['it comes from the cache', ({ globals }: ReturnType<typeof page>) => globals.dispatchEvent(new Event('pageshow'))],
    [
      'it is seen again',
      ({ document }: ReturnType<typeof page>) => {
        document.visibilityState = 'visible'
        document.dispatchEvent(new Event('visibilitychange'))
      },
    ],
  ])('connects at once when %s', async (_, wakeUp) => {
    const stubbed = page()
    await using server = await cableServer({ upgrade: 502 })
    await using live = asContact(server)
    await live.reaches('waiting')
    server.behaviour.upgrade = 'accept'

    wakeUp(stubbed)

    await live.reaches('live')
    expect(live.connection.state.attempt).toBe(2)
  })

  it('leaves an attempt alone that is being made, also the first after 30 seconds live', async () => {
    const { globals } = page()
    await using server = await cableServer()
    const tokens = [held<string>(), held<string>()]
    let calls = 0
    await using live = asContact(server, { token: async () => tokens[calls++]?.promise ?? '', silenceTimeout: 1e6 })
    tokens[0]?.resolve('token')
    await live.connection.ready
    live.runtime.advance(30_000)
    live.runtime.sleep(600_000)
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(750)
    await until(() => calls === 2)

    expect(live.connection.state).toMatchObject({ status: 'connecting', attempt: 1, cause: expect.any(RealtimeError) })
    globals.dispatchEvent(new Event('online'))
    await settled()
    tokens[1]?.resolve('token')
    await live.reaches('live')

    expect(live.states.map(({ status }) => status)).toEqual(['live', 'waiting', 'connecting', 'live'])
    expect(live.connection.state.retryAt).toBeUndefined()
  })

  it('leaves a new connection alone that has no frame yet', async () => {
    const { globals } = page()
    await using server = await cableServer()
    await using live = asContact(server)
    await live.connection.ready
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    server.behaviour.welcome = false
    live.runtime.advance(1_500)
    await until(() => server.peers.length === 2)

    live.runtime.sleep(10_000)
    globals.dispatchEvent(new Event('online'))
    await settled()
    expect(live.connection.state.status).toBe('connecting')

    server.peers[1]?.send({ type: 'welcome' })
    await live.reaches('live')
  })

  it('does not connect when it is hidden', async () => {
    const { document } = page()
    await using server = await cableServer({ upgrade: 502 })
    await using live = asContact(server)
    await live.reaches('waiting')

    document.dispatchEvent(new Event('visibilitychange'))
    await settled()

    expect(live.connection.state.status).toBe('waiting')
  })

  it('gives up a connection that has been silent for too long, and leaves one that works', async () => {
    const { globals } = page()
    await using server = await cableServer()
    await using live = asContact(server)
    await live.connection.ready

    live.runtime.sleep(9_000)
    globals.dispatchEvent(new Event('online'))
    await settled()
    expect(live.connection.state.status).toBe('live')
    live.runtime.sleep(1_000)
    globals.dispatchEvent(new Event('online'))
    await live.reaches('waiting')

    expect(live.connection.state.cause?.message).toContain('10000 ms')
  })
})

describe('connect', () => {
  it('without a WebSocket class throws nothing, and rejects ready with the line to write', async () => {
    vi.stubGlobal('WebSocket', undefined)
    const onError = vi.fn()
    const connection = connect(new Chatwoot(options), { onError })

    const reason = await reasonOf(connection.ready)

    expect(String(reason)).toContain("import WebSocket from 'ws', then connect(chatwoot, { WebSocket })")
    expect(connection.state).toMatchObject({ status: 'closed', cause: reason })
    expect(onError).not.toHaveBeenCalled()
    await connection.close()
  })

  it('reports a stop to onError, for programs that only listen', async () => {
    vi.stubGlobal('WebSocket', undefined)
    const onError = vi.fn()
    const connection = connect(new Chatwoot(options), { onError })
    connection.on('message.created', () => {})
    await until(() => connection.state.status === 'closed')

    expect(onError).toHaveBeenCalledExactlyOnceWith(connection.state.cause)
    await connection.close()
    expect(onError).toHaveBeenCalledOnce()
  })

  it('reports a stop to the console by default', async () => {
    vi.stubGlobal('WebSocket', undefined)
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const connection = connect(new Chatwoot(options))
    await until(() => connection.state.status === 'closed')

    expect(error).toHaveBeenCalledExactlyOnceWith(connection.state.cause)
    await connection.close()
  })

  it.each([
    ['http://chat.example.com', 'ws://chat.example.com/cable'],
    ['https://chat.example.com/desk', 'wss://chat.example.com/desk/cable'],
  ])('connects for %s to %s', async (baseUrl, expected) => {
    const opened = held<string>()
    class Recording extends WebSocket {
      constructor(url: string) {
        opened.resolve(url)
        throw new Error('seen enough')
        // biome-ignore lint/correctness/noUnreachable: the compiler wants it
        super('')
      }
    }
    const settings = { token: async () => 'token', WebSocket: Recording, onError: () => {} }
    const connection = connect(new ChatwootPublic({ baseUrl }), settings)

    expect(await opened.promise).toBe(expected)
    await connection.close()
  })

  it.each([
    ['message_created', 'there is no event message_created, use message.created'],
    ['conversation_typing_on', 'there is no event conversation_typing_on, use conversation.typing_on'],
    ['mesage.created', 'there is no event mesage.created'],
    ['toString', 'there is no event toString'],
  ])('refuses listeners for %s, which no event is called', async (name, message) => {
    const connection = connect(new Chatwoot(options))

    // @ts-expect-error as a JavaScript program may call it
    expect(() => connection.on(name, () => {})).toThrow(new TypeError(message))
    await connection.close()
  })

  it('takes the class of the platform', async () => {
    await using server = await cableServer()
    vi.stubGlobal('WebSocket', WebSocket)
    await using connection = connect(new ChatwootPublic({ baseUrl: server.url }), { token: async () => 'token' })

    await connection.ready
  })

  it('stops for what the constructor of the class throws', async () => {
    await using server = await cableServer()
    class Refusing extends WebSocket {
      constructor() {
        throw new DOMException('insecure', 'SecurityError')
        // biome-ignore lint/correctness/noUnreachable: the compiler wants it
        super('')
      }
    }
    const live = asUser(server, { WebSocket: Refusing })

    expect(await reasonOf(live.connection.ready)).toMatchObject({ name: 'SecurityError' })
    expect(live.connection.state.status).toBe('closed')
    expect(live.errors).toEqual([live.connection.state.cause])
  })

  it('stops for what the constructor of the class throws, also if that is no error', async () => {
    await using server = await cableServer()
    class Refusing extends WebSocket {
      constructor() {
        throw 'no sockets here'
        // biome-ignore lint/correctness/noUnreachable: the compiler wants it
        super('')
      }
    }
    const live = asUser(server, { WebSocket: Refusing })

    expect(await reasonOf(live.connection.ready)).toEqual(
      expect.objectContaining({ name: 'RealtimeError', message: expect.stringContaining('no sockets here') }),
    )
  })

  // JavaScript callers have no types.
  const open = connect as (client: unknown, options?: unknown) => unknown
  it.each([
    ['token', undefined, 'token must be a function, got undefined'],
    ['welcomeTimeout', 0, 'welcomeTimeout must be a positive number of milliseconds, got 0'],
    ['confirmTimeout', '10', 'confirmTimeout must be a positive number of milliseconds, got "10"'],
    ['silenceTimeout', Number.NaN, 'silenceTimeout must be a positive number of milliseconds, got NaN'],
    ['maxDelay', 2 ** 31, 'maxDelay must be a positive number of milliseconds, got 2147483648'],
    ['WebSocket', 'ws', 'WebSocket must be a function, got "ws"'],
    ['onGap', {}, 'onGap must be a function, got an object (Object)'],
  ])('refuses an unusable %s', (name, value, message) => {
    const visitor = new ChatwootPublic({ baseUrl: options.baseUrl })

    const opened = () => open(visitor, { token: async () => 'token', [name]: value })

    expect(opened).toThrow(new TypeError(message))
  })

  it('refuses what is neither client', () => {
    expect(() => open(undefined)).toThrow(TypeError)
    expect(() => open({})).toThrow('client must be a Chatwoot or a ChatwootPublic, got an object (Object)')
    expect(() => open(new ChatwootBot(options))).toThrow('client must be a Chatwoot or a ChatwootPublic')
  })
})

describe('a program', () => {
  const program = (url: string) => `
    import { WebSocket } from 'ws'
    import { Chatwoot } from './src/index.ts'
    import { connect } from './src/realtime/index.ts'
    const before = process.getActiveResourcesInfo()
    const chatwoot = new Chatwoot({ baseUrl: ${JSON.stringify(url)}, accountId: 15, apiAccessToken: 'token' })
    const connection = connect(chatwoot, { WebSocket })
    await connection.ready
    connection.on('message.created', () => {})
    await connection.close()
    const isNew = (name) => !before.includes(name) && name !== 'FSReqCallback' // Node reads files of its own
    console.log(process.getActiveResourcesInfo().filter(isNew).join())
  `

  it('ends by itself when its connection is closed', async () => {
    await using server = await cableServer()
    const args = ['--import', 'tsx', '--input-type=module', '-e', program(server.url)]

    const { stdout, stderr } = await promisify(execFile)('node', args)

    // Nothing holds the process: how soon it ends depends on the machine alone, so that no time is asserted.
    expect([stdout, stderr]).toEqual(['\n', ''])
  })
})
