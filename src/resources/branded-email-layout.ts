/** The layout of the account's e-mails. */

import { getBrandedEmailLayout, updateBrandedEmailLayout } from '../../generated/operations.ts'
import { describeValue } from '../core/errors/describe-value.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { BrandedEmailLayout } from '../types.ts'
import { assertNotNullWord } from './checks/strings.ts'

/**
 * The HTML around the e-mails that the account sends, since 4.16; an inbox can have a layout of its own, with
 * `inboxes.update`. Every method rejects with PermissionDeniedError for users who are not administrators, and with
 * NotFoundError on older servers.
 */
export class AccountEmailLayout extends Resource {
  /**
   * Returns the HTML of the layout.
   * @returns null when the account has none
   * @see GET /api/v1/accounts/{account_id}/branded_email_layout
   */
  get(options?: RequestOptions): ApiPromise<string | null> {
    return this.call(getBrandedEmailLayout, {}, options).unwrapNullable(htmlOf)
  }

  /**
   * Replaces the layout, or removes it. Needs the feature `branded_email_templates`.
   * @param html with `{{ content_for_layout }}` where the message belongs, at most 262144 characters; null or an empty
   * string removes the layout
   * @returns the HTML as stored, null when it was removed
   * @throws TypeError if `html` is neither a string nor null, and for the string `'null'`, which the server reads as null
   * @throws ValidationError without the feature, and for an invalid layout
   * @see PATCH /api/v1/accounts/{account_id}/branded_email_layout
   */
  update(html: string | null, options?: RequestOptions): ApiPromise<string | null> {
    const input = () => ({ body: { branded_email_layout: checkHtml(html) } })
    return this.call(updateBrandedEmailLayout, input, options).unwrapNullable(htmlOf)
  }
}

function htmlOf({ branded_email_layout }: BrandedEmailLayout): string | null {
  return branded_email_layout
}

function checkHtml(html: string | null): string | null {
  assertNotNullWord('html', html)
  if (html === null || typeof html === 'string') return html
  throw new TypeError(`html must be a string or null, got ${describeValue(html)}`)
}
