/** The documents of the package as programs read them: the readable ones are in the repository. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** JSON without the white space that makes half of it. */
export async function packDocuments(from: string, to: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const document: unknown = JSON.parse(await readFile(path.join(from, name), 'utf8'))
    await writeFile(path.join(to, name), JSON.stringify(document))
  }
}

/** What `generate` and `diff` read of `spec/`, in one compressed file: see scripts/cli/shipped.ts. */
export async function packSpec(from: string, to: string): Promise<void> {
  const folder = path.join(from, 'corrections')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
  const corrections = Object.fromEntries(names.map((name, index) => [name, texts[index]]))
  const record = await readFile(path.join(from, 'documented.json'), 'utf8')
  await mkdir(path.dirname(to), { recursive: true })
  await writeFile(to, gzipSync(JSON.stringify({ corrections, record }), { level: 9 }))
}
