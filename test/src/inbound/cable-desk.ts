/** An account in memory, its cable with and without a network, and clocks that only the test moves. */
import { vi } from 'vitest'
import WebSocket from 'ws'
import { Chatwoot, ChatwootBot, ChatwootPublic } from '../../../src/index.ts'
import {
  connect,
  type RealtimeConnection,
  type RealtimeGap,
  type RealtimeOptions,
  type RealtimeState,
  type ReceivedRealtimeEvent,
} from '../../../src/realtime/index.ts'
import { createFakeChatwoot, type FakeChatwoot, type FakeChatwootOptions } from '../../../src/testing/fake-chatwoot.ts'
import { settled } from '../../servers/held.ts'
import { until } from '../realtime/cable-server.ts'
import { type VirtualRuntime, virtualRuntime } from '../realtime/virtual-runtime.ts'

/** How programs reach the fake: in their own process, or over HTTP and a real WebSocket. */
export type Way = 'in memory' | 'over sockets'

export interface Watched {
  connection: RealtimeConnection
  /** All events but those of presence, in the order in which they came. */
  events: ReceivedRealtimeEvent[]
  states: RealtimeState[]
  gaps: RealtimeGap[]
  /** Resolves when an event with this name has arrived. */
  hears(name: ReceivedRealtimeEvent['event']): Promise<void>
  reaches(status: RealtimeState['status']): Promise<void>
}

export interface CableDesk extends AsyncDisposable {
  fake: FakeChatwoot
  /** Of the fake and of all connections. */
  runtime: VirtualRuntime
  admin: Chatwoot
  agent: Chatwoot
  bot: ChatwootBot
  visitor: ChatwootPublic
  /** Lets time pass, second by second, and what was sent meanwhile arrive. */
  pass(seconds: number): Promise<void>
  watchUser(chatwoot: Chatwoot, options?: RealtimeOptions): Watched
  watchContact(sourceId: string): Watched
}

export async function openDesk(way: Way, seed: FakeChatwootOptions['data'] = {}): Promise<CableDesk> {
  const runtime = virtualRuntime()
  // The client reads the time for `catchUp`.
  vi.useFakeTimers({ toFake: ['Date'], now: runtime.now() })
  const fake = createFakeChatwoot({ runtime, data: seed, now: () => Math.floor(runtime.now() / 1000) })
  const server = way === 'over sockets' ? await fake.listen() : undefined
  const place = server ? { baseUrl: server.url } : { baseUrl: 'https://chat.example.com', fetch: fake.fetch }
  const user = (apiAccessToken: string) => ({ ...place, accountId: 1, apiAccessToken, maxRetries: 0 })
  const visitor = new ChatwootPublic({ ...place, inboxIdentifier: 'fake-inbox-1', maxRetries: 0 })
  const connections: RealtimeConnection[] = []
  const common = { WebSocket: server ? WebSocket : fake.WebSocket, runtime }

  function watch(open: (options: RealtimeOptions) => RealtimeConnection): Watched {
    const [events, states, gaps]: [ReceivedRealtimeEvent[], RealtimeState[], RealtimeGap[]] = [[], [], []]
    const onState = (state: RealtimeState) => states.push(state)
    const connection = open({ ...common, onState, onGap: (gap) => gaps.push(gap) })
    connections.push(connection)
    void collect(connection, events)
    return {
      ...{ connection, events, states, gaps },
      hears: (name) => until(() => events.some(({ event }) => event === name)),
      reaches: (status) => until(() => connection.state.status === status),
    }
  }

  return {
    ...{ fake, runtime, visitor },
    admin: new Chatwoot(user(fake.token)),
    agent: new Chatwoot(user(fake.tokens.agent)),
    bot: new ChatwootBot(user(fake.tokens.bot)),
    async pass(seconds) {
      for (let second = 0; second < seconds; second += 1) {
        runtime.advance(1000)
        vi.setSystemTime(runtime.now())
        await settled()
      }
    },
    watchUser: (chatwoot, options) => watch((more) => connect(chatwoot, { ...more, ...options })),
    watchContact: (sourceId) =>
      watch((more) =>
        connect(visitor, { ...more, token: async () => (await visitor.contacts.get(sourceId)).pubsub_token }),
      ),
    async [Symbol.asyncDispose]() {
      await Promise.all(connections.map((connection) => connection.close()))
      await server?.close()
      vi.useRealTimers()
    },
  }
}

async function collect(connection: RealtimeConnection, events: ReceivedRealtimeEvent[]): Promise<void> {
  try {
    for await (const event of connection) if (event.event !== 'presence.update') events.push(event)
  } catch {
    // Why it has stopped is in its state.
  }
}
