/** Whether it is the URL of something on the web. Not by `URL.canParse`: see src/core/transport/url.ts. */
export function isWebUrl(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text)) return false
  try {
    return Boolean(new URL(text))
  } catch {
    return false
  }
}
