/** The document that an argument of a program names: a file or a URL. */
import type { DocumentSource } from '../pipeline/read/read.ts'

export function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name)
}

export async function documentSource(name: string, log: (line: string) => void): Promise<DocumentSource> {
  if (!isUrl(name)) return name
  // Imported only now: it needs the generators.
  const { fetchDocument } = await import('../update/fetch-document.ts')
  return fetchDocument(name, log)
}
