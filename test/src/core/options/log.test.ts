import { describe, expect, it, vi } from 'vitest'
import { getConversation } from '../../../../generated/operations.ts'
import type { LogLevel } from '../../../../src/core/options/log.ts'
import { answering } from '../../../servers/loopback.ts'

const get = { path: { conversation_id: 7 } }
const line = 'chatwoot-client: GET /api/v1/accounts/1/conversations/7:'

/** Returns what a call that needs two attempts logs, as `level message`. */
async function logged(logLevel: LogLevel | undefined, status = 503, fails = 1) {
  const lines: string[] = []
  const details: unknown[] = []
  const at = (level: string) => (message: string, more?: object) => {
    lines.push(`${level} ${message.replace(/\d+ ms/, 'n ms')}`)
    details.push(more)
  }
  const logger = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }
  let count = 0
  const client = answering(
    () => {
      count += 1
      const headers = { 'x-request-id': 'r', 'set-cookie': 'session=1' }
      return count <= fails ? new Response('{"error":"no"}', { status, headers }) : Response.json({}, { headers })
    },
    { logger, logLevel },
  )
  await client.call(getConversation, get).catch(() => {})
  return { lines, details }
}

describe('the log', () => {
  const warning = `warn ${line} attempt 1 failed, next attempt in 0.25 s`

  it('reports failures if a logger is given', async () => {
    expect((await logged(undefined)).lines).toEqual([warning])
    expect((await logged('warn')).lines).toEqual([warning])
  })

  it('reports failed calls, but not the error statuses that callers handle', async () => {
    expect((await logged('error')).lines).toEqual([])
    expect((await logged('error', 503, 9)).lines).toEqual([`error ${line} failed`])
    expect((await logged('error', 500, 9)).lines).toEqual([`error ${line} failed`])
    expect((await logged('error', 404, 9)).lines).toEqual([])
  })

  it('reports each response', async () => {
    expect((await logged('info')).lines).toEqual([
      `info ${line} 503 in n ms (request r)`,
      warning,
      `info ${line} 200 in n ms (request r)`,
    ])
  })

  it('reports headers without secrets', async () => {
    const { lines, details } = await logged('debug')

    expect(lines[0]).toBe(`debug ${line} attempt 1`)
    expect(details[0]).toMatchObject({ headers: { accept: 'application/json', 'api-access-token': '[removed]' } })
    expect(JSON.stringify(details)).not.toContain('secret-token')
  })

  it('is silent without a logger', async () => {
    const error = vi.spyOn(console, 'error')
    await answering(() => new Response(null, { status: 500 }))
      .call(getConversation, get)
      .catch(() => {})

    expect(error).not.toHaveBeenCalled()
  })

  it('cannot make a call fail', async () => {
    const fail = () => {
      throw new Error('disk full')
    }
    const logger = { error: fail, warn: fail, info: fail, debug: fail }
    const client = answering(() => Response.json({ id: 7 }), { logger, logLevel: 'debug' })

    await expect(client.call(getConversation, get)).resolves.toEqual({ id: 7 })
  })

  it('cannot end the program: rejections of an asynchronous logger are ignored', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const fail = async () => {
      throw new Error('disk full')
    }
    const logger = { error: fail, warn: fail, info: fail, debug: fail }
    const client = answering(() => Response.json({ id: 7 }), { logger, logLevel: 'debug' })
    await client.call(getConversation, get)
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', unhandled)

    expect(unhandled).not.toHaveBeenCalled()
  })

  it('has no control characters of the server', async () => {
    const lines: string[] = []
    const info = (message: string) => void lines.push(message)
    const client = answering(() => new Response('{}', { headers: { 'x-request-id': 'a\u009b2Jb' } }), {
      logger: { ...console, info },
      logLevel: 'info',
    })
    await client.call(getConversation, get)

    expect(lines).toEqual([expect.stringContaining('(request a2Jb)')])
  })
})
