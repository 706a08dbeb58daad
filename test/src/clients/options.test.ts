import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChatwootBot } from '../../../src/clients/bot.ts'
import { Chatwoot } from '../../../src/clients/chatwoot.ts'
import {
  assertOwnOptions,
  checkAccountId,
  checkBaseUrl,
  checkToken,
  checkTransportOptions,
  fromEnvironment,
} from '../../../src/clients/options.ts'
import { ChatwootError } from '../../../src/core/errors/chatwoot-error.ts'
import type { TransportOptions } from '../../../src/core/options/transport.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe('the options of other clients', () => {
  it('are refused, without quoting the value', () => {
    expect(() => assertOwnOptions('ChatwootPublic', { apiAccessToken: 'SECRET' })).toThrow(
      new ChatwootError(
        'ChatwootPublic takes no apiAccessToken: the public API needs no token, and every visitor of a page could read it; use Chatwoot, ChatwootBot or ChatwootPlatform on a server',
      ),
    )
  })

  it('count as not passed if they are undefined', () => {
    expect(() => assertOwnOptions('ChatwootPublic', { apiAccessToken: undefined })).not.toThrow()
  })

  it.each(['baseUrl', 'toString', '__proto__'])('do not include %s', (name) => {
    const options = Object.fromEntries([[name, 'x']])

    expect(() => assertOwnOptions('ChatwootPublic', options)).not.toThrow()
  })
})

describe('baseUrl', () => {
  it.each([
    ['https://chat.example.com', 'https://chat.example.com'],
    ['https://chat.example.com/', 'https://chat.example.com'],
    ['http://127.0.0.1:3000//', 'http://127.0.0.1:3000'],
    [' https://chat.example.com\n', 'https://chat.example.com'],
    ['HTTPS://Chat.example.com/support/', 'https://chat.example.com/support'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ])('%s is %s', (given, checked) => {
    expect(checkBaseUrl(given)).toBe(checked)
  })

  it.each([
    ['', 'must be a non-empty string'],
    [7, 'must be a non-empty string'],
    ['chat.example.com', 'must begin with https:// or http://, got "chat.example.com"'],
    ['ftp://chat.example.com', 'must begin with https:// or http://'],
    ['https://', 'is not a valid URL, got "https://"'],
    ['https://chat.example.com?x=1', 'must not have a query or a fragment'],
    ['https://chat.example.com/#', 'must not have a query or a fragment'],
    ['https://chat.example.com/api/v1', 'must end before "/api/v1"'],
    ['https://chat.example.com/super_admin', 'must end before "/super_admin"'],
    ['https://chat.example.com/x/app/accounts/1/dashboard', 'must end before "/app/accounts/1/dashboard"'],
  ])('%j is refused: %s', (given, why) => {
    expect(() => checkBaseUrl(given)).toThrow(ChatwootError)
    expect(() => checkBaseUrl(given)).toThrow(`baseUrl ${why}`)
    expect(() => checkBaseUrl(given)).toThrow('pass the URL of the server')
  })

  it('must not contain a password, and the error does not quote it', () => {
    const check = () => checkBaseUrl('https://ann:hunter2@chat.example.com')

    expect(check).toThrow('must not contain a user name or a password')
    expect(check).not.toThrow('hunter2')
  })
})

describe('an error about baseUrl', () => {
  it.each([
    'https://ann:hunter2@chat example.com',
    'https://ann:hunter2@chat.example.com:99999',
    'ann:hunter2@chat.example.com',
    'hunter2@chat.example.com',
    '//ann:hunter2@chat.example.com',
    'https://hunter2 @chat.example.com',
    'https://chat.example.com:x?api_access_token=hunter2',
    'vSKQ1ZHp9tHXkQyVZ7Xhunter2',
    'token hunter2',
  ])('does not quote a password or a token: %s', (given) => {
    expect(() => checkBaseUrl(given)).toThrow(ChatwootError)
    expect(() => checkBaseUrl(given)).not.toThrow('hunter2')
  })
})

describe('an option that is null', () => {
  it('is refused: what the environment has may be another server, account or user', () => {
    vi.stubEnv('CHATWOOT_BASE_URL', 'https://chat.example.com')
    vi.stubEnv('CHATWOOT_ACCOUNT_ID', '7')
    vi.stubEnv('CHATWOOT_API_ACCESS_TOKEN', 'a-token')

    expect(() => checkBaseUrl(null)).toThrow('baseUrl must be a non-empty string')
    expect(() => checkAccountId(null)).toThrow('accountId must be a whole number from 1, got null')
    expect(() => checkToken(null)).toThrow('apiAccessToken must be a non-empty string')
  })
})

describe('an option that no client has', () => {
  const given = { baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token-token' }

  it.each(['timeOut', 'maxRetry', 'header', 'accountID', 'toString', '__proto__x'])('is refused: %s', (name) => {
    const options = { ...given, ...Object.fromEntries([[name, 'SECRET']]) }

    expect(() => new Chatwoot(options)).toThrow(ChatwootError)
    expect(() => new Chatwoot(options)).toThrow(`Chatwoot has no option "${name}"; it has accountId, apiAccessToken, `)
    expect(() => new Chatwoot(options)).not.toThrow('SECRET')
    expect(() => new Chatwoot(given).withOptions(Object.fromEntries([[name, 'x']]))).toThrow(`no option "${name}"`)
  })

  it('counts as not passed if it is undefined', () => {
    expect(() => new Chatwoot({ ...given, ...{ timeOut: undefined } })).not.toThrow()
  })

  it.each([null, 'https://chat.test', 7])('is all that %j could have', (options) => {
    // @ts-expect-error not options
    expect(() => new Chatwoot(options)).toThrow(
      new ChatwootError(`the options of Chatwoot must be an object, got ${JSON.stringify(options)}`),
    )
    // @ts-expect-error not options
    expect(() => new ChatwootBot(options)).toThrow(
      new ChatwootError(`the options of ChatwootBot must be an object, got ${JSON.stringify(options)}`),
    )
    // @ts-expect-error not options
    expect(() => new Chatwoot(given).withOptions(options)).toThrow(/^options must be an object, got /)
  })
})

describe('headers', () => {
  const given = { baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token-token' }

  it('are copied: changing the object afterwards changes no client', async () => {
    const sent: (string | null)[] = []
    const fetch = async (_: string, { headers }: RequestInit) => {
      sent.push(new Headers(headers).get('x-team'))
      return Response.json({ id: 1 })
    }
    const headers = { 'X-Team': 'a' }
    const chatwoot = new Chatwoot({ ...given, fetch, headers })
    headers['X-Team'] = 'b'
    await chatwoot.conversations.get(1)
    await chatwoot.withOptions({ timeout: 5 }).conversations.get(1)

    expect(sent).toEqual(['a', 'a'])
  })

  it.each([null, 'x', [['a']]])('that are %j are a ChatwootError', (headers) => {
    // What JavaScript callers can pass.
    const options = { headers: headers as unknown as Headers }

    expect(() => new Chatwoot({ ...given, ...options })).toThrow(ChatwootError)
    expect(() => new Chatwoot(given).withOptions(options)).toThrow(ChatwootError)
    expect(() => new Chatwoot(given).withOptions(options)).toThrow(/^headers must be an object, a Headers object/)
  })
})

describe('maxResponseSize', () => {
  it.each([-1, 1.5, '64 MB', null])('%j is refused', (maxResponseSize) => {
    // What JavaScript callers can pass.
    const options = { maxResponseSize } as TransportOptions

    expect(() => checkTransportOptions(options)).toThrow('maxResponseSize must be a whole number of bytes from 0')
  })
})

describe('accountId', () => {
  it.each(['vSKQ1ZHp9tHXkQyVZ7Xhunter2', { apiAccessToken: 'hunter2' }])('%j is refused and not quoted', (given) => {
    expect(() => checkAccountId(given)).toThrow('accountId must be a whole number from 1, got ')
    expect(() => checkAccountId(given)).not.toThrow('hunter2')
  })

  it.each([0, -1, 1.5, Number.NaN, 2 ** 60, '7', true, {}])('%j is refused', (given) => {
    expect(() => checkAccountId(given)).toThrow(ChatwootError)
    expect(() => checkAccountId(given)).toThrow(/^accountId must be a whole number from 1, got .*dashboard$/)
  })

  it('is a whole number from 1', () => {
    expect(checkAccountId(7)).toBe(7)
  })
})

describe('apiAccessToken', () => {
  it.each([
    ['', 'must be a non-empty string'],
    [5, 'must be a non-empty string'],
    ['token\n', 'contains a line break; remove it'],
    ['tok\r\nen', 'contains a line break; remove it'],
    [' token', 'has a space before or after it; remove it'],
    ['token\t', 'has a space before or after it; remove it'],
    ['tok en', 'contains a character that tokens cannot have'],
    ['tok…en', 'contains a character that tokens cannot have'],
  ])('%j is refused and not quoted', (given, why) => {
    expect(() => checkToken(given)).toThrow(ChatwootError)
    expect(() => checkToken(given)).toThrow(`apiAccessToken ${why}`)
    expect(() => checkToken(given)).not.toThrow(/tok…?en\b.*tok/)
  })

  it('is returned unchanged', () => {
    expect(checkToken('vSKQ1ZHp9tHXkQyVZ7XdV5iN')).toBe('vSKQ1ZHp9tHXkQyVZ7XdV5iN')
  })
})

describe('how requests are sent', () => {
  it.each([
    [{ fetch: 'fetch' }, "fetch must be a function like the platform's, got string"],
    [{ throttle: 5 }, 'throttle must be a function, got number'],
    [{ timeout: -1 }, 'timeout must be milliseconds from 0 (no limit) to 2147483647, got -1'],
    [{ timeout: '5s' }, 'timeout must be milliseconds'],
    [{ timeout: Number.NaN }, 'timeout must be milliseconds'],
    [{ totalTimeout: 2 ** 31 }, 'totalTimeout must be milliseconds'],
    [{ maxRetries: 1.5 }, 'maxRetries must be a whole number from 0, got 1.5'],
    [{ maxRetries: -1 }, 'maxRetries must be a whole number from 0'],
    [{ logLevel: 'verbose' }, 'logLevel must be one of off, error, warn, info, debug, got "verbose"'],
    [{ logger: { info() {} } }, 'logger must have the methods error, warn, info and debug'],
  ])('%j is refused: %s', (options, why) => {
    // What JavaScript callers can write.
    const check = () => checkTransportOptions(options as TransportOptions)

    expect(check).toThrow(ChatwootError)
    expect(check).toThrow(why)
  })

  it('accepts valid options', () => {
    const options = {
      fetch,
      timeout: 0,
      totalTimeout: 5000,
      maxRetries: 0,
      logger: console,
      logLevel: 'debug',
    } as const

    expect(checkTransportOptions(options)).toEqual(options)
  })
})

describe('the environment', () => {
  it('has the options that are not passed', () => {
    vi.stubEnv('CHATWOOT_BASE_URL', 'https://chat.example.com/')
    vi.stubEnv('CHATWOOT_ACCOUNT_ID', '7')
    vi.stubEnv('CHATWOOT_API_ACCESS_TOKEN', 'token')

    expect([checkBaseUrl(undefined), checkAccountId(undefined), checkToken(undefined)]).toEqual([
      'https://chat.example.com',
      7,
      'token',
    ])
    expect(checkAccountId(8)).toBe(8)
  })

  it.each([
    ['baseUrl', 'CHATWOOT_BASE_URL', checkBaseUrl],
    ['accountId', 'CHATWOOT_ACCOUNT_ID', checkAccountId],
    ['apiAccessToken', 'CHATWOOT_API_ACCESS_TOKEN', checkToken],
  ])('is named in the error if %s is neither passed nor set', (option, variable, check) => {
    vi.stubEnv(variable, '')

    expect(() => check(undefined)).toThrow(`${option} is missing: pass it as an option or set ${variable}`)
  })

  it('is checked like an option', () => {
    vi.stubEnv('CHATWOOT_ACCOUNT_ID', 'seven')

    expect(() => checkAccountId(undefined)).toThrow('accountId must be a whole number from 1, got "seven"')
  })

  it('may be absent or forbidden', () => {
    vi.stubGlobal('process', undefined)
    expect(fromEnvironment('HOME')).toBeUndefined()

    const env = new Proxy({}, { get: () => expect.fail('not allowed') })
    vi.stubGlobal('process', { env })
    expect(fromEnvironment('HOME')).toBeUndefined()
  })
})

describe('CHATWOOT_LOG', () => {
  const identity = { baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token' }
  const fetch = async () => Response.json({ version: '4.14.2' })

  function recording() {
    const levels: string[] = []
    const write = (level: string) => () => void levels.push(level)
    const logger = { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') }
    return { levels, logger }
  }

  it.each([
    ['info', ['info']],
    ['debug', ['debug', 'info']],
    ['warn', []],
    ['off', []],
  ])('%s is the default of logLevel', async (word, expected) => {
    vi.stubEnv('CHATWOOT_LOG', word)
    const { levels, logger } = recording()
    await new Chatwoot({ ...identity, fetch, logger }).serverInfo()

    expect(levels).toEqual(expected)
  })

  it('logs to the console of a program without a logger, of derived clients, too', async () => {
    vi.stubEnv('CHATWOOT_LOG', 'info')
    const info = vi.spyOn(console, 'info').mockReturnValue()
    await new Chatwoot({ ...identity, fetch }).withOptions({ accountId: 2 }).serverInfo()

    expect(info).toHaveBeenCalledOnce()
  })

  it('is overridden by the option', async () => {
    vi.stubEnv('CHATWOOT_LOG', 'debug')
    const { levels, logger } = recording()
    await new Chatwoot({ ...identity, fetch, logger, logLevel: 'error' }).serverInfo()

    expect(levels).toEqual([])
  })

  it('is refused with the allowed values when it is unknown, and ignored when it is empty', () => {
    vi.stubEnv('CHATWOOT_LOG', 'verbose')
    expect(() => new Chatwoot(identity)).toThrow(
      new ChatwootError('CHATWOOT_LOG must be one of off, error, warn, info, debug, got "verbose"'),
    )
    vi.stubEnv('CHATWOOT_LOG', '')
    expect(checkTransportOptions({})).toEqual({})
  })
})
