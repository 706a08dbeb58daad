/** The address of the server: whichever one a request was sent to, everything that it makes begins with its FRONTEND_URL. */
import type { Installation } from './state.ts'

/** Where the clients of the same process believe it to be. */
export const usualServerUrl = 'http://chatwoot.test'

/** Fields that are stored with the address. */
const stored = ['thumbnail', 'avatar_url', 'callback_webhook_url', 'web_widget_script']

/** Gives the server another address: what was made before has it, too. */
export function moveServer({ server, users, bots, accounts }: Installation, url: string): void {
  const before = server.url
  server.url = url
  if (before === url) return
  const ofAccounts = [...accounts.values()].flatMap(({ agents, inboxes, contacts }) => [
    ...agents,
    ...inboxes,
    ...contacts.values(),
  ])
  for (const record of [...users.values(), ...bots, ...ofAccounts]) {
    for (const [key, value] of Object.entries(record)) {
      if (stored.includes(key) && typeof value === 'string')
        Object.assign(record, { [key]: value.replaceAll(before, url) })
    }
  }
}
