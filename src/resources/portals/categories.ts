/** Categories of articles in a help centre. */

import {
  createCategory,
  deleteCategory,
  getCategory,
  listCategories,
  updateCategory,
} from '../../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Category, CategoryList } from '../../types.ts'
import { payloadOf, readPage } from '../payload.ts'

/** What `portals.categories.list` takes. */
export type ListCategoriesParams = QueryInput<'listCategories'>

/** What `portals.categories.create` takes. */
export type CreateCategoryParams = BodyInput<'createCategory'>['category']

/** What `portals.categories.update` takes: the fields to change. */
export type UpdateCategoryParams = BodyInput<'updateCategory'>['category']

/**
 * Categories of a portal; `slug` is the portal's. Each category has one language.
 *
 * Every method that takes an id rejects with NotFoundError if there is no such category, and methods that change
 * something with PermissionDeniedError for users who are not administrators.
 */
export class Categories extends Resource {
  /**
   * Lists the categories of one language, by position: `locale`, by default the portal's own language.
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}/categories
   */
  list(
    slug: string,
    params: ListCategoriesParams = {},
    options?: ListOptions,
  ): PagePromise<Category, CategoryList['meta']> {
    const input = { path: { portal_slug: slug }, query: params }
    return this.pages(listCategories, input, readPage, options)
  }

  /**
   * Returns a category.
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}
   */
  get(slug: string, id: number, options?: RequestOptions): ApiPromise<Category> {
    const input = { path: { portal_slug: slug, category_id: id } }
    return this.call(getCategory, input, options).unwrap(payloadOf)
  }

  /**
   * Creates a category. Without `locale` it is English, even if the portal's own language is another.
   * @throws ValidationError if the portal does not have the `locale`, or the slug is taken in that language
   * @see POST /api/v1/accounts/{account_id}/portals/{portal_slug}/categories
   */
  create(slug: string, params: CreateCategoryParams, options?: RequestOptions): ApiPromise<Category> {
    const input = { path: { portal_slug: slug }, body: { category: params } }
    return this.call(createCategory, input, options).unwrap(payloadOf)
  }

  /**
   * Updates a category; omitted fields keep their value.
   * @throws ValidationError if the portal does not have the `locale`, the slug is taken in that language, or there is
   * nothing to change
   * @see PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}
   */
  update(slug: string, id: number, params: UpdateCategoryParams, options?: RequestOptions): ApiPromise<Category> {
    const input = { path: { portal_slug: slug, category_id: id }, body: { category: params } }
    return this.call(updateCategory, input, options).unwrap(payloadOf)
  }

  /**
   * Deletes a category. Its articles are kept, without a category.
   * @see DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}
   */
  delete(slug: string, id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteCategory, { path: { portal_slug: slug, category_id: id } }, options)
  }
}
