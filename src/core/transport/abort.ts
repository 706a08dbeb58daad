/** Listens to signals that many calls share. */
import type { Cancel } from './runtime.ts'

interface Listener {
  readonly callbacks: Set<() => void>
  readonly notify: () => void
}

const listeners = new WeakMap<AbortSignal, Listener>()

/** Calls back when the signal is aborted. The signal has one listener for all calls: Node warns about many. */
export function onAbort(signal: AbortSignal, callback: () => void): Cancel {
  const listener = listeners.get(signal) ?? listenTo(signal)
  listener.callbacks.add(callback)
  return () => {
    listener.callbacks.delete(callback)
    if (listener.callbacks.size > 0) return
    signal.removeEventListener('abort', listener.notify)
    if (listeners.get(signal) === listener) listeners.delete(signal)
  }
}

function listenTo(signal: AbortSignal): Listener {
  const callbacks = new Set<() => void>()
  const notify = () => {
    for (const callback of [...callbacks]) callback()
  }
  const listener = { callbacks, notify }
  listeners.set(signal, listener)
  signal.addEventListener('abort', notify, { once: true })
  return listener
}
