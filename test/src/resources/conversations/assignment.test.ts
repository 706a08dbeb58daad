import { describe, expect, it } from 'vitest'
import { ChatwootError, DecodeError, NotFoundError, PermissionDeniedError } from '../../../../src/index.ts'
import { AssignmentError, isAssignmentError } from '../../../../src/resources/conversations/conversations.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { reasonOf } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root, team, version } from './records.ts'

const { conversations } = chatwoot
const assignments = `${root}/28/assignments`

onlyNock()

describe('assignAgent', () => {
  it('returns the agent', async () => {
    server()
      .post(assignments, { assignee_id: 2 })
      .reply(...recorded('assign-agent'))

    await expect(conversations.assignAgent(28, 2)).resolves.toEqual(recordedBody('assign-agent'))
  })

  it('removes the agent with null', async () => {
    server()
      .post(assignments, { assignee_id: null })
      .reply(...recorded('assign-null'))

    await expect(conversations.assignAgent(28, null)).resolves.toBeNull()
  })

  it.each(['assign-unknown-agent', 'assign-foreign-user'])(
    'reports that the server has unassigned the conversation instead (%s)',
    async (recording) => {
      server()
        .post(assignments, { assignee_id: 99 })
        .reply(...recorded(recording))

      const error = await reasonOf(conversations.assignAgent(28, 99))

      expect(isAssignmentError(error)).toBe(true)
      expect(error).toMatchObject({
        name: 'AssignmentError',
        conversationId: 28,
        assignee: 'agent',
        assigneeId: 99,
        message:
          'conversation 28 now has no agent: there is no agent 99 in this account\n  (agents.list() returns the existing ones)',
      })
    },
  )

  it.each([0, -1, 1.5, Number.NaN, undefined, '2'])('refuses %s, which would make the server unassign', async (id) => {
    // @ts-expect-error undefined and strings are not ids
    const promise = conversations.assignAgent(28, id)

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow('agentId must be a whole number from 1, got ')
  })

  it('is a DecodeError if a team is returned', async () => {
    server().post(assignments).reply(200, team)

    await expect(conversations.assignAgent(28, 2)).rejects.toThrow(DecodeError)
  })

  it('also returns the response', async () => {
    server()
      .post(assignments)
      .reply(...recorded('assign-agent'))

    const { data, response } = await conversations.assignAgent(28, 2).withResponse()

    expect(data.name).toBe('Ben Agent')
    expect(response.headers.get('x-request-id')).toBe('request-1')
  })
})

describe('assignTeam', () => {
  it('returns the team as the server stores it', async () => {
    server().post(assignments, { team_id: 20 }).reply(200, team)

    await expect(conversations.assignTeam(28, 20)).resolves.toEqual(team)
  })

  it('removes the team with null', async () => {
    server()
      .post(assignments, { team_id: null })
      .reply(...recorded('assign-team-null'))

    await expect(conversations.assignTeam(28, null)).resolves.toBeNull()
  })

  it('reports that the server has removed the team instead', async () => {
    server()
      .post(assignments, { team_id: 999999 })
      .reply(...recorded('assign-unknown-team'))

    const error = await reasonOf(conversations.assignTeam(28, 999999))

    expect(error).toBeInstanceOf(AssignmentError)
    expect(error).toMatchObject({ assignee: 'team', assigneeId: 999999 })
    expect(error).toHaveProperty('message', expect.stringContaining('now has no team: there is no team 999999'))
  })

  it('is a NotFoundError since 4.17, which changes nothing', async () => {
    server().post(assignments, { team_id: 999999 }).reply(404, { error: 'Resource could not be found' })

    const error = await reasonOf(conversations.assignTeam(28, 999999))

    expect(error).toBeInstanceOf(NotFoundError)
    expect(error).toHaveProperty('message', expect.stringContaining('the team of team_id does not exist (since 4.17)'))
  })

  it('refuses an invalid id', async () => {
    await expect(conversations.assignTeam(28, 0)).rejects.toThrow('teamId must be a whole number from 1, got 0')
  })

  it('is a DecodeError if an agent is returned', async () => {
    server()
      .post(assignments)
      .reply(...recorded('assign-agent'))

    await expect(conversations.assignTeam(28, 2)).rejects.toThrow(DecodeError)
  })
})

describe('unassign', () => {
  it('sends null and returns nothing', async () => {
    server()
      .post(assignments, { assignee_id: null })
      .reply(...recorded('assign-null'))

    await expect(conversations.unassign(28)).resolves.toBeUndefined()
  })
})

describe('assignBot', () => {
  it('requests the version first, once, and returns the bot', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.assignBot(28, 30)
    await held.answers('GET /api', recordedBody('server-version'))
    const body = await held.answers('POST /conversations/28/assignments', recordedBody('assign-agent-bot'))

    await expect(promise).resolves.toEqual(recordedBody('assign-agent-bot'))
    expect(body).toEqual({ assignee_id: 30, assignee_type: 'AgentBot' })

    const again = held.chatwoot.conversations.assignBot(28, 30)
    await held.answers('POST /conversations/28/assignments', recordedBody('assign-agent-bot'))
    await again
    expect(held.lines).toHaveLength(3)
  })

  it.each(['4.7.0', '4.9.2', '3.16.0', 'unknown'])(
    'assigns nothing on %s, where the id would be taken for a user',
    async (text) => {
      const held = new HeldServer()
      const promise = reasonOf(held.chatwoot.conversations.assignBot(28, 30))
      await held.answers('GET /api', version(text))

      const error = await promise

      expect(error).toBeInstanceOf(ChatwootError)
      expect(error).toHaveProperty(
        'message',
        expect.stringContaining(`needs Chatwoot 4.10, but this server reports version "${text}"`),
      )
      expect(held.lines).toEqual(['GET /api'])
    },
  )

  it.each(['4.10.0', 'v4.10.1', '5.0.0'])('assigns on %s', async (text) => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.assignBot(28, 30)
    await held.answers('GET /api', version(text))
    await held.answers('POST /conversations/28/assignments', recordedBody('assign-agent-bot'))

    await expect(promise).resolves.toMatchObject({ bot_type: 'webhook' })
  })

  it('reports that there is no such bot, which changes nothing', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.assignBot(28, 999999))
    await held.answers('GET /api', recordedBody('server-version'))
    await held.answers('POST /conversations/28/assignments', recordedBody('assign-agent-bot-unknown'))

    const error = await promise

    expect(error).toBeInstanceOf(AssignmentError)
    expect(error).toHaveProperty(
      'message',
      expect.stringContaining('conversation 28 is unchanged: there is no bot 999999'),
    )
  })

  it('refuses an invalid id before anything is sent', async () => {
    const held = new HeldServer()

    await expect(held.chatwoot.conversations.assignBot(28, 0)).rejects.toThrow('botId must be a whole number from 1')

    expect(held.lines).toEqual([])
  })

  it('ends on an abort while the version is requested', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const promise = reasonOf(held.chatwoot.conversations.assignBot(28, 30, { signal: controller.signal }))
    await held.next()
    controller.abort()

    expect(await promise).toHaveProperty('name', 'AbortError')
    expect(held.lines).toEqual(['GET /api'])
  })

  it('rejects with what the server refuses', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.assignBot(28, 30)
    const error = expect(promise).rejects.toThrow(PermissionDeniedError)
    await held.answers('GET /api', recordedBody('server-version'))
    await held.answers('POST /conversations/28/assignments', recordedBody('toggle-status-agent-without-inbox'), 401)

    await error
  })
})
