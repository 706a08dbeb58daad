/** Listening to signals that many calls share. */
import type { Cancel } from './runtime.ts'

interface Listener {
  readonly callbacks: Set<() => void>
  readonly tell: () => void
}

const listeners = new WeakMap<AbortSignal, Listener>()

/** Calls back when the signal is aborted. However many calls listen, the signal has one listener: Node warns of more. */
export function onAbort(signal: AbortSignal, callback: () => void): Cancel {
  const listener = listeners.get(signal) ?? listenTo(signal)
  listener.callbacks.add(callback)
  return () => {
    listener.callbacks.delete(callback)
    if (listener.callbacks.size > 0) return
    signal.removeEventListener('abort', listener.tell)
    if (listeners.get(signal) === listener) listeners.delete(signal)
  }
}

function listenTo(signal: AbortSignal): Listener {
  const callbacks = new Set<() => void>()
  const tell = () => {
    for (const callback of [...callbacks]) callback()
  }
  const listener = { callbacks, tell }
  listeners.set(signal, listener)
  signal.addEventListener('abort', tell, { once: true })
  return listener
}
