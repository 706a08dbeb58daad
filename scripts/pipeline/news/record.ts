/** `spec/documented.json`: what Chatwoot's documents have said so far. */
import { readFile } from 'node:fs/promises'
import { isObject, type Json, type JsonObject, listOf, PipelineError, setKey } from '../document/document.ts'
import { type DocumentNames, fingerprintOf, type Names, noNames, type Standing } from './names.ts'

export const recordName = 'documented.json'

/** All that documents said, and which documents those were. */
export interface DocumentRecord extends DocumentNames {
  /** Fingerprint -> file name of each, in the order in which they were recorded. */
  documents: Map<string, string>
  /** In a user's folder: what the package said under each of their corrections. Subject -> fingerprint. */
  overridden: Record<string, string | null>
}

export function emptyRecord(): DocumentRecord {
  return { documents: new Map(), operations: new Map(), components: new Map(), overridden: {} }
}

/** Adds what a document says to a record, as the newest one: what it does not say is gone. */
export function recordDocument(record: DocumentRecord, title: string, names: DocumentNames): void {
  const fingerprint = fingerprintOf(names)
  record.documents.delete(fingerprint)
  record.documents.set(fingerprint, title)
  addAll(record.operations, names.operations, true)
  addAll(record.components, names.components, true)
}

/** Several records as one: what a later one says is newer. */
export function mergedRecords(records: readonly DocumentRecord[]): DocumentRecord {
  const merged = emptyRecord()
  for (const { documents, operations, components } of records) {
    for (const [fingerprint, title] of documents) merged.documents.set(fingerprint, title)
    const isNewest = documents.size > 0
    addAll(merged.operations, operations, isNewest)
    addAll(merged.components, components, isNewest)
  }
  return merged
}

function addAll(known: Map<string, Names>, said: ReadonlyMap<string, Names>, isNewest: boolean): void {
  for (const [key, names] of said) {
    const before = known.get(key) ?? noNames()
    known.set(key, before)
    add(before, names, isNewest)
  }
  if (isNewest) for (const [key, names] of known) if (!said.has(key)) names.standing = 'gone'
}

function add(known: Names, said: Names, isNewest: boolean): void {
  known.standing = said.standing
  // The newest type, not all that ever were: what changes back is a change, too.
  if (said.types.size > 0) known.types = new Set(said.types)
  addStandings(known.refs, said.refs, isNewest)
  addStandings(known.words, said.words, isNewest)
  addAll(known.keys, said.keys, isNewest)
}

function addStandings(known: Map<string, Standing>, said: ReadonlyMap<string, Standing>, isNewest: boolean): void {
  if (isNewest) for (const name of known.keys()) known.set(name, 'gone')
  for (const [name, standing] of said) known.set(name, standing)
}

/** Returns the record in a file; an empty one if there is no such file. */
export async function readRecord(file: string): Promise<DocumentRecord> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? emptyRecord() : parseRecord(text, file)
}

export function parseRecord(text: string, file: string): DocumentRecord {
  try {
    const { documents, operations, components, overridden = {} } = JSON.parse(text)
    const parts = [documents, operations, components, overridden]
    if (parts.every(isObject)) {
      return {
        ...{ documents: titles(documents), overridden },
        ...{ operations: decodedMap(operations), components: decodedMap(components) },
      }
    }
  } catch {}
  throw new PipelineError(`${file} is not a valid record of documents: delete it or restore it from version control`)
}

function titles(documents: JsonObject): Map<string, string> {
  return new Map(Object.entries(documents).map(([fingerprint, title]) => [fingerprint, String(title)]))
}

export function renderRecord({ documents, operations, components, overridden }: DocumentRecord): string {
  const record: JsonObject = {
    documents: Object.fromEntries(documents),
    operations: encodedMap(operations),
    components: encodedMap(components),
    ...(Object.keys(overridden).length > 0 && { overridden }),
  }
  return `${JSON.stringify(record, null, 1)}\n`
}

function encodedMap(map: ReadonlyMap<string, Names>): JsonObject {
  const encodedNames: JsonObject = {}
  for (const [key, names] of [...map].sort(([a], [b]) => (a < b ? -1 : 1))) setKey(encodedNames, key, encoded(names))
  return encodedNames
}

/** Most places have a type and nothing else: `"integer"`. */
function encoded({ types, refs, words, keys, standing }: Names): Json {
  const type = [...types].sort().join(' ')
  const names: JsonObject = {
    ...(standing === 'gone' && { gone: true }),
    ...(type !== '' && { type }),
    ...listed('refs', refs, 'said'),
    ...listed('goneRefs', refs, 'gone'),
    ...listed('words', words, 'said'),
    ...listed('goneWords', words, 'gone'),
    ...(keys.size > 0 && { keys: encodedMap(keys) }),
  }
  return Object.keys(names).every((key) => key === 'type') ? type : names
}

function listed(key: string, names: ReadonlyMap<string, Standing>, wanted: Standing): JsonObject {
  const found = [...names].filter(([, standing]) => standing === wanted).map(([name]) => name)
  return found.length > 0 ? { [key]: found.sort() } : {}
}

function decodedMap(encodedNames: Json | undefined): Map<string, Names> {
  return new Map(
    Object.entries(isObject(encodedNames) ? encodedNames : {}).map(([key, value]) => [key, decoded(value)]),
  )
}

function decoded(value: Json): Names {
  const { gone, type, refs, goneRefs, words, goneWords, keys } = isObject(value) ? value : { type: value }
  return {
    types: new Set(
      String(type ?? '')
        .split(' ')
        .filter(Boolean),
    ),
    refs: standings(refs, goneRefs),
    words: standings(words, goneWords),
    keys: decodedMap(keys),
    standing: gone === true ? 'gone' : 'said',
  }
}

function standings(said: Json | undefined, gone: Json | undefined): Map<string, Standing> {
  return new Map([
    ...listOf(said).map((name): [string, Standing] => [String(name), 'said']),
    ...listOf(gone).map((name): [string, Standing] => [String(name), 'gone']),
  ])
}
