/** Delays SIGINT, SIGTERM and SIGHUP until the work is done: between two files they would leave one new and one old. */
export async function uninterrupted(work: () => Promise<void>): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  let asked: NodeJS.Signals | undefined
  const remember = (signal: NodeJS.Signals) => {
    asked = signal
  }
  for (const signal of signals) process.on(signal, remember)
  try {
    await work()
  } finally {
    for (const signal of signals) process.off(signal, remember)
  }
  if (asked) process.kill(process.pid, asked)
}
