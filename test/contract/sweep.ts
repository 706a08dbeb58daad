/** Removes what runs have made, this one and those that died: everything whose name begins with the prefix. */
import { type Chatwoot, isApiError } from '../../src/index.ts'
import { keyPrefix, prefix } from './world.ts'

export interface Swept {
  readonly removed: number
  /** What is still there, and why. */
  readonly left: readonly string[]
}

interface Leftover {
  readonly what: string
  readonly remove: () => PromiseLike<unknown>
}

type Finder = (admin: Chatwoot) => Promise<Leftover[]>

function isOurs(name: string | null | undefined): boolean {
  return name?.startsWith(`${prefix}-`) || name?.startsWith(`${keyPrefix}_`) || false
}

/** Records that others depend on come last. */
const finders: readonly Finder[] = [
  async ({ webhooks }) => {
    const all = await webhooks.list().toArray({ limit: 10_000 })
    return all
      .filter(({ url }) => isOurs(/^https?:\/\/([^/]*)/.exec(url)?.[1]))
      .map(({ id, url }) => ({ what: `webhook ${url}`, remove: () => webhooks.delete(id) }))
  },
  async ({ inboxes }) => {
    const all = await inboxes.list().toArray({ limit: 10_000 })
    return all
      .filter(({ name }) => isOurs(name))
      .map(({ id, name }) => ({ what: `inbox ${name}`, remove: () => inboxes.delete(id) }))
  },
  async ({ contacts }) => {
    const found = await contacts.search(prefix, { sort: 'created_at' }).toArray({ limit: 100_000 })
    return found
      .filter(({ name, identifier, email }) => isOurs(name) || isOurs(identifier) || isOurs(email))
      .map(({ id, name }) => ({ what: `contact ${name}`, remove: () => contacts.delete(id) }))
  },
  async ({ agentBots }) => {
    const all = await agentBots.list().toArray({ limit: 10_000 })
    return all
      .filter(({ name }) => isOurs(name))
      .map(({ id, name }) => ({ what: `bot ${name}`, remove: () => agentBots.delete(id) }))
  },
  async ({ agents }) => {
    const all = await agents.list().toArray({ limit: 10_000 })
    return all
      .filter(({ email }) => isOurs(email))
      .map(({ id, email }) => ({ what: `agent ${email}`, remove: () => agents.delete(id) }))
  },
  async ({ teams }) => {
    const all = await teams.list().toArray({ limit: 10_000 })
    return all
      .filter(({ name }) => isOurs(name))
      .map(({ id, name }) => ({ what: `team ${name}`, remove: () => teams.delete(id) }))
  },
  async ({ labels }) => {
    const all = await labels.list().toArray({ limit: 10_000 })
    return all
      .filter(({ title }) => isOurs(title))
      .map(({ id, title }) => ({ what: `label ${title}`, remove: () => labels.delete(id) }))
  },
  async ({ cannedResponses }) => {
    const all = await cannedResponses.list().toArray({ limit: 10_000 })
    return all
      .filter(({ short_code }) => isOurs(short_code))
      .map(({ id, short_code }) => ({
        what: `canned response ${short_code}`,
        remove: () => cannedResponses.delete(id),
      }))
  },
  async ({ customFilters }) => {
    const all = await customFilters.list().toArray({ limit: 10_000 })
    return all
      .filter(({ name }) => isOurs(name))
      .map(({ id, name }) => ({ what: `custom filter ${name}`, remove: () => customFilters.delete(id) }))
  },
  async ({ customAttributeDefinitions: definitions }) => {
    const all = await definitions.list().toArray({ limit: 10_000 })
    return all
      .filter(({ attribute_key }) => isOurs(attribute_key))
      .map(({ id, attribute_key }) => ({
        what: `attribute ${attribute_key}`,
        remove: () => definitions.delete(id),
      }))
  },
]

/** Needs an administrator. What cannot be removed is tried once more: other records may have been in use by it. */
export async function sweep(admin: Chatwoot): Promise<Swept> {
  const first = await sweepOnce(admin)
  if (first.left.length === 0) return first
  const { removed, left } = await sweepOnce(admin)
  return { removed: first.removed + removed, left }
}

async function sweepOnce(admin: Chatwoot): Promise<Swept> {
  let removed = 0
  const left: string[] = []
  for (const find of finders) {
    const leftovers = await find(admin).catch((error: unknown) => {
      left.push(`unknown: ${messageOf(error)}`)
      return []
    })
    for (const { what, remove } of leftovers) {
      const error = await Promise.resolve(remove()).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      // A 404: it went with another record.
      if (error === undefined || (isApiError(error) && error.status === 404 && !isUnknownRoute(error.body))) removed++
      else left.push(`${what}: ${messageOf(error)}`)
    }
  }
  return { removed, left }
}

function isUnknownRoute(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'status' in body
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
