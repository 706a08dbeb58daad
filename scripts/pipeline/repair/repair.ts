/**
 * The second stage: named structural rules that make a broken document valid without judging what the server does.
 * Each reports where it fired.
 */
import { type ApiDocument, PipelineError } from '../document/document.ts'
import { settleRoutes } from '../document/move-route.ts'
import { forgetPlaces, keepPlaces } from '../document/walk.ts'
import type { RepairRule } from './rule.ts'
import { arrayWithoutItems } from './rules/array-without-items.ts'
import { basePath } from './rules/base-path.ts'
import { bodyParameter } from './rules/body-parameter.ts'
import { circularBranch } from './rules/circular-branch.ts'
import { componentName } from './rules/component-name.ts'
import { danglingReference } from './rules/dangling-reference.ts'
import { deeperPath } from './rules/deeper-path.ts'
import { duplicateEntry } from './rules/duplicate-entry.ts'
import { duplicateOperationId } from './rules/duplicate-operation-id.ts'
import { emptyValue } from './rules/empty-value.ts'
import { enumType } from './rules/enum-type.ts'
import { fileType } from './rules/file-type.ts'
import { itemsInProperties } from './rules/items-in-properties.ts'
import { leadingSlash } from './rules/leading-slash.ts'
import { listItems } from './rules/list-items.ts'
import { mediaType } from './rules/media-type.ts'
import { methodCase } from './rules/method-case.ts'
import { missingField } from './rules/missing-field.ts'
import { missingPrefix } from './rules/missing-prefix.ts'
import { newerKeyword } from './rules/newer-keyword.ts'
import { otherDialect } from './rules/other-dialect.ts'
import { parameterPlace } from './rules/parameter-place.ts'
import { parameterSchema } from './rules/parameter-schema.ts'
import { pathParameters } from './rules/path-parameters.ts'
import { pathTemplate } from './rules/path-template.ts'
import { pathVariableTypo } from './rules/path-variable-typo.ts'
import { propertyKeyword } from './rules/property-keyword.ts'
import { referenceSiblings } from './rules/reference-siblings.ts'
import { referenceTarget } from './rules/reference-target.ts'
import { requiredFlag } from './rules/required-flag.ts'
import { responseBody } from './rules/response-body.ts'
import { responseStatus } from './rules/response-status.ts'
import { schemaAmongParameters } from './rules/schema-among-parameters.ts'
import { securityRequirement } from './rules/security-requirement.ts'
import { sharedParameters } from './rules/shared-parameters.ts'
import { strayNullable } from './rules/stray-nullable.ts'
import { trailingSlash } from './rules/trailing-slash.ts'
import { twinRoute } from './rules/twin-route.ts'
import { typeList } from './rules/type-list.ts'
import { unexpectedKey } from './rules/unexpected-key.ts'
import { unknownType } from './rules/unknown-type.ts'
import { unpairedVariable } from './rules/unpaired-variable.ts'
import { wrongKind } from './rules/wrong-kind.ts'

export interface Repair {
  rule: string
  /** Where the defect was: a JSON pointer or a path. */
  where: string
  what: string
}

export const repairRules: readonly RepairRule[] = [
  // Misplaced things first: the others look for schemas and parameters where they belong.
  methodCase, // before other-dialect: no rule looks into `GET:`
  otherDialect,
  securityRequirement, // before empty-value: here null means something
  emptyValue,
  newerKeyword, // before unexpected-key, which knows none of them
  schemaAmongParameters, // before dangling-reference: references to it follow it
  referenceTarget,

  // Values of a wrong kind that have a meaning, before the rule that removes the others.
  responseStatus,
  responseBody,
  listItems,
  itemsInProperties,
  propertyKeyword,
  requiredFlag,
  typeList,
  wrongKind,

  mediaType,
  componentName,
  danglingReference, // after the rules that move or rename what references point at
  circularBranch, // after it, which breaks circles of references alone
  referenceSiblings,

  fileType, // before unknown-type, which does not know files
  unknownType,
  arrayWithoutItems,
  enumType,
  strayNullable,

  parameterPlace,
  parameterSchema,
  sharedParameters, // before the rules that look at all parameters of one operation
  duplicateEntry,
  bodyParameter,

  // Paths last: until here the reports name them as they were received.
  basePath,
  leadingSlash,
  missingPrefix,
  pathTemplate,
  pathVariableTypo,
  deeperPath, // before unpaired-variable, which would remove the variable that it depends on
  unpairedVariable,
  pathParameters,
  trailingSlash, // it and the next merge routes, so the paths must be final
  twinRoute,
  duplicateOperationId,

  missingField,
  unexpectedKey, // what no other rule understood
]

/** A repair can uncover another defect; needing more rounds means that one rule undoes another. */
const rounds = 8

export function repairDocument(
  received: ApiDocument,
  rules: readonly RepairRule[] = repairRules,
): { document: ApiDocument; repairs: Repair[] } {
  // Not structuredClone, which keeps objects shared by a YAML alias: a repair of one place would change the other.
  const document: ApiDocument = JSON.parse(JSON.stringify(received))
  const repairs: Repair[] = []
  let lastRound: Repair[] = []
  for (let round = 0; round < rounds; round++) {
    const before = repairs.length
    for (const rule of rules) {
      keepPlaces(document)
      rule.apply(document, (where, what) => {
        forgetPlaces(document)
        repairs.push({ rule: rule.name, where, what })
      })
      settleRoutes(document)
    }
    if (repairs.length === before) {
      forgetPlaces(document)
      return { document, repairs }
    }
    lastRound = repairs.slice(before)
  }
  forgetPlaces(document)
  const [first] = lastRound
  const names = [...new Set(lastRound.map(({ rule }) => rule))].join(', ')
  throw new PipelineError(`${first?.where}: the repair rules ${names} undo each other here (${first?.what})`)
}
