/** The exports of `chatwoot-client/realtime`, by name. */

export { type CatchUpOptions, catchUp, type Missed } from './catch-up.ts'
export { type ContactRealtimeOptions, connect, type RealtimeOptions } from './connect.ts'
export type { RealtimeConnection, RealtimeState } from './connection.ts'
export { isRealtimeError, isRealtimeRefusedError, RealtimeError, RealtimeRefusedError } from './errors.ts'
export type {
  RealtimeEventData,
  RealtimeEventName,
  RealtimeListener,
  ReceivedEvent,
  UnknownRealtimeEvent,
} from './events.ts'
export type { RealtimeGap } from './gap.ts'
export type { Socket, SocketEvent, WebSocketClass } from './socket.ts'
