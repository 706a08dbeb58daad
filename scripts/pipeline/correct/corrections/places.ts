/** Which line of which correction a place of the corrected document comes from. */
import path from 'node:path'
import {
  isObject,
  type Json,
  type JsonObject,
  pointer,
  pointerKeys,
  resolvePointer,
  sameJson,
} from '../../document/document.ts'
import {
  type ComponentCorrection,
  type Corrections,
  familyOf,
  type OperationCorrection,
  securityFamilyOf,
} from './corrections.ts'
import type { Extension } from './extensions.ts'
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
    const correction = corrections.components.find(named)
    return correction && componentPlace(correction, rest)
  }
  const root = corrections.root.find(({ key }) => key === section)
  // A correction states some keys of info, and the document the others.
  const isDocuments = section === 'info' && name !== '' && !(isObject(root?.value) && name in root.value)
  return isDocuments ? undefined : root?.at(...keys.slice(1))
}

function componentPlace({ value, extensions, at }: ComponentCorrection, keys: string[]): string | undefined {
  return placeIn(extensions, keys) ?? (value === undefined ? undefined : at(...keys))
}

/** Of a property that was added to a schema. */
function placeIn(extensions: Extension[], keys: string[]): string | undefined {
  const index = keys.indexOf('properties')
  const name = keys[index + 1] ?? ''
  const extension = extensions.find(({ properties }) => index >= 0 && Object.hasOwn(properties, name))
  return extension?.at(...keys.slice(index))
}

/** Of what was added to an operation. */
function addedPlace(
  { extension }: OperationCorrection,
  part: string,
  keys: string[],
  value: Json | undefined,
): string | undefined {
  if (part === 'parameters') return extension.parameters.find((added) => sameJson(added.value, value))?.where
  if (part === 'requestBody') return placeIn(extension.body, keys)
  return part === 'responses' ? placeIn(extension.response, keys) : undefined
}

function operationPlace(corrections: Corrections, document: JsonObject, keys: string[]): string | undefined {
  const [section = '', path = '', method, part, index, ...rest] = keys
  const ofPath = corrections.operations.filter((each) => each.section === section && each.path === path)
  if (method === undefined) return ofPath[0]?.where
  const correction = ofPath.find((each) => each.method === method)
  if (part === undefined) return correction?.where
  const value = index === undefined ? undefined : resolvePointer(document, pointer(section, path, method, part, index))
  const added = correction && index !== undefined ? addedPlace(correction, part, rest, value) : undefined
  if (added) return added
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
    const position = stated.findIndex((item) => sameJson(item, value))
    return position < 0 ? correction.at(part) : correction.at(part, position, ...rest)
  }
  return correction.at(part, index, ...rest)
}

/** Operations have the errors of families without stating them. */
function familyPlace({ families }: Corrections, path: string, status: string): string | undefined {
  const family = familyOf(path, families)
  return family && status in family.responses ? family.at('responses', status) : undefined
}

/** Whether something at this `file:line` is in a folder. */
export function isIn(folder: string, where: string): boolean {
  return path.dirname(where) === path.normalize(folder).replace(/[\\/]$/, '')
}
