/** The path below which the site is served. */
export const base = '/chatwoot-client/'

export const repository = 'https://github.com/chatwoot-client/chatwoot-client'

/** The root of the repository, with a slash at the end. */
export const root = new URL('../../', import.meta.url)
