/** A time without events. */

/** A time in which events may have been missed. The server does not repeat them: list again, or use `catchUp`. */
export interface RealtimeGap {
  /**
   * The last sign of life before the gap, by the server's clock: its last ping, up to 3 seconds before the last event.
   * Without a ping, by this machine's clock.
   */
  readonly since: Date
  /** When events arrived again, by the server's clock. */
  readonly until: Date
  /** Why there was a gap. */
  readonly cause: Error
  /** How far the server's clock is ahead of this machine's, in milliseconds; up to a second too little. */
  readonly clockOffset: number
  /** Whether the connection has received this message, among its last 1,000. Keeps up with the connection. */
  hasSeen(messageId: number): boolean
}
