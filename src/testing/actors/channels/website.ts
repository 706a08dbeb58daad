/** Websites with the widget: the browser makes the visitor a contact before they write. */
import { nextUuid } from '../../records/random.ts'
import type { Channel } from './channel.ts'

const browser = {
  device_name: 'Unknown',
  browser_name: 'Chrome',
  platform_name: 'Generic Linux',
  browser_version: '126.0.0.0',
  platform_version: '0',
}

const page = 'https://website.example.com/'

export const website: Channel = {
  reports: ['email', 'phone_number'],
  hasReplies: true,
  writer(state, { email, ...person }) {
    return { source_id: nextUuid(state), contact: { ...person, ...(email && { email: email.toLowerCase() }) } }
  },
  messageId: () => null,
  messages: (content, files) => [{ content, files }],
  /** A resolved conversation continues unless the inbox has that switched off: then the widget offers another one. */
  conversation(known, { inbox }) {
    const latest = known.at(-1)
    return inbox.allow_messages_after_resolved || latest?.status !== 'resolved' ? latest : undefined
  },
  attributes: ({ now }) => ({
    browser: { ...browser },
    referer: page,
    initiated_at: { timestamp: browserDate(now) },
    browser_language: 'en',
  }),
  carried: () => ({ content_attributes: { in_reply_to: null } }),
  opening: ({ contact, place }) => ({
    name: 'webwidget.triggered',
    contact,
    place,
    current: null,
    info: { referer: page, widget_language: 'en', browser_language: 'en', browser: { ...browser } },
  }),
}

/** As a browser in Greenwich writes it. */
function browserDate(now: number): string {
  const [day, date, month, year, time] = new Date(now * 1000).toUTCString().replace(',', '').split(' ')
  return `${day} ${month} ${date} ${year} ${time} GMT+0000 (Coordinated Universal Time)`
}
