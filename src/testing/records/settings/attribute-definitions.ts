/** Definitions of custom attributes, and how the server validates them. */
import type { CustomAttributeDefinition } from '../../../types.ts'
import { isBlankText, isTaken, type RecordError, recordError } from '../errors.ts'
import { type FakeState, nextId } from '../state.ts'

export type DefinitionFields = Partial<Omit<CustomAttributeDefinition, 'id' | 'created_at' | 'updated_at'>>

export const attributeTypes = ['text', 'number', 'currency', 'percent', 'link', 'date', 'list', 'checkbox'] as const
export const attributeModels = ['conversation_attribute', 'contact_attribute', 'company_attribute'] as const

/** By model, the keys of the server's own attributes. */
const ownKeys: Readonly<Record<string, readonly string[]>> = {
  conversation_attribute: [
    ...['status', 'priority', 'assignee_id', 'inbox_id', 'team_id', 'display_id', 'campaign_id', 'labels'],
    ...['browser_language', 'country_code', 'referer', 'created_at', 'last_activity_at'],
  ],
  contact_attribute: [
    ...['name', 'email', 'phone_number', 'identifier', 'country_code', 'city', 'company_name', 'created_at'],
    ...['last_activity_at', 'referer', 'blocked'],
  ],
}

export function addDefinition(state: FakeState, fields: DefinitionFields, at: string): CustomAttributeDefinition {
  const definition: CustomAttributeDefinition = {
    id: nextId(state, 'attributeDefinition'),
    attribute_display_name: '',
    attribute_display_type: 'text',
    attribute_description: null,
    attribute_key: '',
    regex_pattern: null,
    regex_cue: null,
    attribute_values: [],
    attribute_model: 'conversation_attribute',
    default_value: null,
    created_at: at,
    updated_at: at,
    ...fields,
  }
  state.attributeDefinitions.push(definition)
  return definition
}

/**
 * Returns the validation errors of a definition before it is stored.
 * @param options `anyKey`: whether its key may have any characters
 */
export function definitionErrors(
  { attributeDefinitions }: FakeState,
  { attribute_display_name, attribute_key = '', attribute_model = 'conversation_attribute' }: DefinitionFields,
  { id, anyKey = false }: { id?: number; anyKey?: boolean } = {},
): RecordError[] {
  const errors: RecordError[] = []
  const ofKey = (problem: string) => errors.push(recordError('attribute_key', problem))
  if (isBlankText(attribute_display_name)) errors.push(recordError('attribute_display_name', "can't be blank"))
  if (isBlankText(attribute_key)) ofKey("can't be blank")
  const isSame = (other: CustomAttributeDefinition) =>
    other.attribute_key === attribute_key && other.attribute_model === attribute_model
  if (isTaken(attributeDefinitions, id, isSame)) ofKey('has already been taken')
  if (!anyKey && !/^[\p{L}\p{N}_.-]+$/u.test(attribute_key)) {
    ofKey('must only contain letters, numbers, underscores, hyphens, and dots')
  }
  if (id === undefined && ownKeys[attribute_model]?.includes(attribute_key)) {
    ofKey('The provided key is not allowed as it might conflict with default attributes.')
  }
  return errors
}
