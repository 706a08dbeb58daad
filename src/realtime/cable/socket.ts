/** What the realtime connection needs of a WebSocket, so that every class works: the platform's, `ws`, undici's. */

/** An event of a WebSocket, with the fields of all its kinds. */
export interface RealtimeSocketEvent {
  readonly data?: unknown
  readonly code?: number
  readonly reason?: string
  readonly message?: string
  readonly error?: unknown
}

/** An open or opening WebSocket. */
export interface RealtimeSocket {
  /** Sends a frame of text. */
  send(data: string): void
  /** Begins to close. */
  close(code?: number): void
  /** Closes without waiting for the other side. Only some classes have it. */
  terminate?(): void
  /** Calls a function for each event of a kind. */
  addEventListener(type: 'message' | 'close' | 'error', listener: (event: RealtimeSocketEvent) => void): void
}

/** A class of WebSockets: the platform's own, or for instance the default export of `ws`. */
export type WebSocketClass = new (url: string, protocols: string[]) => RealtimeSocket
