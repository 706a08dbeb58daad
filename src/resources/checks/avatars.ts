/** Pictures: a file, or for some the URL of one. */
import { describeKind } from '../../core/errors/describe-value.ts'
import { isFile } from '../../core/request/files.ts'
import { assertWebAddress } from './strings.ts'

/**
 * Returns the parameters.
 * @throws TypeError if `avatar` is not a file, or `avatar_url`, which the server fetches later and silently, is not an
 * http or https URL
 */
export function checkPicture<Params extends { readonly avatar?: unknown; readonly avatar_url?: unknown }>(
  params: Params,
): Params {
  const { avatar, avatar_url } = params
  assertWebAddress('avatar_url', avatar_url)
  if (avatar === undefined || avatar === null || isFile(avatar)) return params
  throw new TypeError(`avatar must be a File, a Blob or { data, filename }, got ${describeKind(avatar)}`)
}
