/** A connection to a test's server, with everything that it reports. */
import { WebSocket } from 'ws'
import { Chatwoot } from '../../../src/clients/chatwoot.ts'
import { ChatwootPublic } from '../../../src/clients/public.ts'
import { connect, type RealtimeOptions } from '../../../src/realtime/connect.ts'
import type { RealtimeConnection, RealtimeState } from '../../../src/realtime/connection.ts'
import type { RealtimeGap } from '../../../src/realtime/gap.ts'
import { type CableServer, until } from './cable-server.ts'
import { type VirtualRuntime, virtualRuntime } from './virtual-runtime.ts'

export interface Connected extends AsyncDisposable {
  readonly connection: RealtimeConnection
  readonly runtime: VirtualRuntime
  readonly states: RealtimeState[]
  readonly gaps: RealtimeGap[]
  readonly errors: unknown[]
  /** Resolves when the connection is in this state. */
  reaches(status: RealtimeState['status']): Promise<void>
}

export const token = 'secret-api-token'

export function asUser(
  server: Pick<CableServer, 'url'>,
  { onRequest, ...options }: RealtimeOptions & { random?: number; onRequest?: () => void } = {},
) {
  // Some tests play a page.
  const own = { accountId: 15, apiAccessToken: token, dangerouslyAllowBrowser: true }
  const chatwoot = new Chatwoot({ baseUrl: server.url, ...own, ...(onRequest && { onRequest }) })
  return watched((more) => connect(chatwoot, { ...options, ...more }), options)
}

export function asContact(
  server: Pick<CableServer, 'url'>,
  options: RealtimeOptions & { token?: () => Promise<string> } = {},
) {
  const visitor = new ChatwootPublic({ baseUrl: server.url, inboxIdentifier: 'inbox' })
  const { token = async () => 'token-of-contact' } = options
  return watched((more) => connect(visitor, { ...options, ...more, token }), options)
}

function watched(
  open: (options: RealtimeOptions) => RealtimeConnection,
  given: RealtimeOptions & { random?: number },
): Connected {
  const runtime = virtualRuntime(given)
  const states: RealtimeState[] = []
  const gaps: RealtimeGap[] = []
  const errors: unknown[] = []
  const connection = open({
    WebSocket: given.WebSocket ?? WebSocket,
    runtime,
    onState: given.onState ?? ((state) => states.push(state)),
    onGap: given.onGap ?? ((gap) => gaps.push(gap)),
    onError: given.onError ?? ((error) => errors.push(error)),
  })
  return {
    connection,
    runtime,
    states,
    gaps,
    errors,
    reaches: (status) => until(() => connection.state.status === status),
    [Symbol.asyncDispose]: () => connection.close(),
  }
}
