/** The form of the tables of hints, one per kind of refusal. */

/** A refusal as the tables look at it. */
export interface Refused {
  readonly status: number
  readonly method: string
  /** Without the server's own path: `~` and `~2` are an account of the API's two versions. */
  readonly route: string
  /** What the third column is compared with: what the server said, on one line; for a 404 or a 500, what was sent. */
  readonly text: string
}

/** A route, what the server said or what was sent, and the hint: the first row that matches counts. */
export type HintRow = readonly [methods: string, route: RegExp, said: RegExp, hint: string]

export const any = /^/

/** Returns the hint of the first row that matches. `*` stands for every method. */
export function hintIn(rows: readonly HintRow[], { method, route, text }: Refused): string | undefined {
  return rows.find(
    ([methods, path, said]) =>
      (methods === '*' || methods.split(' ').includes(method)) && path.test(route) && said.test(text),
  )?.[3]
}

/** Returns a path as the tables name it, whatever the server's own path is before it. */
export function routeOf(path: string): string {
  const route = /\/(?:(?:platform|public)\/)?api\/v\d+(?:\/.*)?$/.exec(path)?.[0] ?? path
  return route.replace(/^\/api\/v1\/accounts\/\d+/, '~').replace(/^\/api\/v2\/accounts\/\d+/, '~2')
}
