/** A variable of the environment; undefined where it is empty, or where there is no environment at all. */
export function fromEnvironment(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name] || undefined
  } catch {
    // Deno asks for permission; who does not give it has given the option.
    return undefined
  }
}
