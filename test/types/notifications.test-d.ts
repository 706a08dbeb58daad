/** What the compiler says about notifications: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type {
  ApiPromise,
  Notification,
  NotificationListMeta,
  NotificationRow,
  NotificationSettings,
  PagePromise,
} from '../../src/index.ts'
import type { ListNotificationsParams, Notifications } from '../../src/resources/notifications.ts'

declare const notifications: Notifications

expectTypeOf(notifications.list()).toEqualTypeOf<PagePromise<Notification, NotificationListMeta>>()
expectTypeOf(notifications.unreadCount()).toEqualTypeOf<ApiPromise<number>>()
expectTypeOf(notifications.markRead(1)).toEqualTypeOf<ApiPromise<NotificationRow>>()
expectTypeOf(notifications.markUnread(1)).toEqualTypeOf<ApiPromise<NotificationRow>>()
expectTypeOf(notifications.markAllRead()).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(notifications.markConversationRead(473)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(notifications.snooze(1, new Date())).toEqualTypeOf<ApiPromise<NotificationRow>>()
expectTypeOf(notifications.snooze(1, 4102444800)).toEqualTypeOf<ApiPromise<NotificationRow>>()
expectTypeOf(notifications.delete(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(notifications.deleteAll()).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(notifications.deleteRead()).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(notifications.settings()).toEqualTypeOf<ApiPromise<NotificationSettings>>()
expectTypeOf<{ includes?: readonly 'read'[] | undefined; page: number }>().toExtend<ListNotificationsParams>()

// @ts-expect-error unread ones are always included
notifications.list({ includes: ['unread'] })
// @ts-expect-error without a conversation the server would mark all
notifications.markConversationRead()
// @ts-expect-error without a time the server would do nothing
notifications.snooze(1)
// @ts-expect-error the server would read 1970
notifications.snooze(1, '2100-01-01')
