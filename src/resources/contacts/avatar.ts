/** Contacts with a picture are sent as a form, in which all values are strings or files. */
import { isFile } from '../../core/request/files.ts'
import { assertWebAddress } from '../checks/strings.ts'
import type { CreateContactParams } from './params.ts'

/**
 * Returns the parameters.
 * @throws TypeError if the avatar is not a file, the `avatar_url` not a URL, or if the server would change a value
 * because it arrives in a form with the avatar: numbers and booleans of attributes would become strings, null an empty
 * string
 */
export function checkAvatar<T extends CreateContactParams>(params: T): T {
  const { avatar, custom_attributes, additional_attributes, ...fields } = params
  assertWebAddress('avatar_url', fields.avatar_url)
  if (avatar === undefined) return params
  if (!isFile(avatar)) {
    throw new TypeError('avatar must be a File, a Blob or { data, filename }; for a URL use avatar_url')
  }
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) refuse(name, value)
  }
  assertStrings('custom_attributes', custom_attributes)
  assertStrings('additional_attributes', additional_attributes)
  return params
}

function assertStrings(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'string') return
  if (typeof value !== 'object' || value === null) refuse(name, value)
  for (const [key, inner] of Object.entries(value)) assertStrings(`${name}.${key}`, inner)
}

function refuse(name: string, value: unknown): never {
  throw new TypeError(
    `${name} is ${String(value)}: with an avatar the server would store it as a string; send it in a call without the avatar`,
  )
}
