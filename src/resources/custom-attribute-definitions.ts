/** Custom attributes: what conversations and contacts of the account may have beside the server's own. */

import {
  createCustomAttributeDefinition,
  deleteCustomAttributeDefinition,
  getCustomAttributeDefinition,
  listCustomAttributeDefinitions,
  updateCustomAttributeDefinition,
} from '../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { CustomAttributeDefinition } from '../types.ts'

/** What `customAttributes.list` takes. */
export type ListCustomAttributesParams = QueryInput<'listCustomAttributeDefinitions'>

/** What `customAttributes.create` takes. */
export type CreateCustomAttributeParams = BodyInput<'createCustomAttributeDefinition'>

/** What `customAttributes.update` takes: what is to change. */
export type UpdateCustomAttributeParams = BodyInput<'updateCustomAttributeDefinition'>

/**
 * The definitions alone: the values belong to the conversation or contact that has them. Changes are for administrators
 * since 4.14, before for every user of the account.
 */
export class CustomAttributes extends Resource {
  /**
   * Lists the definitions of the account, in one answer.
   * @param params `attribute_model`: only those of conversations or of contacts
   * @see GET /api/v1/accounts/{account_id}/custom_attribute_definitions
   */
  list(params: ListCustomAttributesParams = {}, options?: RequestOptions): ApiPromise<CustomAttributeDefinition[]> {
    return this.call(listCustomAttributeDefinitions, { query: params }, options)
  }

  /**
   * Gets one definition.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<CustomAttributeDefinition> {
    return this.call(getCustomAttributeDefinition, { path: { attribute_id: id } }, options)
  }

  /**
   * Defines an attribute: a text of conversations unless `attribute_display_type` and `attribute_model` say otherwise.
   * The key is unique for its model; newer servers (4.14 among them) take only letters, digits, `_`, `.` and `-` in it.
   * `regex_pattern` is checked by the dashboard alone.
   * @throws ValidationError for a key that is taken, missing or has other characters
   * @throws ServerError for an unknown type or model: the server has no better answer
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/custom_attribute_definitions
   */
  create(params: CreateCustomAttributeParams, options?: RequestOptions): ApiPromise<CustomAttributeDefinition> {
    return this.call(createCustomAttributeDefinition, { body: params }, options)
  }

  /**
   * Changes a definition; what is left out stays. `attribute_values` replaces the whole list.
   * @throws ValidationError for a key that is taken or has other characters
   * @throws ServerError for an unknown type or model: the server has no better answer
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}
   */
  update(
    id: number,
    params: UpdateCustomAttributeParams,
    options?: RequestOptions,
  ): ApiPromise<CustomAttributeDefinition> {
    return this.call(updateCustomAttributeDefinition, { path: { attribute_id: id }, body: params }, options)
  }

  /**
   * Deletes a definition.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteCustomAttributeDefinition, { path: { attribute_id: id } }, options)
  }
}
