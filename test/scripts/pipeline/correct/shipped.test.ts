/** What holds for all corrections in spec/corrections. */
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { correctDocument } from '../../../../scripts/pipeline/correct/correct.ts'
import { readCorrections } from '../../../../scripts/pipeline/correct/corrections/read-corrections.ts'
import { isWhole, unsaid } from '../../../../scripts/pipeline/correct/corrections/whole.ts'
import { isObject, type JsonObject, sameJson } from '../../../../scripts/pipeline/document/document.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const corrections = await readCorrections(path.join(root, 'spec/corrections'))

describe('the corrections of this project', () => {
  it('are whole, so that the types do not depend on the document', () => {
    const partial = corrections.operations.filter(({ value }) => value && !isWhole(value))
    expect(partial.map(({ where }) => where)).toEqual([])
  })

  it('state nothing that a whole correction means anyway', () => {
    const stated = corrections.operations.flatMap((operation) =>
      Object.entries(unsaid(operation, corrections.families))
        .filter(([part, meant]) => operation.value && part in operation.value && sameJson(operation.value[part], meant))
        .map(([part]) => operation.at(part)),
    )
    expect(stated).toEqual([])
  })

  it('describe a field under x-fields only if three places or more read it', () => {
    const { document } = correctDocument({ openapi: '3.1.0', info: {}, paths: {} }, corrections)
    const places = new Map<string, number>()
    const count = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(count)
      if (!isObject(value)) return
      for (const [name, property] of Object.entries(isObject(value.properties) ? value.properties : {}))
        if (isObject(property) && property.description === corrections.fields[name])
          places.set(name, (places.get(name) ?? 0) + 1)
      for (const item of Object.values(value as JsonObject)) count(item)
    }
    count(document.components)
    expect(Object.keys(corrections.fields).filter((name) => (places.get(name) ?? 0) < 3)).toEqual([])
  })
})
