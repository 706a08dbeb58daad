/** Changing the labels of many contacts at once, on the server. */
import { bulkUpdate } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { ChatwootError } from '../../core/errors/chatwoot-error.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { isSince } from '../../helpers/server-version.ts'
import { checkIds } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { checkLabelChanges } from '../checks/label-list.ts'
import type { BulkUpdateContactsParams } from './params.ts'

export async function bulkUpdateContacts(
  connection: Connection,
  params: BulkUpdateContactsParams,
  options?: RequestOptions,
): Promise<void> {
  const body = bodyOf(params)
  if (body.labels.remove) assertRemoves(await connection.serverInfo(options))
  return connection.call(bulkUpdate, { body }, options)
}

function bodyOf(params: BulkUpdateContactsParams) {
  assertKnownKeys('contacts.bulkUpdate', params, { ids: true, labels: true })
  // A copy: the caller may change them before the request is sent.
  const ids = [...checkIds('ids', params.ids)]
  const labels = checkLabelChanges('contacts.bulkUpdate', params.labels)
  if (labels.add || labels.remove) return { ids, labels, type: 'Contact' as const }
  throw new TypeError('contacts.bulkUpdate has nothing to change: pass labels to add or to remove')
}

function assertRemoves({ version }: { version: string }): void {
  if (isSince(version, 4, 14, 2) !== false) return
  throw new ChatwootError(
    `contacts.bulkUpdate removes labels since Chatwoot 4.14.2, but this server reports version ${describeValue(version)}, which would ignore it\n  (update the server, or call contacts.removeLabels for each contact)`,
  )
}
