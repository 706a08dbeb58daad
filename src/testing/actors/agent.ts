/** An agent who answers visitors. */
import type { Agent } from '../../types.ts'
import { checkGiven, text } from '../given/kinds.ts'
import type { FakeState } from '../records/state.ts'
import { tokenOf } from '../records/users/tokens.ts'
import { accountsOf } from '../records/users/users.ts'
import { type FakeAttachment, filesOf } from './attachments.ts'
import { accepted, checkOptionNames, type Stage } from './stage.ts'
import type { FakeVisitor } from './visitor.ts'

/** Of a reply. */
export interface ReplyOptions {
  /** Whether it is a note, which visitors do not hear. Default: false. */
  readonly private?: boolean | undefined
  /** Files to send. */
  readonly attachments?: readonly FakeAttachment[] | undefined
}

/** An agent who writes to visitors. */
export interface FakeAgent {
  readonly id: number
  readonly name: string
  /** The token of this agent, for a client of their own. */
  readonly token: string
  /**
   * Writes a message in the conversation of a visitor, or in the one with this number in the first account of the agent.
   * @throws Error if the conversation or the agent no longer exists, or the server refuses
   */
  replies(to: FakeVisitor | number, content: string, options?: ReplyOptions): Promise<void>
}

/** @param who the id, the e-mail address, the name or the first name of a user */
export function createAgent(stage: Stage, who: number | string): FakeAgent {
  const { id, name } = agentIn(stage.state(), who)
  const token = () => tokenIn(stage.state(), { id, name })
  return {
    id,
    name,
    get token() {
      return token()
    },
    async replies(to, content, options = {}) {
      checkGiven(text, content, 'content')
      checkOptionNames(options, ['private', 'attachments'], 'replies')
      const attachments = await filesOf(options.attachments)
      const account = accountFor(stage.state(), id, to)
      const path = `/api/v1/accounts/${account.account.id}/conversations/${numberOf(account, to)}/messages`
      const files = attachments.length > 0 && { attachments }
      accepted(stage.perform('POST', path, { content, private: options.private ?? false, ...files }, token()))
    },
  }
}

/** That of the visitor, or the first one that the agent is in. */
function accountFor(state: FakeState, agentId: number, to: FakeVisitor | number): FakeState {
  const account = typeof to === 'number' ? accountsOf(state, agentId)[0] : state.accounts.get(to.accountId)
  return account ?? state
}

/** Everybody once, although they may be in several accounts. */
function everybody({ accounts }: FakeState): Agent[] {
  const all = [...accounts.values()].flatMap(({ agents }) => agents)
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
}

function agentIn(state: FakeState, who: number | string): Agent {
  const agents = everybody(state)
  const fits = agents.filter(({ id, name, email }) => who === id || who === email || who === name)
  const found = fits.length > 0 ? fits : agents.filter(({ name }) => who === name.split(' ')[0])
  const [agent, other] = found
  if (agent && !other) return agent
  const asked = JSON.stringify(who)
  if (other) throw new TypeError(`there are several agents ${asked}: ${named(found)}`)
  throw new TypeError(`there is no agent ${asked}: the records have ${named(agents)}`)
}

function named(agents: readonly Agent[]): string {
  return agents.map(({ id, name, email }) => `${id} (${name}, ${email})`).join(', ')
}

function tokenIn(state: FakeState, { id, name }: { id: number; name: string }): string {
  const token = tokenOf(state, { kind: 'user', id })
  if (token !== undefined && accountsOf(state, id).length > 0) return token
  throw new Error(`the agent ${name} is gone: user ${id} was deleted, or the records were set back`)
}

function numberOf({ conversations }: FakeState, to: FakeVisitor | number): number {
  const number = typeof to === 'number' ? to : to.conversationId
  if (number === undefined) throw new TypeError('the visitor has said nothing yet: there is no conversation')
  if (conversations.has(number)) return number
  throw new Error(`there is no conversation ${number}: it was deleted, or the records were set back`)
}
