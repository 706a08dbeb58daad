/** What the tests of the public API share: where an inbox, a contact and its conversations are. */

export const source = '0e91eab4-3ed6-4f09-aa76-fadddd9ac851'
export const inbox = '/public/api/v1/inboxes/INBOX'
export const contact = `${inbox}/contacts/${source}`
export const conversations = `${contact}/conversations`

/** The server's answer for what it does not find, here. */
export const notFound = { status: 404, error: 'Not Found' }
