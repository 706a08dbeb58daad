/** One contact per person, whether it exists already or not. */
import { createContact, updateContact } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { isNotFoundError, isValidationError } from '../../core/errors/api-errors.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { inQueue } from '../../core/queued-work.ts'
import { assertAttributes } from '../../core/request/json.ts'
import { snapshot } from '../../core/request/snapshot.ts'
import type { Contact } from '../../types.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { payloadOf } from '../payload.ts'
import { checkAvatar } from './avatar.ts'
import { changesTo } from './changes.ts'
import { ContactConflictError } from './conflict-error.ts'
import { filterByKeys } from './find-by.ts'
import { hasKey, keysOf, type UniqueKey } from './keys.ts'
import type { UpsertContactParams } from './params.ts'

/** What `contacts.upsert` takes as its last argument. */
export interface UpsertContactOptions extends RequestOptions {
  /**
   * What to do if the contact with that email or phone_number has a different identifier: `error` (default) changes
   * nothing and throws, `overwrite` sets the new one. Keys of several contacts are always an error.
   */
  readonly onConflict?: 'error' | 'overwrite' | undefined
}

/** What `contacts.upsert` returns. */
export interface UpsertedContact {
  contact: Contact
  /** False, too, where the response to the request that created it was lost, and the next attempt found it. */
  created: boolean
}

/** One call of `contacts.upsert`, its arguments checked. */
interface Upsert {
  readonly connection: Connection
  readonly params: UpsertContactParams
  readonly keys: readonly UniqueKey[]
  readonly mayOverwrite: boolean
  readonly options: RequestOptions
}

/** Finds the contact and updates what differs, or creates it. */
export async function upsert(
  connection: Connection,
  contact: UpsertContactParams,
  given: UpsertContactOptions,
): Promise<UpsertedContact> {
  const { onConflict, ...options } = checkOptions(given)
  const keys = keysOf(contact)
  assertFields(contact)
  // The caller may change it before it is sent.
  const params = checkAvatar(snapshot(contact))
  const call = { connection, params, keys, mayOverwrite: onConflict === 'overwrite', options }
  // Every call queues in the order of `keysOf`, so two calls never hold what the other one waits for.
  const queues = keys.map(({ name, value }) => `contact with ${name} ${value}`)
  return inQueue(connection, queues, createContact, () => findOrCreate(call), options)
}

/** What another process may have overtaken. */
interface Overtaken {
  readonly found: Contact | undefined
  readonly error: unknown
}

async function findOrCreate(call: Upsert, before?: Overtaken): Promise<UpsertedContact> {
  const found = await find(call)
  // Nobody was quicker.
  if (before && before.found?.id === found?.id) throw before.error
  try {
    return found ? await update(found, call) : await create(call)
  } catch (error) {
    const mayBeOvertaken = isAboutKey(error, call.keys) || isNotFoundError(error)
    if (before || !mayBeOvertaken) throw error
    return findOrCreate(call, { found, error })
  }
}

/** Finds the contact with the keys; undefined if there is none. */
async function find({ connection, params, keys, mayOverwrite, options }: Upsert): Promise<Contact | undefined> {
  const alike = await filterByKeys(connection, keys, options).toArray()
  // The contact with the identifier first: the error names it as the one to keep.
  const found = [...new Set(keys.flatMap((key) => alike.filter((contact) => hasKey(contact, key))))]
  if (found.length > 1) throw new ContactConflictError('several', found)

  const [contact] = found
  const hasOther = contact?.identifier && params.identifier && contact.identifier !== params.identifier
  if (hasOther && !mayOverwrite) throw new ContactConflictError('identifier', found)
  return contact
}

/** Creates the contact. Keys are unique, so a repeated request is refused, and finds the contact of the first. */
async function create({ connection, params, options }: Upsert): Promise<UpsertedContact> {
  const created = connection.call({ ...createContact, repeatSafe: true }, { body: params }, options)
  return { contact: await created.unwrap(({ payload }) => payload.contact), created: true }
}

async function update(contact: Contact, { connection, params, options }: Upsert): Promise<UpsertedContact> {
  const changes = changesTo(contact, params)
  if (!changes) return { contact, created: false }
  const updated = connection.call(updateContact, { path: { contact_id: contact.id }, body: changes }, options)
  return { contact: await updated.unwrap(payloadOf), created: false }
}

/** Whether the server refused one of the keys. It names the field; the reason is in the account's language. */
function isAboutKey(error: unknown, keys: readonly UniqueKey[]): boolean {
  return isValidationError(error) && keys.some(({ name }) => error.fields.includes(name))
}

function checkOptions(options: UpsertContactOptions): UpsertContactOptions {
  assertKnownKeys('contacts.upsert', options, {
    onConflict: true,
    signal: true,
    timeout: true,
    totalTimeout: true,
    maxRetries: true,
    headers: true,
  })
  const { onConflict } = options
  if (onConflict === undefined || onConflict === 'error' || onConflict === 'overwrite') return options
  throw new TypeError(`onConflict must be 'error' or 'overwrite', got ${describeValue(onConflict)}`)
}

function assertFields(contact: object): void {
  for (const [name, value] of Object.entries(contact)) assertAttributes(name, value)
  if ('onConflict' in contact) {
    throw new TypeError('onConflict is not a field of a contact: contacts.upsert takes it in the second argument')
  }
  // The server accepts them only when it creates a contact.
  for (const name of ['inbox_id', 'source_id']) {
    if (!(name in contact)) continue
    throw new TypeError(`contacts.upsert takes no ${name}: call createContactInbox with the contact that it returns`)
  }
}
