/** Work that goes on after the response. */
import { attempt } from './attempt.ts'

/** Returns how to keep the runtime alive: `waitUntil` of Workers, Vercel, or of the context of a Hono handler. */
export function waitUntilOf(context: unknown): ((work: Promise<unknown>) => void) | undefined {
  // The context of Hono throws where there is none.
  for (const holder of [context, attempt(() => Object(context).executionCtx)]) {
    // Called as a method: some platforms refuse it otherwise.
    if (hasWaitUntil(holder)) return (work) => holder.waitUntil(work)
  }
  return undefined
}

function hasWaitUntil(value: unknown): value is { waitUntil(work: Promise<unknown>): void } {
  return typeof value === 'object' && value !== null && 'waitUntil' in value && typeof value.waitUntil === 'function'
}

interface Globals {
  readonly navigator?: { readonly userAgent?: string }
  readonly process?: { readonly env?: { readonly [name: string]: string | undefined } }
}

/** Whether the runtime stops after the response: Workers, Vercel, Lambda. */
export function isServerless({ navigator, process: { env = {} } = {} }: Globals = globalThis): boolean {
  return Boolean(env.VERCEL || env.AWS_LAMBDA_FUNCTION_NAME) || navigator?.userAgent === 'Cloudflare-Workers'
}
