/** How servers of a version send to webhooks. */
import { isSince } from '../../../helpers/server-version.ts'
import type { DeliverySender } from '../../records/sending.ts'

export interface DeliveryRules {
  isSigned(sender: DeliverySender): boolean
  userAgent: string
  /** At most, for bots that respond with 429 or 500. */
  triesOfBots: number
  followsRedirects: boolean
  /** Whether loopback and private addresses are refused. */
  refusesPrivateAddresses: boolean
  errors: { timeout: string; reset: string }
}

/**
 * Signatures came with 4.12 for webhooks of the account and with 4.13 for the others. In 4.14 another HTTP client came,
 * and with it redirects, other words for errors and the guard of private addresses.
 */
export function deliveryRules(version: string, allowsPrivateAddresses: boolean): DeliveryRules {
  const since = (minor: number) => isSince(version, 4, minor) === true
  const isRestClient = !since(14)
  return {
    isSigned: (sender) => (sender === 'account' ? since(12) : (sender === 'inbox' || sender === 'bot') && since(13)),
    userAgent: isRestClient ? 'rest-client/2.1.0 (linux-gnu x86_64) ruby/3.3.8p144' : 'Ruby',
    triesOfBots: since(12) ? 3 : 1,
    followsRedirects: !isRestClient,
    refusesPrivateAddresses: !isRestClient && !allowsPrivateAddresses,
    errors: isRestClient
      ? { timeout: 'Timed out reading data from server', reset: 'Server broke connection' }
      : { timeout: 'Net::ReadTimeout with #<TCPSocket:(closed)>', reset: 'end of file reached' },
  }
}
