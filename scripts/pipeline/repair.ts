/**
 * The second stage: named structural rules that make a broken document valid without judging what the server does.
 * Each tells where it fired.
 */
import { type ApiDocument, PipelineError } from './document.ts'
import { moves, standsStill } from './nodes.ts'
import { arrayReference } from './repairs/array-reference.ts'
import { arrayWithoutItems } from './repairs/array-without-items.ts'
import { basePath } from './repairs/base-path.ts'
import { bodyParameter } from './repairs/body-parameter.ts'
import { bracketArray } from './repairs/bracket-array.ts'
import { componentName } from './repairs/component-name.ts'
import { danglingReference } from './repairs/dangling-reference.ts'
import { deeperPath } from './repairs/deeper-path.ts'
import { dialectReference } from './repairs/dialect-reference.ts'
import { dialectSection } from './repairs/dialect-section.ts'
import { discriminator } from './repairs/discriminator.ts'
import { duplicateOperationId } from './repairs/duplicate-operation-id.ts'
import { duplicateParameter } from './repairs/duplicate-parameter.ts'
import { duplicateTag } from './repairs/duplicate-tag.ts'
import { emptyValue } from './repairs/empty-value.ts'
import { enumType } from './repairs/enum-type.ts'
import { fileType } from './repairs/file-type.ts'
import { formMediaType } from './repairs/form-media-type.ts'
import { impossibleBound } from './repairs/impossible-bound.ts'
import { itemsInProperties } from './repairs/items-in-properties.ts'
import { leadingSlash } from './repairs/leading-slash.ts'
import { listItems } from './repairs/list-items.ts'
import { mediaType } from './repairs/media-type.ts'
import { methodCase } from './repairs/method-case.ts'
import { missingField } from './repairs/missing-field.ts'
import { missingPrefix } from './repairs/missing-prefix.ts'
import { newerKeyword } from './repairs/newer-keyword.ts'
import { parameterPlace } from './repairs/parameter-place.ts'
import { parameterSchema } from './repairs/parameter-schema.ts'
import { pathParameters } from './repairs/path-parameters.ts'
import { pathTemplate } from './repairs/path-template.ts'
import { pathVariableTypo } from './repairs/path-variable-typo.ts'
import { propertyKeyword } from './repairs/property-keyword.ts'
import { referenceSiblings } from './repairs/reference-siblings.ts'
import { referenceTarget } from './repairs/reference-target.ts'
import { requiredFlag } from './repairs/required-flag.ts'
import { responseBody } from './repairs/response-body.ts'
import { responseStatus } from './repairs/response-status.ts'
import { schemaAmongParameters } from './repairs/schema-among-parameters.ts'
import { securityRequirement } from './repairs/security-requirement.ts'
import { sharedParameters } from './repairs/shared-parameters.ts'
import { strayNullable } from './repairs/stray-nullable.ts'
import { textResponse } from './repairs/text-response.ts'
import { trailingSlash } from './repairs/trailing-slash.ts'
import { twinRoute } from './repairs/twin-route.ts'
import { typeList } from './repairs/type-list.ts'
import { unexpectedKey } from './repairs/unexpected-key.ts'
import { unknownStyle } from './repairs/unknown-style.ts'
import { unknownType } from './repairs/unknown-type.ts'
import { unpairedVariable } from './repairs/unpaired-variable.ts'
import { wrongKind } from './repairs/wrong-kind.ts'

export interface Repair {
  rule: string
  /** Where the defect stood: a JSON pointer or a path. */
  where: string
  what: string
}

export interface RepairRule {
  name: string
  apply(document: ApiDocument, report: (where: string, what: string) => void): void
}

export const repairRules: readonly RepairRule[] = [
  // What is in the wrong place first: the others look for schemas and parameters where they belong.
  dialectSection,
  securityRequirement, // before empty-value: here null means something
  emptyValue,
  methodCase,
  newerKeyword, // early: what stands under `oneOf` is only walked as `x-oneOf`
  dialectReference,
  schemaAmongParameters, // before dangling-reference: references to it follow it
  referenceTarget,

  // Values of a wrong kind that mean something, before the rule that drops the rest of them.
  textResponse,
  responseStatus,
  responseBody,
  listItems,
  itemsInProperties,
  propertyKeyword,
  requiredFlag,
  typeList,
  discriminator,
  wrongKind,

  mediaType,
  componentName,
  danglingReference, // after the rules that move or rename what references point at
  arrayReference, // before reference-siblings, which drops a type
  referenceSiblings,

  fileType, // before unknown-type, which knows no files
  unknownType,
  arrayWithoutItems,
  enumType,
  strayNullable,
  impossibleBound,

  parameterPlace,
  parameterSchema,
  bracketArray,
  sharedParameters, // before the rules that look at all parameters of one operation
  duplicateParameter,
  bodyParameter,
  formMediaType,
  unknownStyle,

  // Paths last: until here the reports name them as they were received.
  basePath,
  leadingSlash,
  missingPrefix,
  pathTemplate,
  pathVariableTypo,
  deeperPath, // before unpaired-variable, which would remove the variable that it goes by
  unpairedVariable,
  pathParameters,
  trailingSlash, // the last two merge routes, so the paths must be final
  twinRoute,
  duplicateOperationId,
  duplicateTag,

  missingField,
  unexpectedKey, // what no rule had a use for
]

/** A repair can uncover another defect; more rounds than this would be a rule that undoes another. */
const rounds = 8

export function repairDocument(
  received: ApiDocument,
  rules: readonly RepairRule[] = repairRules,
): { document: ApiDocument; repairs: Repair[] } {
  // Not structuredClone: it keeps what a YAML alias shares, and a repair of one place would change the other.
  const document: ApiDocument = JSON.parse(JSON.stringify(received))
  const repairs: Repair[] = []
  let lastRound: Repair[] = []
  for (let round = 0; round < rounds; round++) {
    const before = repairs.length
    for (const rule of rules) {
      standsStill(document)
      rule.apply(document, (where, what) => {
        moves(document)
        repairs.push({ rule: rule.name, where, what })
      })
    }
    if (repairs.length === before) {
      moves(document)
      return { document, repairs }
    }
    lastRound = repairs.slice(before)
  }
  moves(document)
  const [first] = lastRound
  const names = [...new Set(lastRound.map(({ rule }) => rule))].join(', ')
  throw new PipelineError(`${first?.where}: the repair rules ${names} undo each other here (${first?.what})`)
}
