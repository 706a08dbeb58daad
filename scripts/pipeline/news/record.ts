/** `spec/documented.json`: what Chatwoot's documents have said so far. */
import { readFile } from 'node:fs/promises'
import { isObject, type Json, type JsonObject, listOf, objectOf, PipelineError, setKey } from '../document/document.ts'
import { type DocumentNames, fingerprintOf, type Names, noNames, type SaidIn } from './names.ts'

export const recordName = 'documented.json'

/** All that documents said, and which documents those were. */
export interface DocumentRecord extends DocumentNames {
  /** In the order in which they were recorded. */
  documents: RecordedDocument[]
  /** In a user's folder: what the package said under each of their corrections. Subject -> fingerprint. */
  overridden: Record<string, string | null>
  /** Of several records as one: the number of the document that was accepted last into the user's own. */
  accepted?: number
}

export interface RecordedDocument {
  /** Its file. */
  name: string
  fingerprint: string
}

export function emptyRecord(): DocumentRecord {
  return { documents: [], operations: new Map(), components: new Map(), overridden: {} }
}

/** Adds what a document says to a record, as the newest one. */
export function recordDocument(record: DocumentRecord, name: string, names: DocumentNames): void {
  const fingerprint = fingerprintOf(names)
  if (record.documents.at(-1)?.fingerprint === fingerprint) return
  const at = record.documents.push({ name, fingerprint }) - 1
  addRecord(record, names, at)
}

/** Several records as one: the documents of a later one are newer. */
export function mergedRecords(records: readonly DocumentRecord[]): DocumentRecord {
  const merged = emptyRecord()
  for (const record of records) {
    addRecord(merged, record, merged.documents.length)
    merged.documents.push(...record.documents)
  }
  const own = records.length > 1 ? records.at(-1) : undefined
  return own && own.documents.length > 0 ? { ...merged, accepted: merged.documents.length - 1 } : merged
}

function addRecord(record: DocumentRecord, { operations, components }: DocumentNames, offset: number): void {
  addAll(record.operations, operations, offset)
  addAll(record.components, components, offset)
}

function addAll(known: Map<string, Names>, said: ReadonlyMap<string, Names>, offset: number): void {
  for (const [key, names] of said) {
    const before = known.get(key) ?? noNames([])
    known.set(key, before)
    before.saidIn = united(before.saidIn, moved(names.saidIn, offset))
    for (const part of ['types', 'refs', 'words'] as const) addSaid(before[part], names[part], offset)
    addAll(before.keys, names.keys, offset)
  }
}

function addSaid(known: Map<string, SaidIn>, said: ReadonlyMap<string, SaidIn>, offset: number): void {
  for (const [name, saidIn] of said) known.set(name, united(known.get(name) ?? [], moved(saidIn, offset)))
}

function moved(saidIn: SaidIn, offset: number): SaidIn {
  return saidIn.map((document) => document + offset)
}

function united(one: SaidIn, other: SaidIn): SaidIn {
  return [...new Set([...one, ...other])].sort((a, b) => a - b)
}

/** Returns the record in a file; an empty one if there is no such file. */
export async function readRecord(file: string): Promise<DocumentRecord> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? emptyRecord() : parseRecord(text, file)
}

export function parseRecord(text: string, file: string): DocumentRecord {
  try {
    const { documents, operations, components, overridden = {} } = JSON.parse(text)
    if (Array.isArray(documents) && [operations, components, overridden].every(isObject)) {
      const all = [...documents.keys()]
      return {
        documents: documents.map(({ name, fingerprint }) => ({ name: String(name), fingerprint: String(fingerprint) })),
        ...{ operations: decodedMap(operations, all), components: decodedMap(components, all), overridden },
      }
    }
  } catch {}
  throw new PipelineError(`${file} is not a valid record of documents: delete it or restore it from version control`)
}

export function renderRecord({ documents, operations, components, overridden }: DocumentRecord): string {
  const all = [...documents.keys()]
  const record: JsonObject = {
    documents: documents.map(({ name, fingerprint }) => ({ name, fingerprint })),
    operations: encodedMap(operations, all),
    components: encodedMap(components, all),
    ...(Object.keys(overridden).length > 0 && { overridden }),
  }
  return `${JSON.stringify(record, null, 1)}\n`
}

function encodedMap(map: ReadonlyMap<string, Names>, around: SaidIn): JsonObject {
  const encodedNames: JsonObject = {}
  for (const [key, names] of [...map].sort(([a], [b]) => (a < b ? -1 : 1)))
    setKey(encodedNames, key, encoded(names, around))
  return encodedNames
}

/** Most places have one type and nothing else, in the same documents as what is around them: `"integer"`. */
function encoded({ types, refs, words, keys, saidIn }: Names, around: SaidIn): Json {
  const [type, ...others] = [...types]
  if (
    type &&
    others.length + refs.size + words.size + keys.size === 0 &&
    isSame(saidIn, around) &&
    isSame(type[1], saidIn)
  ) {
    return type[0]
  }
  return {
    ...(!isSame(saidIn, around) && { in: textOf(saidIn) }),
    ...listed('types', types, saidIn),
    ...listed('refs', refs, saidIn),
    ...listed('words', words, saidIn),
    ...(keys.size > 0 && { keys: encodedMap(keys, saidIn) }),
  }
}

/** Those in the same documents as the place itself as an array, the others with their documents. */
function listed(key: string, names: ReadonlyMap<string, SaidIn>, around: SaidIn): JsonObject {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1))
  const same = sorted.filter(([, saidIn]) => isSame(saidIn, around)).map(([name]) => name)
  const others: JsonObject = {}
  for (const [name, saidIn] of sorted) if (!isSame(saidIn, around)) setKey(others, name, textOf(saidIn))
  return {
    ...(same.length > 0 && { [key]: same }),
    ...(Object.keys(others).length > 0 && { [`${key}In`]: others }),
  }
}

function decodedMap(encodedNames: Json | undefined, around: SaidIn): Map<string, Names> {
  const entries = Object.entries(objectOf(encodedNames))
  return new Map(entries.map(([key, value]) => [key, decoded(value, around)]))
}

function decoded(value: Json, around: SaidIn): Names {
  const names: JsonObject = isObject(value) ? value : { types: [value] }
  const saidIn = names.in === undefined ? around : saidInOf(names.in)
  const said = (key: string) => {
    const others = names[`${key}In`]
    return new Map([
      ...listOf(names[key]).map((name): [string, SaidIn] => [String(name), saidIn]),
      ...Object.entries(objectOf(others)).map(([name, text]): [string, SaidIn] => [name, saidInOf(text)]),
    ])
  }
  return {
    types: said('types'),
    refs: said('refs'),
    words: said('words'),
    keys: decodedMap(names.keys, saidIn),
    saidIn,
  }
}

/** `0 2 3`, the numbers of documents. */
function textOf(saidIn: SaidIn): string {
  return saidIn.join(' ')
}

function saidInOf(text: Json): SaidIn {
  return String(text).split(' ').map(Number)
}

function isSame(one: SaidIn, other: SaidIn): boolean {
  return textOf(one) === textOf(other)
}
