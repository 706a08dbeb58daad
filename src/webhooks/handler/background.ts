/** Work that goes on after the response. */

/** Of Workers (the third argument of `fetch`), of Hono (`c.executionCtx`), of Vercel. */
interface BackgroundContext {
  waitUntil(work: Promise<unknown>): void
}

export function canWait(context: unknown): context is BackgroundContext {
  return typeof Object(context).waitUntil === 'function'
}

interface Globals {
  readonly navigator?: { readonly userAgent?: string }
  readonly process?: { readonly env?: { readonly [name: string]: string | undefined } }
}

/** Whether the runtime stops after the response: Workers, Vercel, Lambda. */
export function isServerless({ navigator, process }: Globals = globalThis): boolean {
  const { VERCEL, AWS_LAMBDA_FUNCTION_NAME } = process?.env ?? {}
  return Boolean(VERCEL || AWS_LAMBDA_FUNCTION_NAME || navigator?.userAgent === 'Cloudflare-Workers')
}
