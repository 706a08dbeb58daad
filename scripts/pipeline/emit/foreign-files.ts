/** Files in the folder for the generated ones that somebody else wrote: nothing here replaces them unasked. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { PipelineError } from '../document/document.ts'
import { reportTitle, sourceHeader } from './provenance.ts'

const names = [
  ...['schema.ts', 'types.ts', 'operations.ts', 'chatwoot-client.d.ts'],
  ...['REPORT.md', 'openapi.json', 'openapi.closed.json'],
]

/** @throws PipelineError if the folder has a file under one of the names that does not say that it was generated */
export async function refuseForeignFiles(out: string): Promise<void> {
  const texts = new Map<string, string>()
  for (const name of names) {
    const text = await readFile(path.join(out, name), 'utf8').catch(() => '')
    if (text.trim() !== '') texts.set(name, text)
  }
  // JSON has no place for a header: it is ours where the report is.
  const isWritten = isOurs('REPORT.md', texts.get('REPORT.md') ?? '', false)
  const foreign = [...texts].find(([name, text]) => !isOurs(name, text, isWritten))
  if (!foreign) return
  throw new PipelineError(
    `${path.join(out, foreign[0])} was not written by this program, which replaces only its own files: choose another folder, or replace it with --force`,
  )
}

function isOurs(name: string, text: string, isWritten: boolean): boolean {
  if (name.endsWith('.ts')) return text.startsWith(sourceHeader)
  if (name === 'REPORT.md') return text.startsWith(reportTitle)
  return isWritten
}
