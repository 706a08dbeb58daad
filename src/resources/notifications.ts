/** Notifications: what the user was told. */

import {
  deleteNotification,
  deleteNotifications,
  getNotificationSettings,
  getUnreadNotificationCount,
  listNotifications,
  markAllNotificationsRead,
  markNotificationRead,
  markNotificationUnread,
  snoozeNotification,
} from '../../generated/operations.ts'
import type { QueryInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/pages.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Notification, NotificationListMeta, NotificationRow, NotificationSettings } from '../types.ts'
import { checkId } from './checks/ids.ts'
import { checkFuture } from './checks/times.ts'

/** What `notifications.list` takes. */
export type ListNotificationsParams = QueryInput<'listNotifications'>

/**
 * Only those of the user whose token the client has, in the client's account. A notification that was changed comes
 * back as its row: without title and actors, its times ISO 8601 where the list has unix seconds.
 */
export class Notifications extends Resource {
  /**
   * Lists notifications, the latest activity first. Those that are read or snoozed are left out unless `includes` asks
   * for them.
   *
   * The conversation is `primary_actor`, its number in the dashboard `primary_actor.id`; `primary_actor_id` is the
   * database's.
   * @see GET /api/v1/accounts/{account_id}/notifications
   */
  list(params: ListNotificationsParams = {}, options?: ListOptions): PagePromise<Notification, NotificationListMeta> {
    return this.pages(
      listNotifications,
      { query: params },
      ({ data }) => ({ items: data.payload, meta: data.meta }),
      options,
    )
  }

  /**
   * Counts the unread ones.
   * @see GET /api/v1/accounts/{account_id}/notifications/unread_count
   */
  unreadCount(options?: RequestOptions): ApiPromise<number> {
    return this.call(getUnreadNotificationCount, {}, options)
  }

  /**
   * Marks one notification as read.
   * @throws NotFoundError
   * @see PATCH /api/v1/accounts/{account_id}/notifications/{notification_id}
   */
  markRead(id: number, options?: RequestOptions): ApiPromise<NotificationRow> {
    return this.call(markNotificationRead, { path: { notification_id: id } }, options)
  }

  /**
   * Marks one notification as unread.
   * @throws NotFoundError
   * @see POST /api/v1/accounts/{account_id}/notifications/{notification_id}/unread
   */
  markUnread(id: number, options?: RequestOptions): ApiPromise<NotificationRow> {
    return this.call(markNotificationUnread, { path: { notification_id: id } }, options)
  }

  /**
   * Marks all notifications as read.
   * @see POST /api/v1/accounts/{account_id}/notifications/read_all
   */
  markAllRead(options?: RequestOptions): ApiPromise<void> {
    return this.call(markAllNotificationsRead, {}, options)
  }

  /**
   * Marks all notifications of one conversation as read. For a conversation that does not exist the server marks the
   * notifications of all conversations.
   * @param primaryActorId the `primary_actor_id` of a notification, not the number shown in the dashboard
   * @throws TypeError when `primaryActorId` is no id
   * @see POST /api/v1/accounts/{account_id}/notifications/read_all
   */
  markConversationRead(primaryActorId: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(
      markAllNotificationsRead,
      () => ({
        body: {
          primary_actor_type: 'Conversation',
          primary_actor_id: checkId('primaryActorId', primaryActorId),
        },
      }),
      options,
    )
  }

  /**
   * Hides a notification until a time.
   * @param until a Date or unix seconds in the future
   * @throws TypeError when `until` is in the past or in milliseconds
   * @throws NotFoundError
   * @see POST /api/v1/accounts/{account_id}/notifications/{notification_id}/snooze
   */
  snooze(id: number, until: Date | number, options?: RequestOptions): ApiPromise<NotificationRow> {
    const input = () => ({ path: { notification_id: id }, body: { snoozed_until: checkFuture(until) } })
    return this.call(snoozeNotification, input, options)
  }

  /**
   * Deletes one notification.
   * @throws NotFoundError
   * @see DELETE /api/v1/accounts/{account_id}/notifications/{notification_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteNotification, { path: { notification_id: id } }, options)
  }

  /**
   * Deletes all notifications, the unread ones too. The server does it in the background. Older servers, 4.7 among
   * them, also delete those of the user's other accounts.
   * @see POST /api/v1/accounts/{account_id}/notifications/destroy_all
   */
  deleteAll(options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteNotifications, { body: { type: 'all' } }, options)
  }

  /**
   * Deletes the notifications that are read. The server does it in the background. Older servers, 4.7 among them, also
   * delete those of the user's other accounts.
   * @see POST /api/v1/accounts/{account_id}/notifications/destroy_all
   */
  deleteRead(options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteNotifications, { body: { type: 'read' } }, options)
  }

  /**
   * Gets what the user is told of, by mail and on the devices: all that there is, and what is selected.
   * @see GET /api/v1/accounts/{account_id}/notification_settings
   */
  settings(options?: RequestOptions): ApiPromise<NotificationSettings> {
    return this.call(getNotificationSettings, {}, options)
  }
}
