/** The moments when a page or a worker should look at its connection at once. */
import type { Cancel } from '../core/transport/runtime.ts'

interface Page {
  readonly visibilityState?: string
  addEventListener(type: string, listener: () => void): void
  removeEventListener(type: string, listener: () => void): void
}

interface Globals extends Partial<Page> {
  readonly document?: Page
}

/** Calls back when the network is there again, or the page is seen again. Does nothing where there are no such events. */
export function onWakeUp(wakeUp: () => void): Cancel {
  // Node has neither; workers have no document.
  const globals = globalThis as Globals
  const { document } = globals
  const visible = () => {
    if (document?.visibilityState === 'visible') wakeUp()
  }
  const page = globals.addEventListener ? (globals as Page) : undefined
  page?.addEventListener('online', wakeUp)
  page?.addEventListener('pageshow', wakeUp)
  document?.addEventListener('visibilitychange', visible)
  return () => {
    page?.removeEventListener('online', wakeUp)
    page?.removeEventListener('pageshow', wakeUp)
    document?.removeEventListener('visibilitychange', visible)
  }
}
