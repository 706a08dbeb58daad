/** The moments when a page or a worker should look at its connection at once. */

type Target = Pick<EventTarget, 'addEventListener'>

interface Globals extends Partial<Target> {
  readonly document?: Target & { readonly visibilityState: string }
}

/**
 * Calls back when the network is there again, or the page is seen again, until the signal is aborted. Does nothing where
 * there are no such events.
 */
export function onWakeUp(wakeUp: () => void, signal: AbortSignal): void {
  // Node has neither; workers have no document.
  const globals: Globals = globalThis
  const { document } = globals
  const visible = () => {
    if (document?.visibilityState === 'visible') wakeUp()
  }
  for (const type of ['online', 'pageshow']) globals.addEventListener?.(type, wakeUp, { signal })
  document?.addEventListener('visibilitychange', visible, { signal })
}
