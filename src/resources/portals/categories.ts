/** Categories: how the articles of a help centre are sorted. */

import {
  createCategory,
  deleteCategory,
  getCategory,
  listCategories,
  updateCategory,
} from '../../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/pages.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Category, CategoryList } from '../../types.ts'

/** What `portals.categories.list` takes. */
export type ListCategoriesParams = QueryInput<'listCategories'>

/** What `portals.categories.create` takes. */
export type CreateCategoryParams = BodyInput<'createCategory'>['category']

/** What `portals.categories.update` takes: what is to change. */
export type UpdateCategoryParams = BodyInput<'updateCategory'>['category']

/** `slug` names the portal everywhere. Each category is of one language. */
export class Categories extends Resource {
  /**
   * Lists the categories of one language, by position: of `locale`, or of the portal's own language.
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}/categories
   */
  list(
    slug: string,
    params: ListCategoriesParams = {},
    options?: ListOptions,
  ): PagePromise<Category, CategoryList['meta']> {
    return this.pages(
      listCategories,
      { path: { portal_slug: slug }, query: params },
      ({ payload, meta }) => ({ items: payload, meta }),
      options,
    )
  }

  /**
   * Gets one category.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}
   */
  get(slug: string, id: number, options?: RequestOptions): ApiPromise<Category> {
    const input = { path: { portal_slug: slug, category_id: id } }
    return this.call(getCategory, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Creates a category. Without `locale` it is English, whatever the portal's own language is.
   * @throws ValidationError for a `locale` that the portal has not, and for a slug that is taken in that language
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/portals/{portal_slug}/categories
   */
  create(slug: string, params: CreateCategoryParams, options?: RequestOptions): ApiPromise<Category> {
    const input = { path: { portal_slug: slug }, body: { category: params } }
    return this.call(createCategory, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Changes a category; what is left out stays.
   * @throws ValidationError for a `locale` that the portal has not, for a slug that is taken in that language, and when
   * nothing is to change
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}
   */
  update(slug: string, id: number, params: UpdateCategoryParams, options?: RequestOptions): ApiPromise<Category> {
    const input = { path: { portal_slug: slug, category_id: id }, body: { category: params } }
    return this.call(updateCategory, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Deletes a category. Its articles stay, without a category.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}
   */
  delete(slug: string, id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteCategory, { path: { portal_slug: slug, category_id: id } }, options)
  }
}
