/** Notifications of the user. */

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
import type { PagePromise } from '../core/pages/page-promise.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Notification, NotificationListMeta, NotificationRow, NotificationSettings } from '../types.ts'
import { checkId } from './checks/ids.ts'
import { checkFuture } from './checks/times.ts'

/** What `notifications.list` takes. */
export type ListNotificationsParams = QueryInput<'listNotifications'>

/**
 * Only those of the token's user, in the client's account. Methods that change a notification return its database row:
 * without title and actors, and with times in ISO 8601 where the list has unix seconds. Methods that take the id of a
 * notification reject with NotFoundError for an unknown one.
 */
export class Notifications extends Resource {
  /**
   * Lists notifications, latest activity first. Those that are read or snoozed are omitted unless `includes` names
   * them.
   *
   * The conversation is `primary_actor`, and `primary_actor.id` the number shown in the dashboard (display id);
   * `primary_actor_id` is its database id.
   * @see GET /api/v1/accounts/{account_id}/notifications
   */
  list(params: ListNotificationsParams = {}, options?: ListOptions): PagePromise<Notification, NotificationListMeta> {
    return this.pages(
      listNotifications,
      { query: params },
      ({ data: { payload, meta } }) => ({ items: payload, meta, total: meta?.count }),
      options,
    )
  }

  /**
   * Returns the number of unread notifications.
   * @see GET /api/v1/accounts/{account_id}/notifications/unread_count
   */
  unreadCount(options?: RequestOptions): ApiPromise<number> {
    return this.call(getUnreadNotificationCount, {}, options)
  }

  /**
   * Marks a notification as read.
   * @see PATCH /api/v1/accounts/{account_id}/notifications/{notification_id}
   */
  markRead(id: number, options?: RequestOptions): ApiPromise<NotificationRow> {
    return this.call(markNotificationRead, { path: { notification_id: id } }, options)
  }

  /**
   * Marks a notification as unread.
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
   * Marks all notifications of one conversation as read. For a conversation that does not exist, the server marks the
   * notifications of all conversations.
   * @param primaryActorId the `primary_actor_id` of a notification, not the number shown in the dashboard
   * @throws TypeError if `primaryActorId` is not a valid id
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
   * @throws TypeError if `until` is in the past or in milliseconds
   * @see POST /api/v1/accounts/{account_id}/notifications/{notification_id}/snooze
   */
  snooze(id: number, until: Date | number, options?: RequestOptions): ApiPromise<NotificationRow> {
    const input = () => ({ path: { notification_id: id }, body: { snoozed_until: checkFuture(until) } })
    return this.call(snoozeNotification, input, options)
  }

  /**
   * Deletes a notification.
   * @see DELETE /api/v1/accounts/{account_id}/notifications/{notification_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteNotification, { path: { notification_id: id } }, options)
  }

  /**
   * Deletes all notifications, including unread ones, in the background. Older servers, 4.7 among them, also delete
   * those of the user's other accounts.
   * @see POST /api/v1/accounts/{account_id}/notifications/destroy_all
   */
  deleteAll(options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteNotifications, { body: { type: 'all' } }, options)
  }

  /**
   * Deletes the notifications that are read, in the background. Older servers, 4.7 among them, also delete those of the
   * user's other accounts.
   * @see POST /api/v1/accounts/{account_id}/notifications/destroy_all
   */
  deleteRead(options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteNotifications, { body: { type: 'read' } }, options)
  }

  /**
   * Returns which events the user is notified of, by email and by push: all that exist, and those selected.
   * @see GET /api/v1/accounts/{account_id}/notification_settings
   */
  settings(options?: RequestOptions): ApiPromise<NotificationSettings> {
    return this.call(getNotificationSettings, {}, options)
  }
}
