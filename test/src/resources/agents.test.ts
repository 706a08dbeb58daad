import { describe, expect, it } from 'vitest'
import {
  type Agent,
  DecodeError,
  NotFoundError,
  PermissionDeniedError,
  ServerError,
  ValidationError,
} from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { agents } = chatwoot
const route = '/api/v1/accounts/1/agents'

/** The recorded agents, all with this custom role, or without the key: a server that has no custom roles. */
function listWith(role: { custom_role_id?: number | null }): Partial<Agent>[] {
  return recordedBody<Agent[]>('agents-list-agent').map(({ custom_role_id, ...agent }) => ({ ...agent, ...role }))
}

onlyNock()

describe('list', () => {
  it('returns all users of the account', async () => {
    server()
      .get(route)
      .reply(...recorded('agents-list-agent'))

    expect((await agents.list()).items).toEqual(recordedBody('agents-list-agent'))
  })
})

describe('create', () => {
  it('sends the parameters', async () => {
    const params = {
      name: 'Dan Extra',
      email: 'dan@example.com',
      role: 'agent',
      availability: 'busy',
      auto_offline: false,
    } as const
    server()
      .post(route, params)
      .reply(...recorded('agent-create'))

    await expect(agents.create(params)).resolves.toEqual(recordedBody('agent-create'))
  })

  it('rejects with a ValidationError that names user_id for a user who is already in the account', async () => {
    server()
      .post(route)
      .reply(...recorded('agent-create-duplicate'))

    const error = await agents
      .create({ name: 'Dan Extra', email: 'dan@example.com' })
      .catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toHaveProperty('fields', ['user_id'])
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .post(route)
      .reply(...recorded('agent-create-agent-refused'))

    await expect(agents.create({ name: 'X', email: 'x@example.com' })).rejects.toThrow(PermissionDeniedError)
  })
})

describe('createMany', () => {
  it('sends the addresses and returns nothing', async () => {
    server()
      .post(`${route}/bulk_create`, { emails: ['erin@example.com', 'fay@example.com'] })
      .reply(...recorded('agent-bulk-create'))

    await expect(agents.createMany(['erin@example.com', 'fay@example.com'])).resolves.toBeUndefined()
  })

  it('refuses a value that is not an array', async () => {
    // @ts-expect-error an array is required
    const refused = agents.createMany('erin@example.com')
    await expect(refused).rejects.toThrow(new TypeError('emails must be an array, got "erin@example.com"'))
  })

  it('refuses an array with anything but strings in it', async () => {
    // @ts-expect-error strings are required
    const refused = agents.createMany(['erin@example.com', undefined])
    await expect(refused).rejects.toThrow(new TypeError('emails[1] must be a string, got undefined'))
  })
})

describe('update', () => {
  it('sends along the custom role of the user, which the server would remove', async () => {
    server()
      .get(route)
      .reply(200, listWith({ custom_role_id: 7 }))
      .patch(`${route}/2`, { role: 'administrator', availability: 'offline', custom_role_id: 7 })
      .reply(...recorded('agent-update'))

    await expect(agents.update(2, { role: 'administrator', availability: 'offline' })).resolves.toEqual(
      recordedBody('agent-update'),
    )
  })

  it('sends null for a user without a custom role', async () => {
    server()
      .get(route)
      .reply(200, listWith({ custom_role_id: null }))
      .patch(`${route}/2`, { name: 'Ben', custom_role_id: null })
      .reply(...recorded('agent-update'))

    await agents.update(2, { name: 'Ben', custom_role_id: undefined })
  })

  it('sends no custom role to a server without custom roles', async () => {
    server()
      .get(route)
      .reply(200, listWith({}))
      .patch(`${route}/2`, { name: 'Ben' })
      .reply(...recorded('agent-update'))

    await agents.update(2, { name: 'Ben' })
  })

  it.each([7, null])('reads nothing when the custom role is given: %s', async (custom_role_id) => {
    server()
      .patch(`${route}/2`, { name: 'Ben', custom_role_id })
      .reply(...recorded('agent-update'))

    await agents.update(2, { name: 'Ben', custom_role_id })
  })

  it('waits for earlier updates of the same user, so that no custom role is read before it is written', async () => {
    const requests: string[] = []
    let role: number | null = 7
    server()
      .get(route)
      .twice()
      .reply(() => {
        requests.push('read')
        return [200, listWith({ custom_role_id: role })]
      })
      .patch(`${route}/2`)
      .times(3)
      .reply((_uri, body) => {
        requests.push(JSON.stringify(body))
        role = typeof body === 'object' ? body.custom_role_id : role
        return recorded('agent-update')
      })

    await Promise.all([
      agents.update(2, { name: 'Ben' }),
      agents.update(2, { custom_role_id: 9 }),
      agents.update(2, { availability: 'busy' }),
    ])

    expect(requests).toEqual([
      'read',
      '{"name":"Ben","custom_role_id":7}',
      '{"custom_role_id":9}',
      'read',
      '{"availability":"busy","custom_role_id":9}',
    ])
  })

  it.each([
    ['2', '"2"'],
    [Number.NaN, 'NaN'],
  ])('sends nothing for the id %j: the custom role would not be found, and would be removed', async (id, shown) => {
    // @ts-expect-error what JavaScript can do
    await expect(agents.update(id, { name: 'Ben' })).rejects.toThrow(
      new TypeError(`id must be a whole number from 1, got ${shown}`),
    )
  })

  it('does not wait for updates of other users', async () => {
    let answerFirst = () => {}
    const second = new Promise<void>((resolve) => {
      answerFirst = resolve
    })
    server()
      .patch(`${route}/2`)
      .reply(async () => {
        await second
        return recorded('agent-update')
      })
      .patch(`${route}/3`)
      .reply(() => {
        answerFirst()
        return recorded('agent-update')
      })

    const both = [agents.update(2, { custom_role_id: 7 }), agents.update(3, { custom_role_id: 7 })]

    await expect(Promise.all(both)).resolves.toHaveLength(2)
  })

  it('changes nothing when the users cannot be read', async () => {
    server().get(route).reply(403, { error: 'no' })

    await expect(agents.update(2, { name: 'Ben' })).rejects.toThrow(PermissionDeniedError)
  })

  it('changes nothing when the response is not a list of users', async () => {
    server().get(route).reply(200, { agents: [] })

    await expect(agents.update(2, { name: 'Ben' })).rejects.toThrow(DecodeError)
  })

  it('lets the server say that there is no such user', async () => {
    server()
      .get(route)
      .reply(200, listWith({ custom_role_id: 7 }))
      .patch(`${route}/999`, { name: 'Nobody' })
      .reply(...recorded('agent-delete-unknown'))

    await expect(agents.update(999, { name: 'Nobody' })).rejects.toThrow(NotFoundError)
  })

  it('rejects with ServerError for an unknown role', async () => {
    server()
      .patch(`${route}/2`)
      .reply(...recorded('agent-update-unknown-role'))

    // @ts-expect-error no such role
    const refused = agents.update(2, { role: 'owner', custom_role_id: null })
    await expect(refused).rejects.toThrow(ServerError)
  })

  it('sends nothing once its signal is aborted', async () => {
    await expect(agents.update(2, { name: 'Ben' }, { signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    )
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/32`)
      .reply(...recorded('agent-delete'))

    await expect(agents.delete(32)).resolves.toBeUndefined()
  })

  it('rejects with NotFoundError for a user who is not in the account', async () => {
    server()
      .delete(`${route}/32`)
      .reply(...recorded('agent-delete-unknown'))

    await expect(agents.delete(32)).rejects.toThrow(NotFoundError)
  })
})
