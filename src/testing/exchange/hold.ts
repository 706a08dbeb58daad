/** Waits that keep the process running, as a socket would: Node ends, and node:test gives up, when nothing else is left. */

// Taken before a test replaces them: fake timers do not keep a process running, and pass in no time.
const { setTimeout, clearTimeout } = globalThis

// Beyond this, timers fire at once.
const longest = 2 ** 31 - 1

/** Keeps the process running until it is cancelled or this real time has passed. */
export function hold(milliseconds: number, onEnd: () => void = () => {}): () => void {
  const id = setTimeout(onEnd, Math.min(milliseconds, longest))
  return () => clearTimeout(id)
}
