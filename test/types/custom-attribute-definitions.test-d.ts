/** What the compiler says about custom attribute definitions: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { PagePromise } from '../../src/core/pages/page-promise.ts'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type {
  CreateCustomAttributeDefinitionParams,
  CustomAttributeDefinitions,
  ListCustomAttributeDefinitionsParams,
  UpdateCustomAttributeDefinitionParams,
} from '../../src/resources/custom-attribute-definitions.ts'
import type { CustomAttributeDefinition } from '../../src/types.ts'

declare const customAttributeDefinitions: CustomAttributeDefinitions
type Definition = CustomAttributeDefinition

expectTypeOf(customAttributeDefinitions.list()).toEqualTypeOf<PagePromise<Definition, undefined>>()
expectTypeOf(customAttributeDefinitions.list({ attribute_model: 'contact_attribute' })).toEqualTypeOf<
  PagePromise<Definition, undefined>
>()
expectTypeOf(customAttributeDefinitions.get(1)).toEqualTypeOf<ApiPromise<Definition>>()
expectTypeOf(
  customAttributeDefinitions.create({ attribute_display_name: 'Plan', attribute_key: 'plan' }),
).toEqualTypeOf<ApiPromise<Definition>>()
expectTypeOf(customAttributeDefinitions.update(1, { attribute_values: ['a', 2] as const })).toEqualTypeOf<
  ApiPromise<Definition>
>()
expectTypeOf(customAttributeDefinitions.delete(1)).toEqualTypeOf<ApiPromise<void>>()

const named = { attribute_display_name: 'Plan', attribute_key: 'plan' }
export const word: CreateCustomAttributeDefinitionParams = {
  ...named,
  attribute_display_type: 'list',
  regex_cue: undefined,
}
export const number: CreateCustomAttributeDefinitionParams = { ...named, attribute_display_type: 6, attribute_model: 1 }
expectTypeOf<'company_attribute'>().toExtend<NonNullable<ListCustomAttributeDefinitionsParams['attribute_model']>>()
expectTypeOf<Definition['default_value']>().toEqualTypeOf<number | null>()
expectTypeOf<Definition['attribute_values']>().toEqualTypeOf<(string | number)[]>()

// @ts-expect-error an attribute has a key
export const keyless: CreateCustomAttributeDefinitionParams = { attribute_display_name: 'Plan' }
// @ts-expect-error no such type
export const color: CreateCustomAttributeDefinitionParams = { ...named, attribute_display_type: 'color' }
// @ts-expect-error no such model
export const agents: ListCustomAttributeDefinitionsParams = { attribute_model: 'agent_attribute' }
// @ts-expect-error an array
export const values: UpdateCustomAttributeDefinitionParams = { attribute_values: 'a,b' }
