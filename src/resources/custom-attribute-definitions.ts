/** Definitions of custom attributes: what conversations and contacts can have besides the server's own attributes. */

import {
  createCustomAttributeDefinition,
  deleteCustomAttributeDefinition,
  getCustomAttributeDefinition,
  listCustomAttributeDefinitions,
  updateCustomAttributeDefinition,
} from '../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { CustomAttributeDefinition } from '../types.ts'

/** What `customAttributeDefinitions.list` takes. */
export type ListCustomAttributeDefinitionsParams = QueryInput<'listCustomAttributeDefinitions'>

/** What `customAttributeDefinitions.create` takes. */
export type CreateCustomAttributeDefinitionParams = BodyInput<'createCustomAttributeDefinition'>

/** What `customAttributeDefinitions.update` takes: the fields to change. */
export type UpdateCustomAttributeDefinitionParams = BodyInput<'updateCustomAttributeDefinition'>

/**
 * Definitions only: the values belong to the conversation or contact that has them. Methods that take an id reject with
 * NotFoundError for an unknown one. Changes reject with PermissionDeniedError for users who are not administrators
 * since 4.14; before, they were open to every user of the account.
 */
export class CustomAttributeDefinitions extends Resource {
  /**
   * Lists the definitions of the account, on one page.
   * @param params `attribute_model`: only those of conversations or of contacts
   * @see GET /api/v1/accounts/{account_id}/custom_attribute_definitions
   */
  list(
    params: ListCustomAttributeDefinitionsParams = {},
    options?: ListOptions,
  ): PagePromise<CustomAttributeDefinition, undefined> {
    return this.pages(listCustomAttributeDefinitions, { query: params }, onePage, options)
  }

  /**
   * Returns a definition.
   * @see GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<CustomAttributeDefinition> {
    return this.call(getCustomAttributeDefinition, { path: { attribute_id: id } }, options)
  }

  /**
   * Defines an attribute: of type text and for conversations unless `attribute_display_type` and `attribute_model` say
   * otherwise. The key is unique for its model; newer servers (4.14.2 among them) accept only letters, digits, `_`, `.`
   * and `-` in it. Only the dashboard checks `regex_pattern`.
   * @throws ValidationError for a key that is taken, missing or has other characters
   * @throws ServerError for an unknown type or model
   * @see POST /api/v1/accounts/{account_id}/custom_attribute_definitions
   */
  create(
    params: CreateCustomAttributeDefinitionParams,
    options?: RequestOptions,
  ): ApiPromise<CustomAttributeDefinition> {
    return this.call(createCustomAttributeDefinition, { body: params }, options)
  }

  /**
   * Updates a definition; omitted fields keep their value. `attribute_values` replaces the whole list.
   * @throws ValidationError for a key that is taken or has other characters
   * @throws ServerError for an unknown type or model
   * @see PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}
   */
  update(
    id: number,
    params: UpdateCustomAttributeDefinitionParams,
    options?: RequestOptions,
  ): ApiPromise<CustomAttributeDefinition> {
    return this.call(updateCustomAttributeDefinition, { path: { attribute_id: id }, body: params }, options)
  }

  /**
   * Deletes a definition.
   * @see DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{attribute_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteCustomAttributeDefinition, { path: { attribute_id: id } }, options)
  }
}
