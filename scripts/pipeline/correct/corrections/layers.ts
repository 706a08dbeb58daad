/** Corrections on top of corrections: what a later folder states about an operation or a component wins. */
import { isObject, type Json, routeShape } from '../../document/document.ts'
import type { Corrections, Family, OperationCorrection, RootCorrection, Stated } from './corrections.ts'

export function layered(layers: Corrections[]): Corrections {
  const none: Corrections = { operations: [], components: [], families: [], root: [], fields: {}, references: [] }
  return layers.reduce(
    (below, above) => ({
      operations: onTop(below.operations, above.operations, operationKey, operationOnTop),
      components: onTop(below.components, above.components, ({ section, name }) => `${section}/${name}`),
      families: onTop(below.families, above.families, ({ name }) => name, familyOnTop),
      root: onTop(below.root, above.root, ({ key }) => key, rootOnTop),
      fields: { ...below.fields, ...above.fields },
      references: [...below.references, ...above.references],
    }),
    none,
  )
}

/** Those below in their order, each merged with the one on top of it; then the new ones. */
function onTop<Correction>(
  below: Correction[],
  above: Correction[],
  keyOf: (correction: Correction) => string,
  merge: (below: Correction, above: Correction) => Correction = (_, above) => above,
): Correction[] {
  const waiting = new Map(above.map((correction) => [keyOf(correction), correction]))
  const merged = below.map((correction) => {
    const over = waiting.get(keyOf(correction))
    waiting.delete(keyOf(correction))
    return over ? merge(correction, over) : correction
  })
  return [...merged, ...waiting.values()]
}

function operationKey({ section, method, path }: OperationCorrection): string {
  return `${section} ${method} ${routeShape(path)}`
}

/**
 * Part by part, as a correction replaces what the document says. A different spelling of the path is reported later.
 */
function operationOnTop(below: OperationCorrection, above: OperationCorrection): OperationCorrection {
  if (!below.value || !above.value) return above
  return {
    ...above,
    ...reasonsOf(below, above),
    value: { ...below.value, ...above.value },
    at: placeIn(below, above, above.value),
  }
}

/** Without its security, the operations of the family below would have none. */
function familyOnTop(below: Family, above: Family): Family {
  const { paths, responses, security } = above
  return security ? above : { ...above, security: below.security, at: placeIn(below, above, { paths, responses }) }
}

function rootOnTop(below: RootCorrection, above: RootCorrection): RootCorrection {
  if (!isObject(below.value) || !isObject(above.value)) return above
  return {
    ...above,
    ...reasonsOf(below, above),
    value: { ...below.value, ...above.value },
    at: placeIn(below, above, above.value),
  }
}

function reasonsOf(below: Stated, above: Stated): Pick<Stated, 'why' | 'evidence'> {
  return { why: `${above.why}; ${below.why}`, evidence: `${above.evidence}; ${below.evidence}` }
}

function placeIn(below: Stated, above: Stated, value: Record<string, Json>): Stated['at'] {
  return (...keys) => (keys.length > 0 && !(String(keys[0]) in value) ? below.at(...keys) : above.at(...keys))
}
