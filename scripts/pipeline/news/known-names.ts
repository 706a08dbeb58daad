/** What the record says about a place of a document: usually one node, several where the place has references. */
import type { Names } from './names.ts'
import type { DocumentRecord } from './record.ts'

export type Known = readonly Names[]

/** The names and those of the components that they refer to. */
export function withReferences(names: Names | undefined, record: DocumentRecord): Known {
  const found = new Set<Names>()
  const visit = (node: Names | undefined) => {
    if (!node || found.has(node)) return
    found.add(node)
    for (const ref of node.refs.keys()) visit(record.components.get(ref))
  }
  visit(names)
  return [...found]
}

export function below(known: Known, key: string, record: DocumentRecord): Known {
  return [...new Set(known.flatMap((names) => withReferences(names.keys.get(key), record)))]
}

export function hasWord(known: Known, word: string): boolean {
  return known.some(({ words }) => words.has(word))
}

/** JSON has one kind of number. */
export function kindsOf(types: Iterable<string>): Set<string> {
  return new Set([...types].map((type) => (type === 'integer' ? 'number' : type)))
}

/** In one of the documents, by its number. */
export function typesIn(known: Known, document: number): Set<string> {
  return kindsOf(
    known.flatMap(({ types }) => [...types].filter(([, saidIn]) => saidIn.includes(document)).map(([type]) => type)),
  )
}

/** Of several media types together. */
export function anyMedia(known: Known, record: DocumentRecord): Known {
  return [...new Set(known.flatMap(({ keys }) => [...keys.values()].flatMap((names) => withReferences(names, record))))]
}
