// The exports of `chatwoot-client/realtime`, by name. No docstring: the reference would show it with the guards.

export { isRealtimeError, isRealtimeRefusedError, RealtimeError, RealtimeRefusedError } from './cable/errors.ts'
export type { RealtimeSocket, RealtimeSocketEvent, WebSocketClass } from './cable/socket.ts'
export { type CatchUpOptions, catchUp, type MissedConversation } from './catch-up.ts'
export { type ContactRealtimeOptions, connect, type RealtimeOptions } from './connect.ts'
export type { RealtimeConnection, RealtimeState } from './connection.ts'
export type {
  RealtimeEventData,
  RealtimeEventName,
  RealtimeListener,
  ReceivedRealtimeEvent,
  UnknownRealtimeEvent,
} from './events.ts'
export type { RealtimeGap } from './gap.ts'
