/** What has to happen in the account before a call, where the account as it is does not suffice. */
import type { FakeChatwoot } from '../../../../src/testing/fake-chatwoot.ts'
import { addAccount } from '../../../../src/testing/records/settings/accounts.ts'
import { addBot } from '../../../../src/testing/records/users/bots.ts'
import { joinAccount } from '../../../../src/testing/records/users/members.ts'
import { permit } from '../../../../src/testing/records/users/permissibles.ts'
import { addUser, changeUser } from '../../../../src/testing/records/users/users.ts'

/** A request of the administrator, the name of a recorded call, or a change of the records. */
export type Step = string | readonly [method: string, path: string, body?: unknown] | ((fake: FakeChatwoot) => void)

const picture = form([['attachments[]', new File(['abc'], 'dot.png', { type: 'image/png' })]])

const givenSource: Step = ['POST', '/contacts/37/contact_inboxes', { inbox_id: 1, source_id: 'given-mwpuy5nt' }]
const emptyWebhooks: Step = ({ state }) => void state.webhooks.splice(0)
const aNote: Step = ['POST', '/contacts/1/notes', { content: 'Likes tea' }]
const byAgent: Step = 'message-create-agent'

const account: Step = ['POST', '/platform/api/v1/accounts', { name: 'Short Lived' }]
const user: Step = [
  'POST',
  '/platform/api/v1/users',
  {
    name: 'Paula Platform',
    display_name: 'Paula',
    email: 'paula@example.com',
    password: 'Password1!',
    custom_attributes: { shift: 'night' },
  },
]
const member: readonly Step[] = [account, user, 'platform-account-user-create']
const platformBot: Step = ['POST', '/platform/api/v1/agent_bots', { name: 'Platform bot' }]
const deletedAccount: readonly Step[] = [account, 'platform-account-delete']
const canned: Step = 'canned-create'
const filter: Step = 'custom-filter-create'
const rule: Step = 'automation-create'
const actions = [{ action_name: 'add_label', action_params: ['vip'] }]
const macro: Step = ['POST', '/macros', { name: 'Close it', visibility: 'global', actions }]
const noLabels: Step = ({ state }) => void state.labels.splice(0)
const noTeams: Step = ({ state }) => void state.teams.splice(0)
const noMembers: Step = ['PATCH', '/teams/1/team_members', { user_ids: [] }]
const noAttributes: Step = ({ state }) => void state.attributeDefinitions.splice(0)
const asked: Step = 'message-create-type-input-csat'
const resolved: readonly Step[] = [
  ['POST', '/conversations/63/toggle_status', { status: 'open' }],
  ['POST', '/conversations/63/toggle_status', { status: 'resolved' }],
]
const ownAccount: Step = ({ state }) => permit(state, { app_id: 1, kind: 'account', id: 1 })
const otherAccount: Step = ({ state }) => {
  const other = addAccount(state, { name: 'Other' }, 0)
  joinAccount(
    other,
    addUser(state, { name: 'Olga', email: 'olga@example.com' }, 'fake-token-of-another-account'),
    {},
    0,
  )
}
const suspended: Step = ({ state }) => void addAccount(state, { name: 'Closed', status: 'suspended' }, 0)
const withAttributes: Step = ({ state }) => changeUser(state, 2, { custom_attributes: { desk: '4' } })
const systemBot: Step = ({ state }) => void addBot(state, { name: 'System', account_id: null })
const keptAccount: Step = ({ state }) => {
  permit(state, { app_id: 2, kind: 'account', id: addAccount(state, { name: 'Kept Co' }, 0).account.id })
}
const keptBot: Step = ({ state }) => {
  const { id } = addBot(state, {
    name: 'Kept bot',
    description: 'Stays',
    outgoing_url: 'https://bot.test',
    account_id: null,
  })
  permit(state, { app_id: 2, kind: 'bot', id })
}
const slaFeature: Step = ({ state }) => void Object.assign(state.account.features, { sla: true })
const hook: Step = [
  'POST',
  '/integrations/hooks',
  { app_id: 'dyte', settings: { api_key: 'fake-key', organization_id: 'fake-org' } },
]
/** A call that only reads shows the conversation as the message has already left it. */
const resolvedAgain: Step = ({ state }) => void Object.assign(state.conversations.get(11) ?? {}, { status: 'resolved' })
const withoutMessages: Step = ['POST', '/conversations', { inbox_id: 1, contact_id: 11 }]
const otherToken: Step = ({ state }) => void state.tokens.set('fake-second-platform-token', { kind: 'platform', id: 2 })

export const preparations: Readonly<Record<string, readonly Step[]>> = {
  'conversation-reporting-events': resolved,
  'reporting-events': resolved,
  'csat-survey-show': [asked],
  'csat-survey-submit': [asked],
  'csat-list': [['POST', '/conversations/88/assignments', { assignee_id: 2 }], asked, 'csat-survey-submit'],
  'csat-metrics': [asked, 'csat-survey-submit'],
  'notifications-list': [
    ['POST', '/conversations/1/assignments', { assignee_id: 1 }],
    ['POST', '/conversations/1/messages', { content: 'Hello?', message_type: 'incoming' }],
  ],
  'labels-list-empty': [noLabels],
  'label-create': [noLabels],
  'teams-list-empty': [noTeams],
  'team-create': [noTeams],
  'team-create-nested': [noTeams],
  'team-members-add': [noMembers],
  'agent-create-duplicate': ['agent-create'],
  'attribute-create-conv-text': [noAttributes],
  'attribute-create-conv-currency': [noAttributes],
  'attribute-create-conv-date': [noAttributes],
  'attribute-create-conv-list': [noAttributes],
  'attribute-create-contact-list': [noAttributes],
  'canned-list-search': [canned],
  'canned-update': [canned],
  'canned-delete': [canned],
  'custom-filters-list-contact': ['custom-filter-create-contact'],
  'custom-filter-show': [filter],
  'custom-filter-update': [filter],
  'custom-filter-delete': [filter],
  'automation-list': [rule],
  'automation-show': [rule],
  'automation-clone': [rule],
  'automation-update': [rule],
  'automation-delete': [rule, rule],
  'hook-update': [hook],
  'hook-process-event': [hook],
  'hook-delete': [hook],
  'macros-list': [macro],
  'macro-show': [macro],
  'macro-update': [macro],
  'macro-execute': [macro],
  'macro-delete': [macro],
  'agent-bots-list-empty': [({ state }) => void state.bots.splice(0), systemBot],
  'inboxes-list-empty': [({ state }) => void state.inboxes.splice(0)],
  'webhooks-list-empty': [emptyWebhooks],
  'webhook-create': [emptyWebhooks],
  'webhook-create-inbox': [emptyWebhooks],
  'conversation-show-assigned-agent-bot': ['assign-agent-bot'],
  'participants-list': [['POST', '/conversations/31/participants', { user_ids: [1, 2, 3] }]],
  'participants-remove': [['POST', '/conversations/31/participants', { user_ids: [1, 2, 3] }]],
  'conversation-show-deleted': ['conversation-delete'],
  'conversation-show-with-attachment': [['POST', '/conversations/74/messages', picture]],
  'conversation-show-reopened': [resolvedAgain, 'message-create-reopens-resolved'],
  'message-create-attachment-upload-signed-id': ['upload-multipart'],
  'search-conversations-without-messages': [withoutMessages],
  'error-throttled': Array.from({ length: 30 }, () => 'error-throttled'),
  'message-status-unknown': [byAgent],
  'message-status-read': [byAgent],
  'message-retry': [byAgent],
  'message-delete-with-attachment': [byAgent],
  'message-status-web-widget-refused': ['message-create-web-widget'],
  'contact-labels-list': [['POST', '/contacts/1/labels', { labels: ['vip'] }]],
  'contact-inbox-create-source-id-taken': [givenSource],
  'contact-inboxes-filter': [givenSource],
  'contact-notes-list': [aNote],
  'contact-note-show': [aNote],
  'contact-note-update': [aNote],
  'contact-note-delete': [aNote],
  'contact-attachments': [['POST', '/conversations/22/messages', picture]],
  'contact-show-deleted': ['contact-delete'],
  'contact-update-put': [['POST', '/contacts/59/contact_inboxes', { inbox_id: 1 }]],
  'contact-update-patch': [['POST', '/contacts/59/contact_inboxes', { inbox_id: 1 }]],
  'contact-destroy-custom-attributes': [['POST', '/contacts/59/contact_inboxes', { inbox_id: 1 }]],
  'conversation-update-sla-policy': [slaFeature, 'sla-policy-create'],
  'conversation-show-with-sla': [slaFeature, 'sla-policy-create', 'conversation-update-sla-policy'],
  'conversation-show-sla-feature-no-policy': [slaFeature],
  'conversations-list-type-participating': [['POST', '/conversations/63/participants', { user_ids: [2] }]],
  'conversation-update-priority-empty': [['PATCH', '/conversations/2', { priority: 'high' }]],
  'public-conversation-create': [['PATCH', '/contacts/68', { custom_attributes: { contact_text: 'Pub' } }]],
  'profile-reset-access-token': ['profile-update-avatar-multipart', withAttributes],
  'conversation-show-other-account': [otherAccount],
  'bot-other-account': [otherAccount],
  'error-suspended-account': [otherAccount, suspended],
  'platform-account-user-create-agent': [ownAccount],
  'platform-account-users-list': [ownAccount],
  'platform-account-update-features': [ownAccount],
  'platform-account-show-not-permissible': [otherAccount],
  'platform-account-show': [account],
  'platform-account-update': [account],
  'platform-account-delete': [account],
  'platform-account-show-second-app': [otherToken, account],
  'platform-accounts-list': deletedAccount,
  'platform-accounts-list-after-delete': deletedAccount,
  'platform-user-show': [user],
  'platform-user-update': [user],
  'platform-user-login': [user],
  'platform-user-token': [user],
  'platform-user-delete': [user],
  'platform-account-user-create': [account, user],
  'platform-user-show-with-account': member,
  'platform-account-user-delete-query': member,
  'platform-agent-bot-show': [platformBot],
  'platform-agent-bot-update': [platformBot],
  'platform-agent-bot-avatar-delete': [platformBot],
  'platform-agent-bot-delete': [platformBot],
  'platform-agent-bot-show-unknown': [platformBot, 'platform-agent-bot-delete'],
  'platform-agent-bot-show-second-app': [otherToken, platformBot],
  'platform-accounts-list-second-app': [otherToken, keptAccount],
  'platform-agent-bots-list-second-app': [otherToken, keptBot],
}

function form(fields: readonly [string, File][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}
