/** A promise that the test settles. */
export function held<T>() {
  let resolve: (value: T) => void = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<T>((fulfil, refuse) => {
    resolve = fulfil
    reject = refuse
  })
  return { promise, resolve, reject }
}

/** Waits until everything has happened that needs no new input. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
