/** What the compiler says about inboxes: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type {
  Agent,
  ApiInbox,
  ApiPromise,
  AssignableAgent,
  Campaign,
  Inbox,
  InboxAgentBot,
  PagePromise,
  TwilioHealth,
  TwilioTemplate,
  WebWidgetInbox,
  WhatsappHealth,
  WhatsappTemplate,
} from '../../src/index.ts'
import type { InboxCsatTemplate, Inboxes, UpdateInboxParams } from '../../src/resources/inboxes.ts'

declare const inboxes: Inboxes

expectTypeOf(inboxes.list()).toEqualTypeOf<PagePromise<Inbox, undefined>>()
expectTypeOf(inboxes.get(1)).toEqualTypeOf<ApiPromise<Inbox>>()
expectTypeOf(inboxes.findByName('Support')).toEqualTypeOf<ApiPromise<Inbox | null>>()
expectTypeOf(inboxes.create).returns.toEqualTypeOf<ApiPromise<Inbox>>()
expectTypeOf(inboxes.update).returns.toEqualTypeOf<ApiPromise<Inbox>>()
expectTypeOf(inboxes.delete(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(inboxes.deleteAvatar(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(inboxes.resetSecret(1)).toEqualTypeOf<ApiPromise<ApiInbox>>()
expectTypeOf(inboxes.rotateHmacToken(1)).toEqualTypeOf<ApiPromise<WebWidgetInbox | ApiInbox>>()
expectTypeOf(inboxes.members(1)).toEqualTypeOf<ApiPromise<Agent[]>>()
expectTypeOf(inboxes.addMembers(1, [2])).toEqualTypeOf<ApiPromise<Agent[]>>()
expectTypeOf(inboxes.setMembers(1, [2])).toEqualTypeOf<ApiPromise<Agent[]>>()
expectTypeOf(inboxes.removeMembers(1, [2])).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(inboxes.assignableAgents([1])).toEqualTypeOf<ApiPromise<Agent[]>>()
expectTypeOf(inboxes.assignableAgents([1], {}, { timeout: 5 })).toEqualTypeOf<ApiPromise<Agent[]>>()
expectTypeOf(inboxes.assignableAgents([1], { include_agent_bots: true })).toEqualTypeOf<ApiPromise<AssignableAgent[]>>()
for (const assignee of await inboxes.assignableAgents([1], { include_ai_assignees: true })) {
  if (assignee.assignee_type === 'AgentBot') expectTypeOf(assignee.bot_type).toExtend<string>()
  else if (assignee.assignee_type !== 'Captain::Assistant') expectTypeOf(assignee.email).toEqualTypeOf<string>()
}
expectTypeOf(inboxes.agentBot(1)).toEqualTypeOf<ApiPromise<InboxAgentBot | null>>()
expectTypeOf(inboxes.setAgentBot(1, null)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(inboxes.campaigns(1)).toEqualTypeOf<ApiPromise<Campaign[]>>()
expectTypeOf(inboxes.health(1)).toEqualTypeOf<ApiPromise<TwilioHealth | WhatsappHealth>>()
expectTypeOf(inboxes.syncTemplates(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(inboxes.messageTemplates(1, { name: 'x' })).toEqualTypeOf<
  PagePromise<WhatsappTemplate | TwilioTemplate, { last_sync_attempt_at: string | null }>
>()
expectTypeOf(inboxes.registerWebhook(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(inboxes.setWhatsappCalling(1, true)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(inboxes.setInboundCalls(1, true)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(inboxes.setCallRecording(1, { recording_enabled: true })).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(inboxes.csatTemplate(1)).toEqualTypeOf<ApiPromise<InboxCsatTemplate>>()
expectTypeOf<InboxCsatTemplate['template_exists']>().toEqualTypeOf<boolean>()

// The channel says what goes with it; a file may come in each form of one.
inboxes.create({ name: 'Shop', channel: { type: 'web_widget', website_url: 'https://shop.example' } })
inboxes.create({ channel: { type: 'telegram', bot_token: '1:a' } })
inboxes.create({ name: 'Api', channel: { type: 'api' }, avatar: new File([], 'a.png'), greeting_message: undefined })
inboxes.create({ name: 'Api', channel: { type: 'api' }, avatar: { data: new Uint8Array(1), filename: 'a.png' } })
inboxes.update(1, { working_hours: [{ day_of_week: 0, closed_all_day: true }] as const, greeting_message: null })
inboxes.members(1, { timeout: 5, signal: AbortSignal.timeout(5) })
expectTypeOf<{ name?: string | undefined }>().toExtend<UpdateInboxParams>()

// @ts-expect-error the channel is missing
inboxes.create({ name: 'Shop' })
// @ts-expect-error the name is missing
inboxes.create({ channel: { type: 'api' } })
// @ts-expect-error Facebook inboxes are created in the dashboard
inboxes.create({ name: 'Page', channel: { type: 'facebook' } })
// @ts-expect-error a picture is a file
inboxes.create({ name: 'Api', channel: { type: 'api' }, avatar: 5 })
// @ts-expect-error no such key
inboxes.update(1, { agent_away_message: 'x' })
// @ts-expect-error names in brackets are the form's, not the caller's
inboxes.update(1, { 'channel[webhook_url]': 'https://hook.example' })
// @ts-expect-error an array is required
inboxes.addMembers(1, 2)
// @ts-expect-error ids are numbers
inboxes.setMembers(1, ['2'])
// @ts-expect-error undefined would disconnect the bot
inboxes.setAgentBot(1)
// @ts-expect-error an array is required
inboxes.assignableAgents(1)
// @ts-expect-error the server reads any value as true
inboxes.assignableAgents([1], { include_agent_bots: false })
