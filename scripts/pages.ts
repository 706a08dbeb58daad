/** How programs write the pages of docs/: tables, figures between markers, and whole files. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

export function tableOf(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('')
}

const end = '<!-- /figures -->'

/** Replaces what is between `<!-- figures: name -->` and `<!-- /figures -->`, for each name. */
export function withFigures(page: string, text: string, figures: Readonly<Record<string, string>>): string {
  return Object.entries(figures).reduce((written, [name, figure]) => {
    const start = `<!-- figures: ${name} -->`
    const from = written.indexOf(`${start}\n`) + start.length + 1
    const to = written.indexOf(end, from)
    // Without an end of its own, the section would take all that is before the end of the next one.
    const isMarked = from > start.length && to >= 0 && !written.slice(from, to).includes('<!-- figures: ')
    if (!isMarked) throw new Error(`${page} needs a line ${start}, and ${end} below it`)
    return `${written.slice(0, from)}\n${figure.trimEnd()}\n\n${written.slice(to)}`
  }, text)
}

export interface Writing {
  /** Compares the page with the file instead of writing it. */
  readonly check?: boolean
  /** The command that writes the page, for the message of a check that fails. */
  readonly command: string
}

/** Writes a page; `file` is its path in the repository. */
export async function writePage(file: string, text: string, { check = false, command }: Writing): Promise<void> {
  const place = path.resolve(root, file)
  if (!check) return writeFile(place, text)
  const present = await readFile(place, 'utf8').catch(() => '')
  if (present !== text) throw new Error(`${file} is out of date: run \`${command}\``)
}

/** Writes all figures of a page at once, so that a failure leaves it as it was. */
export async function writeFigures(
  file: string,
  figures: Readonly<Record<string, string>>,
  writing: Writing,
): Promise<void> {
  const text = await readFile(path.resolve(root, file), 'utf8')
  await writePage(file, withFigures(file, text, figures), writing)
}
