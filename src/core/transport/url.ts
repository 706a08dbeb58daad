/**
 * Reads a URL; returns undefined if it is not valid. Not by `URL.canParse`: after some thousands of calls, Node 20 and 22
 * begin to refuse every host with a letter such as `ü`.
 */
export function urlOf(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
