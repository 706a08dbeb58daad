/** Removes what runs have made, this one and those that died: everything whose name begins with the prefix. */
import { type Chatwoot, type ChatwootPlatform, isApiError, isConnectionError, isTimeoutError } from '../../src/index.ts'
import type { Clock } from './clock.ts'
import { keyPrefix, prefix } from './world.ts'

export interface Swept {
  readonly removed: number
  /** What is still there, and why. */
  readonly left: readonly string[]
}

/** What can sweep: an administrator, and the platform if there is a token of it. */
export interface Sweeper {
  readonly admin: Chatwoot
  readonly platform: ChatwootPlatform | undefined
  readonly clock: Clock
}

interface Leftover {
  /** With its id, so that no other record has the same. */
  readonly what: string
  readonly remove: () => PromiseLike<unknown>
}

type Finder = (sweeper: Sweeper) => Promise<Leftover[]>

function isOurs(name: string | null | undefined): boolean {
  return name?.startsWith(`${prefix}-`) || name?.startsWith(`${keyPrefix}_`) || false
}

/** Records that others depend on come last. */
const finders: readonly Finder[] = [
  async ({ admin: { webhooks } }) => {
    const all = await webhooks.list().toArray({ limit: 10_000 })
    return all
      .filter(({ url }) => isOurs(/^https?:\/\/([^/]*)/.exec(url)?.[1]))
      .map(({ id, url }) => ({ what: `webhook ${id} ${url}`, remove: () => webhooks.delete(id) }))
  },
  async ({ admin: { inboxes } }) => {
    const all = await inboxes.list().toArray({ limit: 10_000 })
    return all
      .filter(({ name }) => isOurs(name))
      .map(({ id, name }) => ({ what: `inbox ${id} ${name}`, remove: () => inboxes.delete(id) }))
  },
  async ({ admin: { contacts } }) => {
    const found = await contacts.search(prefix, { sort: 'created_at' }).toArray({ limit: 100_000 })
    return found
      .filter(({ name, identifier, email }) => isOurs(name) || isOurs(identifier) || isOurs(email))
      .map(({ id, name }) => ({ what: `contact ${id} ${name}`, remove: () => contacts.delete(id) }))
  },
  async ({ admin: { agentBots } }) => {
    const all = await agentBots.list().toArray({ limit: 10_000 })
    // System bots are the platform's.
    return all
      .filter(({ name, account_id }) => isOurs(name) && account_id !== null)
      .map(({ id, name }) => ({ what: `bot ${id} ${name}`, remove: () => agentBots.delete(id) }))
  },
  async ({ platform }) => {
    if (!platform) return []
    const all = await platform.agentBots
      .list()
      .toArray({ limit: 10_000 })
      .catch((error: unknown) => {
        // Old servers fail for good once a bot was deleted.
        if (isApiError(error) && error.status === 500) return []
        throw error
      })
    return all
      .filter(({ name }) => isOurs(name))
      .map(({ id, name }) => ({ what: `bot ${id} ${name}`, remove: () => platform.agentBots.delete(id) }))
  },
  async ({ admin: { teams } }) => {
    const all = await teams.list().toArray({ limit: 10_000 })
    return all
      .filter(({ name }) => isOurs(name))
      .map(({ id, name }) => ({ what: `team ${id} ${name}`, remove: () => teams.delete(id) }))
  },
  async ({ admin: { labels } }) => {
    const all = await labels.list().toArray({ limit: 10_000 })
    return all
      .filter(({ title }) => isOurs(title))
      .map(({ id, title }) => ({ what: `label ${id} ${title}`, remove: () => labels.delete(id) }))
  },
  async ({ admin: { cannedResponses } }) => {
    const all = await cannedResponses.list().toArray({ limit: 10_000 })
    return all
      .filter(({ short_code }) => isOurs(short_code))
      .map(({ id, short_code }) => ({
        what: `canned response ${id} ${short_code}`,
        remove: () => cannedResponses.delete(id),
      }))
  },
  async ({ admin: { customFilters } }) => {
    const all = await customFilters.list().toArray({ limit: 10_000 })
    return all
      .filter(({ name }) => isOurs(name))
      .map(({ id, name }) => ({ what: `custom filter ${id} ${name}`, remove: () => customFilters.delete(id) }))
  },
  async ({ admin: { customAttributeDefinitions: definitions } }) => {
    const all = await definitions.list().toArray({ limit: 10_000 })
    return all
      .filter(({ attribute_key }) => isOurs(attribute_key))
      .map(({ id, attribute_key }) => ({
        what: `attribute ${id} ${attribute_key}`,
        remove: () => definitions.delete(id),
      }))
  },
]

/** Longer than a contact who was online counts as online: they cannot be removed before. */
const patience = 180_000

/**
 * Resolves when nothing is left, which servers take some time for: inboxes are removed in the background, and what
 * depends on them cannot be removed meanwhile. Gives up after three minutes, and when the server does not respond.
 */
export async function sweep(sweeper: Sweeper): Promise<Swept> {
  const { clock } = sweeper
  const deadline = clock.now() + patience
  const removed = new Set<string>()
  for (let rounds = 1; ; rounds++) {
    const { left, isLost } = await sweepOnce(sweeper, removed)
    if (left.length === 0 || isLost || clock.now() >= deadline) return { removed: removed.size, left }
    // The second round sees what has become of the first.
    if (rounds > 1) await clock.sleep(5000)
  }
}

/** Removes what it finds, once, and returns everything that was still there. */
async function sweepOnce(sweeper: Sweeper, removed: Set<string>): Promise<{ left: string[]; isLost: boolean }> {
  const left: string[] = []
  for (const find of finders) {
    try {
      for (const { what, remove } of await find(sweeper)) {
        const problem = removed.has(what) ? 'its removal takes long' : await failureOf(remove)
        if (problem === undefined) removed.add(what)
        left.push(`${what}: ${problem ?? 'was found'}`)
      }
    } catch (error) {
      left.push(`unknown: ${messageOf(error)}`)
      if (isLost(error)) return { left, isLost: true }
    }
  }
  return { left, isLost: false }
}

/** Returns why the server did not remove it; undefined if it did. */
async function failureOf(remove: () => PromiseLike<unknown>): Promise<string | undefined> {
  try {
    await remove()
    return undefined
  } catch (error) {
    if (isLost(error)) throw error
    // A 404: it went with another record.
    return isApiError(error) && error.status === 404 && !isUnknownRoute(error.body) ? undefined : messageOf(error)
  }
}

function isLost(error: unknown): boolean {
  return isConnectionError(error) || isTimeoutError(error)
}

function isUnknownRoute(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'status' in body
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
