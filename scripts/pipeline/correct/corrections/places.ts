/** Which line of which correction a place of the corrected document comes from. */
import { isObject, type Json, type JsonObject, pointer, pointerKeys, resolvePointer } from '../../document/document.ts'
import { type Corrections, familyOf, securityFamilyOf } from './corrections.ts'
import { unsaid } from './whole.ts'

/**
 * Returns `file:line` of what a correction states at a pointer of the corrected document; undefined if it is the
 * document's.
 */
export function placeOf(corrections: Corrections, document: JsonObject, place: string): string | undefined {
  const keys = pointerKeys(place)
  const [section = '', name = '', part, ...rest] = keys
  if (section === 'paths' || section === 'webhooks') {
    return operationPlace(corrections, document, keys)
  }
  if (section === 'components') {
    const named = ({ section, name: key }: { section: string; name: string }) => section === name && key === part
    return corrections.components.find(named)?.at(...rest)
  }
  const root = corrections.root.find(({ key }) => key === section)
  // A correction states some keys of info, and the document the others.
  const isDocuments = section === 'info' && name !== '' && !(isObject(root?.value) && name in root.value)
  return isDocuments ? undefined : root?.at(...keys.slice(1))
}

function operationPlace(corrections: Corrections, document: JsonObject, keys: string[]): string | undefined {
  const [section = '', path = '', method, part, index, ...rest] = keys
  const ofPath = corrections.operations.filter((each) => each.section === section && each.path === path)
  if (method === undefined) return ofPath[0]?.where
  const correction = ofPath.find((each) => each.method === method)
  if (part === undefined) return correction?.where
  const stated = correction?.value?.[part]
  const isStated = index === undefined || part !== 'responses' || (isObject(stated) && index in stated)
  if (!isStated) return familyPlace(corrections, path, index)
  if (!correction) return undefined
  if (stated === undefined) {
    if (!(part in unsaid(correction, corrections.families))) return undefined
    const family = part === 'security' ? securityFamilyOf(path, corrections.families) : undefined
    return family?.at(part) ?? correction.where
  }
  if (index === undefined) return correction.at(part)
  if (part === 'parameters' && Array.isArray(stated)) {
    // The variables of the path come before them.
    const position = indexOf(stated, resolvePointer(document, pointer(section, path, method, part, index)))
    return position < 0 ? correction.at(part) : correction.at(part, position, ...rest)
  }
  return correction.at(part, index, ...rest)
}

/** Operations have the errors of families without stating them. */
function familyPlace({ families }: Corrections, path: string, status: string): string | undefined {
  const family = familyOf(path, families)
  return family && status in family.responses ? family.at('responses', status) : undefined
}

function indexOf(list: Json[], value: Json | undefined): number {
  return list.findIndex((item) => JSON.stringify(item) === JSON.stringify(value))
}
