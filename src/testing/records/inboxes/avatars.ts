/** Pictures of users, bots, inboxes and contacts: only their URLs are kept. */

export function avatarUrl(file: File): string {
  return `http://chatwoot.test/rails/active_storage/blobs/redirect/${encodeURIComponent(file.name)}`
}
