/** Portals: help centres with their categories and articles. */

import { createPortal, deletePortal, getPortal, listPortals, updatePortal } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import type { BodyInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { onePage } from '../../core/pages/page-source.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Portal } from '../../types.ts'
import { assertUpload } from '../checks/attachments.ts'
import { Articles } from './articles.ts'
import { Categories } from './categories.ts'

type CreateBody = BodyInput<'createPortal'>
type UpdateBody = BodyInput<'updatePortal'>

/** What `portals.create` takes: the portal, the `blob_id` of an upload for its logo, a website inbox for its widget. */
export type CreatePortalParams = CreateBody['portal'] & Omit<CreateBody, 'portal'>

/** What `portals.update` takes: the fields to change. */
export type UpdatePortalParams = NonNullable<UpdateBody['portal']> & Omit<UpdateBody, 'portal'>

/**
 * Help centres. A portal is identified by its `slug`, not by a number.
 *
 * Every method that takes a slug rejects with ServerError if there is no such portal, and methods that change something
 * with PermissionDeniedError for users who are not administrators.
 */
export class Portals extends Resource {
  /** The categories of a portal. */
  readonly categories: Categories
  /** The articles of a portal. */
  readonly articles: Articles

  constructor(connection: Connection) {
    super(connection)
    this.categories = new Categories(connection)
    this.articles = new Articles(connection)
  }

  /**
   * Lists all portals of the account, on one page. The counts of their articles are 0 or null here; `get` has the real
   * ones.
   * @see GET /api/v1/accounts/{account_id}/portals
   */
  list(options?: ListOptions): PagePromise<Portal, undefined> {
    return this.pages(listPortals, {}, ({ payload }) => onePage(payload), options)
  }

  /**
   * Returns a portal with the counts of its articles.
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}
   */
  get(slug: string, options?: RequestOptions): ApiPromise<Portal> {
    return this.call(getPortal, { path: { portal_slug: slug } }, options)
  }

  /**
   * Creates a portal. Without `custom_domain` an empty one is sent, which means none: 4.7 fails if it is missing.
   * @throws TypeError if `blob_id` is not the id of an upload
   * @throws ValidationError if the slug is taken by any portal of the server
   * @see POST /api/v1/accounts/{account_id}/portals
   */
  create(params: CreatePortalParams, options?: RequestOptions): ApiPromise<Portal> {
    return this.call(createPortal, () => ({ body: createBody(params) }), options)
  }

  /**
   * Updates a portal; omitted fields keep their value. `archived` archives it. A new `slug` identifies it from then on.
   * @throws TypeError if `blob_id` is not the id of an upload
   * @throws ValidationError for values that the server does not accept
   * @see PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}
   */
  update(slug: string, params: UpdatePortalParams, options?: RequestOptions): ApiPromise<Portal> {
    const input = () => ({ path: { portal_slug: slug }, body: updateBody(slug, params) })
    return this.call(updatePortal, input, options)
  }

  /**
   * Deletes a portal with its categories and articles.
   * @see DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}
   */
  delete(slug: string, options?: RequestOptions): ApiPromise<void> {
    return this.call(deletePortal, { path: { portal_slug: slug } }, options)
  }
}

function createBody({ blob_id, inbox_id, custom_domain, ...portal }: CreatePortalParams): CreateBody {
  assertUpload('blob_id', blob_id)
  return { portal: { ...portal, custom_domain: custom_domain ?? '' }, blob_id, inbox_id }
}

// The server ignores an inbox without a field of the portal itself, so the slug is always sent.
function updateBody(current: string, { blob_id, inbox_id, slug = current, ...portal }: UpdatePortalParams): UpdateBody {
  assertUpload('blob_id', blob_id)
  return { portal: { ...portal, slug }, blob_id, inbox_id }
}
