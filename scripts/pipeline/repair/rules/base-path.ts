import { dialectOf } from '../../document/dialects.ts'
import { type ApiDocument, isObject, listOf, withoutEndSlashes } from '../../document/document.ts'
import { moveRoute } from '../../document/move-route.ts'
import type { RepairRule } from '../rule.ts'
import { isRooted } from './missing-prefix.ts'

/** The common prefix of all paths (`basePath: /api/v1/`, or a server with a path) becomes a part of each path. */
export const basePath: RepairRule = {
  name: 'base-path',
  seenIn: ['2020-08-18'],
  apply(document, report) {
    const isSwagger2 = dialectOf(document) === '2.0'
    const base = isSwagger2 ? document.basePath : commonServerPath(document)
    if (base === undefined || base === '/') return
    const prefix = typeof base === 'string' ? withoutEndSlashes(pathOf(base).replace(/^\/*/, '/')) : ''
    for (const path of Object.keys(document.paths)) {
      if (prefix === '' || isRooted(path) || path.startsWith('x-')) continue
      moveRoute(document, path, `${prefix}/${path.replace(/^\/+/, '')}`, report)
    }
    if (isSwagger2) delete document.basePath
    else removeServerPath(document, String(base))
    const what = prefix === '' ? 'removed' : 'now a part of each path'
    report(isSwagger2 ? '#/basePath' : '#/servers', `${JSON.stringify(base)}: ${what}`)
  },
}

/** Only a path that all servers have can become a part of the paths. */
function commonServerPath({ servers }: ApiDocument): string | undefined {
  if (!Array.isArray(servers)) return undefined
  const urls = servers.map((server) => (isObject(server) && typeof server.url === 'string' ? server.url : ''))
  const path = pathOf(urls[0] ?? '')
  const isCommon = urls.every((url) => pathOf(url) === path)
  return isCommon && !path.includes('{') && withoutEndSlashes(path) !== '' ? path : undefined
}

function removeServerPath({ servers }: ApiDocument, path: string): void {
  for (const server of listOf(servers))
    if (isObject(server) && typeof server.url === 'string') server.url = server.url.slice(0, -path.length) || '/'
}

/** The path of a URL; a URL without a scheme is a path. */
function pathOf(address: string): string {
  const [, path] = address.match(/^(?:https?:)?\/\/[^/]*(\/.*)?$/) ?? [undefined, address]
  return path ?? ''
}
