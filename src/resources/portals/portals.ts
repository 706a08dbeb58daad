/** Portals: help centres, with their categories and articles. */

import { createPortal, deletePortal, getPortal, listPortals, updatePortal } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import type { BodyInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
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

/** What `portals.update` takes: what is to change. */
export type UpdatePortalParams = NonNullable<UpdateBody['portal']> & Omit<UpdateBody, 'portal'>

/**
 * A portal is named by its `slug`, not by a number. Changes are for administrators. An unknown slug is a ServerError:
 * the server has no better answer.
 */
export class Portals extends Resource {
  readonly categories: Categories
  readonly articles: Articles

  constructor(connection: Connection) {
    super(connection)
    this.categories = new Categories(connection)
    this.articles = new Articles(connection)
  }

  /**
   * Lists all portals of the account, in one answer. The counts of their articles are 0 or null here; `get` has the
   * real ones.
   * @see GET /api/v1/accounts/{account_id}/portals
   */
  list(options?: RequestOptions): ApiPromise<Portal[]> {
    return this.call(listPortals, {}, options).unwrap(({ payload }) => payload)
  }

  /**
   * Gets one portal, with the counts of its articles.
   * @throws ServerError for an unknown slug
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}
   */
  get(slug: string, options?: RequestOptions): ApiPromise<Portal> {
    return this.call(getPortal, { path: { portal_slug: slug } }, options)
  }

  /**
   * Creates a portal. Without `custom_domain` an empty one is sent, which is none: 4.7 fails when it is missing.
   * @throws TypeError for a `blob_id` that is none
   * @throws ValidationError for a slug that is taken, on the whole server
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/portals
   */
  create(params: CreatePortalParams, options?: RequestOptions): ApiPromise<Portal> {
    return this.call(createPortal, () => ({ body: createBody(params) }), options)
  }

  /**
   * Changes a portal; what is left out stays. `archived` archives it. A new `slug` is its name from then on.
   * @throws TypeError for a `blob_id` that is none
   * @throws ValidationError for values that the server does not take
   * @throws ServerError for an unknown slug
   * @throws PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}
   */
  update(slug: string, params: UpdatePortalParams, options?: RequestOptions): ApiPromise<Portal> {
    const input = () => ({ path: { portal_slug: slug }, body: updateBody(slug, params) })
    return this.call(updatePortal, input, options)
  }

  /**
   * Deletes a portal with its categories and articles.
   * @throws ServerError for an unknown slug
   * @throws PermissionDeniedError
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

// The server takes no notice of an inbox unless something of the portal itself comes with it: its slug always does.
function updateBody(own: string, { blob_id, inbox_id, slug = own, ...portal }: UpdatePortalParams): UpdateBody {
  assertUpload('blob_id', blob_id)
  return { portal: { ...portal, slug }, blob_id, inbox_id }
}
