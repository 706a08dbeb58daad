import { describe, expect, it } from 'vitest'
import { ChatwootError, DecodeError, NotFoundError, PermissionDeniedError } from '../../../../src/index.ts'
import { AssignmentError, isAssignmentError } from '../../../../src/resources/conversations/assignment-error.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf } from '../../../servers/held.ts'
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
    const { chatwoot, fake } = openDesk({ conversations: [{ contact: 'Mara', team_id: 1 }] }, { version: '4.17.0' })

    const error = await reasonOf(chatwoot.conversations.assignTeam(1, 99))

    expect(error).toBeInstanceOf(NotFoundError)
    expect(error).toHaveProperty('message', expect.stringContaining('the team of team_id does not exist (since 4.17)'))
    expect(fake.state.conversations.get(1)?.team_id).toBe(1)
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

describe('assignment on a server', () => {
  const assigned = { contact: 'Mara', assignee_id: 2, team_id: 1 }

  it('of an agent, a team and nobody is seen by everyone', async () => {
    const { chatwoot, another } = openDesk({ conversations: [{ contact: 'Mara' }] })
    await chatwoot.conversations.assignAgent(1, 2)
    await chatwoot.conversations.assignTeam(1, 1)
    const { meta } = await another('agent').conversations.get(1)
    await chatwoot.conversations.unassign(1)

    expect(meta).toMatchObject({ assignee: { id: 2 }, team: { id: 1 } })
    expect((await another('agent').conversations.get(1)).meta).not.toHaveProperty('assignee')
  })

  it('of an unknown agent or team unassigns, as the error says', async () => {
    const { chatwoot, fake } = openDesk({ conversations: [assigned] })

    expect(String(await reasonOf(chatwoot.conversations.assignAgent(1, 99)))).toContain('now has no agent')
    expect(String(await reasonOf(chatwoot.conversations.assignTeam(1, 99)))).toContain('now has no team')
    expect(fake.state.conversations.get(1)).toMatchObject({ assignee_id: null, team_id: null })
  })
})

describe('assignBot', () => {
  const line = 'POST /conversations/1/assignments'
  const on = (version: string) => openDesk({ conversations: [{ contact: 'Mara', assignee_id: 2 }] }, { version })

  it('requests the version first, once, and returns the bot', async () => {
    const { chatwoot, lines, bodies, fake } = on('4.14.2')
    const bot = await chatwoot.conversations.assignBot(1, 1)
    await chatwoot.conversations.assignBot(1, 1)

    expect(bot).toMatchObject({ id: 1, name: 'Robo', bot_type: 'webhook' })
    expect(lines).toEqual(['GET /api', line, line])
    expect(bodies(line)[0]).toEqual({ assignee_id: 1, assignee_type: 'AgentBot' })
    expect(fake.state.conversations.get(1)).toMatchObject({ assignee_bot_id: 1, assignee_id: null })
  })

  it.each(['4.7.0', '4.9.2', '3.16.0'])(
    'assigns nothing on %s, where the id would be taken for a user',
    async (text) => {
      const { chatwoot, lines, fake } = on(text)

      const error = await reasonOf(chatwoot.conversations.assignBot(1, 1))

      expect(error).toBeInstanceOf(ChatwootError)
      expect(error).toHaveProperty(
        'message',
        expect.stringContaining(`needs Chatwoot 4.10, but this server reports version "${text}"`),
      )
      expect(lines).toEqual(['GET /api'])
      expect(fake.state.conversations.get(1)?.assignee_id).toBe(2)
    },
  )

  it('assigns nothing on a server whose version says nothing', async () => {
    const { chatwoot, lines, fake } = on('4.14.2')
    fake.failNext({ path: '/api', status: 200, body: version('unknown') })

    await expect(chatwoot.conversations.assignBot(1, 1)).rejects.toThrow('reports version "unknown"')
    expect(lines).toEqual(['GET /api'])
  })

  it.each(['4.10.0', '5.0.0'])('assigns on %s', async (text) => {
    await expect(on(text).chatwoot.conversations.assignBot(1, 1)).resolves.toHaveProperty('bot_type', 'webhook')
  })

  it('reports that there is no such bot, which changes nothing', async () => {
    const { chatwoot, fake } = on('4.14.2')

    const error = await reasonOf(chatwoot.conversations.assignBot(1, 99))

    expect(error).toBeInstanceOf(AssignmentError)
    expect(String(error)).toContain('conversation 1 is unchanged: there is no bot 99')
    expect(fake.state.conversations.get(1)?.assignee_id).toBe(2)
  })

  it('refuses an invalid id before anything is sent', async () => {
    const { chatwoot, lines } = on('4.14.2')

    await expect(chatwoot.conversations.assignBot(1, 0)).rejects.toThrow('botId must be a whole number from 1')
    expect(lines).toEqual([])
  })

  it('ends on an abort while the version is requested', async () => {
    const { chatwoot, holds, lines } = on('4.14.2')
    const controller = new AbortController()
    const asking = holds('GET /api')
    const promise = reasonOf(chatwoot.conversations.assignBot(1, 1, { signal: controller.signal }))
    await asking.arrived
    controller.abort()

    expect(await promise).toHaveProperty('name', 'AbortError')
    expect(lines).toEqual(['GET /api'])
  })

  it('rejects with what the server refuses', async () => {
    const { another } = openDesk({ inbox: { members: [] }, conversations: [{ contact: 'Mara' }] })

    await expect(another('agent').conversations.assignBot(1, 1)).rejects.toThrow(PermissionDeniedError)
  })
})
