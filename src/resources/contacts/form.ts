/** Contacts with a picture go as a form, which has nothing but texts and files. */
import { isFile } from '../../core/request/files.ts'
import type { CreateContactParams } from './writing.ts'

/**
 * The parameters as they are.
 * @throws TypeError for an avatar that is no file, and for what the server would store otherwise because it comes in a
 * form with the avatar: a number of an attribute as text, null as an empty text
 */
export function withAvatar<T extends CreateContactParams>(params: T): T {
  const { avatar, custom_attributes, additional_attributes, ...fields } = params
  if (avatar === undefined) return params
  if (!isFile(avatar)) {
    throw new TypeError('avatar must be a File, a Blob or { data, filename }; for an address there is avatar_url')
  }
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) refuse(name, value)
  }
  checkTexts('custom_attributes', custom_attributes)
  checkTexts('additional_attributes', additional_attributes)
  return params
}

function checkTexts(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'string') return
  if (typeof value !== 'object' || value === null) refuse(name, value)
  for (const [key, inner] of Object.entries(value)) checkTexts(`${name}.${key}`, inner)
}

function refuse(name: string, value: unknown): never {
  throw new TypeError(
    `${name} is ${String(value)}: together with an avatar the server would store it as text; send it in a call without the avatar`,
  )
}
