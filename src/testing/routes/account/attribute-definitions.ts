/** Definitions of custom attributes: everybody sees them, administrators change them. */
import { isSince } from '../../../helpers/server-version.ts'
import type { CustomAttributeDefinition } from '../../../types.ts'
import { type FakeAnswer, failure, invalidRecord, notAllowed, ok, removed } from '../../exchange/answers.ts'
import { type Fields, hasKnownWords, present, sentList, sentText, sentWord, withFields } from '../../exchange/fields.ts'
import { text } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { isoTime } from '../../records/iso-time.ts'
import {
  addDefinition,
  attributeModels,
  attributeTypes,
  type DefinitionFields,
  definitionErrors,
} from '../../records/settings/attribute-definitions.ts'
import { isAdministrator } from '../../records/users/members.ts'
import { withOneOf } from '../access/record-lookup.ts'

const path = '/custom_attribute_definitions/:id'

const wrapper = {
  name: 'custom_attribute_definition',
  columns: [
    ...['id', 'attribute_display_name', 'attribute_key', 'attribute_display_type', 'default_value', 'attribute_model'],
    ...['account_id', 'created_at', 'updated_at', 'attribute_description', 'attribute_values', 'regex_pattern'],
    'regex_cue',
  ],
}

/** Before 4.14.2 companies had no attributes, and keys any characters. */
function rulesOf({ version }: Exchange) {
  const isOlder = !isSince(version, 4, 14, 2)
  const models = isOlder ? attributeModels.filter((model) => model !== 'company_attribute') : attributeModels
  return { enums: { attribute_display_type: attributeTypes, attribute_model: models }, anyKey: isOlder }
}

const withDefinition = withOneOf(({ state }) => state.attributeDefinitions)

export const attributeDefinitionRoutes: Routes = {
  'GET /custom_attribute_definitions': ({ state, request: { params } }) => {
    const asked = text(params.attribute_model)
    const model = attributeModels.find((name, number) => name === asked || String(number) === asked)
    return ok(state.attributeDefinitions.filter(({ attribute_model }) => !asked || attribute_model === model))
  },
  [`GET ${path}`]: withDefinition((_, definition) => ok(definition)),
  'POST /custom_attribute_definitions': changing((exchange) =>
    withFields(exchange.request, wrapper, (sent) => {
      const { state, now } = exchange
      const { enums, anyKey } = rulesOf(exchange)
      if (!hasKnownWords(sent, enums)) return failure
      const fields = fieldsOf(sent)
      const errors = definitionErrors(state, fields, { anyKey })
      return errors.length > 0 ? invalidRecord(errors) : ok(addDefinition(state, fields, isoTime(now)))
    }),
  ),
  [`PATCH ${path}`]: changing(withDefinition(update)),
  [`PUT ${path}`]: changing(withDefinition(update)),
  [`DELETE ${path}`]: changing(
    withDefinition(({ state }, definition) => {
      state.attributeDefinitions = state.attributeDefinitions.filter((other) => other !== definition)
      return removed
    }),
  ),
}

/** Since 4.14 only administrators change definitions. */
function changing(handler: Handler): Handler {
  return (exchange) => (isAdministrator(exchange) || !isSince(exchange.version, 4, 14) ? handler(exchange) : notAllowed)
}

function update(exchange: Exchange, definition: CustomAttributeDefinition): FakeAnswer {
  const { state, request, now } = exchange
  const { enums, anyKey } = rulesOf(exchange)
  return withFields(request, wrapper, (sent) => {
    if (!hasKnownWords(sent, enums)) return failure
    const fields = fieldsOf(sent)
    const errors = definitionErrors(state, { ...definition, ...fields }, { id: definition.id, anyKey })
    if (errors.length > 0) return invalidRecord(errors)
    return ok(Object.assign(definition, fields, { updated_at: isoTime(now) }))
  })
}

function fieldsOf(sent: Fields): DefinitionFields {
  return present({
    attribute_display_name: sentText(sent, 'attribute_display_name')?.trim(),
    attribute_display_type: sentWord(sent, 'attribute_display_type', attributeTypes) ?? undefined,
    attribute_description: sentText(sent, 'attribute_description'),
    attribute_key: sentText(sent, 'attribute_key')?.trim(),
    attribute_values: sentList(sent, 'attribute_values'),
    attribute_model: sentWord(sent, 'attribute_model', attributeModels) ?? undefined,
    regex_pattern: sentText(sent, 'regex_pattern'),
    regex_cue: sentText(sent, 'regex_cue'),
  })
}
