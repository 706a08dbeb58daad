/** What the compiler says about custom attributes: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type {
  CreateCustomAttributeParams,
  CustomAttributes,
  ListCustomAttributesParams,
  UpdateCustomAttributeParams,
} from '../../src/resources/custom-attribute-definitions.ts'
import type { CustomAttributeDefinition } from '../../src/types.ts'

declare const customAttributes: CustomAttributes
type Definition = CustomAttributeDefinition

expectTypeOf(customAttributes.list()).toEqualTypeOf<ApiPromise<Definition[]>>()
expectTypeOf(customAttributes.list({ attribute_model: 'contact_attribute' })).toEqualTypeOf<ApiPromise<Definition[]>>()
expectTypeOf(customAttributes.get(1)).toEqualTypeOf<ApiPromise<Definition>>()
expectTypeOf(customAttributes.create({ attribute_display_name: 'Plan', attribute_key: 'plan' })).toEqualTypeOf<
  ApiPromise<Definition>
>()
expectTypeOf(customAttributes.update(1, { attribute_values: ['a', 2] as const })).toEqualTypeOf<
  ApiPromise<Definition>
>()
expectTypeOf(customAttributes.delete(1)).toEqualTypeOf<ApiPromise<void>>()

const named = { attribute_display_name: 'Plan', attribute_key: 'plan' }
export const word: CreateCustomAttributeParams = { ...named, attribute_display_type: 'list', regex_cue: undefined }
export const number: CreateCustomAttributeParams = { ...named, attribute_display_type: 6, attribute_model: 1 }
expectTypeOf<'company_attribute'>().toExtend<NonNullable<ListCustomAttributesParams['attribute_model']>>()
expectTypeOf<Definition['default_value']>().toEqualTypeOf<number | null>()
expectTypeOf<Definition['attribute_values']>().toEqualTypeOf<(string | number)[]>()

// @ts-expect-error an attribute has a key
export const keyless: CreateCustomAttributeParams = { attribute_display_name: 'Plan' }
// @ts-expect-error no such type
export const color: CreateCustomAttributeParams = { ...named, attribute_display_type: 'color' }
// @ts-expect-error no such model
export const agents: ListCustomAttributesParams = { attribute_model: 'agent_attribute' }
// @ts-expect-error a list
export const values: UpdateCustomAttributeParams = { attribute_values: 'a,b' }
