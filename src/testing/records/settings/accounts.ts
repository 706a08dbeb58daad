/** The accounts of the installation. */
import { isoTime } from '../iso-time.ts'
import { emptySending } from '../sending.ts'
import { usualServerUrl } from '../server.ts'
import { type AccountRecord, type FakeState, type Installation, nextId } from '../state.ts'
import { removeBot } from '../users/bots.ts'
import { usualFeatures } from './features.ts'

export type AccountFields = Pick<AccountRecord, 'name'> & Partial<Omit<AccountRecord, 'id' | 'cache_keys'>>

export function emptyInstallation(randomSeed: number): Installation {
  return {
    accounts: new Map(),
    users: new Map(),
    tokens: new Map(),
    bots: [],
    permissibles: [],
    blobs: new Map(),
    sending: emptySending(),
    lastIds: {},
    throttle: {},
    random: { next: randomSeed },
    moments: { last: 0 },
    server: { url: usualServerUrl },
  }
}

/** Without users and inboxes. */
export function addAccount(installation: Installation, fields: AccountFields, now: number): FakeState {
  const account = { ...accountOf(isoTime(now)), id: nextId(installation, 'account'), ...fields }
  const state: FakeState = {
    ...installation,
    account,
    agents: [],
    memberships: new Map(),
    botsOfInboxes: new Map(),
    webhooks: [],
    teams: [],
    inboxes: [],
    membersOfInboxes: new Map(),
    labels: [],
    attributeDefinitions: [],
    cannedResponses: [],
    customFilters: [],
    macros: [],
    automationRules: [],
    slaPolicies: [],
    hooks: [],
    contacts: new Map(),
    contactInboxes: new Map(),
    conversations: new Map(),
    conversationsOfContact: new Map(),
    messages: new Map(),
    reportingEvents: [],
    notifications: [],
    notificationChoices: new Map(),
    csatResponses: [],
    turns: new Map(),
    presence: { users: new Map(), contacts: new Map() },
  }
  installation.accounts.set(account.id, state)
  return state
}

/** The key of a list that has not changed for days. */
const unchanged = '0000000000'

function accountOf(at: string): Omit<AccountRecord, 'id' | 'name'> {
  return {
    locale: 'en',
    domain: null,
    support_email: null,
    features: usualFeatures(),
    settings: {},
    custom_attributes: {},
    limits: {},
    status: 'active',
    cache_keys: { label: unchanged, inbox: unchanged, team: unchanged, canned_response: unchanged },
    created_at: at,
  }
}

/** With everything in it; its users stay. */
export function removeAccount(installation: Installation, id: number): void {
  for (const bot of installation.bots.filter(({ account_id }) => account_id === id)) removeBot(installation, bot.id)
  installation.accounts.delete(id)
}
