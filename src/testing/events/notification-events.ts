/** What users are told about their own notifications. */
import type { FakeState, NotificationRecord } from '../records/state.ts'
import type { FakeEvent } from './event.ts'

export type NotificationCopies = ReadonlyMap<number, NotificationRecord>

export function copiesOfNotifications({ notifications }: FakeState): NotificationCopies {
  return new Map(notifications.map((one) => [one.id, { ...one }]))
}

/** A new one is announced while the one that it replaces is still counted. */
export function notificationEvents(before: NotificationCopies, state: FakeState): FakeEvent[] {
  const { notifications } = state
  const ids = new Set(notifications.map(({ id }) => id))
  const gone = [...before.values()].filter(({ id }) => !ids.has(id))
  const created = notifications.filter(({ id }) => !before.has(id))
  const updated = notifications.filter((one) => isChanged(before.get(one.id), one))
  return [
    ...created.map((notification): FakeEvent => {
      const unread = unreadOf(notification, [...notifications, ...gone])
      return { name: 'notification.created', notification, unread }
    }),
    ...gone.map((notification): FakeEvent => {
      return { name: 'notification.deleted', notification, unread: unreadOf(notification, notifications) }
    }),
    ...updated.map((notification): FakeEvent => {
      return { name: 'notification.updated', notification, unread: unreadOf(notification, notifications) }
    }),
  ]
}

function isChanged(known: NotificationRecord | undefined, { read_at, snoozed_until }: NotificationRecord): boolean {
  return known !== undefined && (known.read_at !== read_at || known.snoozed_until !== snoozed_until)
}

function unreadOf({ user_id }: NotificationRecord, notifications: readonly NotificationRecord[]): number {
  const isCounted = (one: NotificationRecord) => one.read_at === null && one.snoozed_until === null
  return notifications.filter((one) => one.user_id === user_id && isCounted(one)).length
}
