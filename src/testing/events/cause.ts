/** Who or what caused the events of a request. */
import type { SenderReference } from '../records/state.ts'
import type { Cause } from './event.ts'

export function causeOf(
  path: string,
  { performer, echoId }: { performer: SenderReference | null; echoId: string | null },
): Cause {
  return {
    // A job does the work of a bulk action.
    performer: path.endsWith('/bulk_actions') ? null : performer,
    ...(echoId !== null && { echoId }),
    // The server writes past its records, whose users are not told.
    ...(path.endsWith('/notifications/read_all') && { isSilentForNotifications: true }),
  }
}
