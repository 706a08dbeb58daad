/** Follows the links of a site, without running its scripts. The browser parses the pages. */
import type { BrowserPage } from '../processes/chromium.ts'

export interface Page {
  /** Without a fragment. */
  url: string
  status: number
  isHtml: boolean
  title: string
  ids: string[]
  /** Absolute; of anchors, style sheets, scripts and pictures. */
  links: string[]
}

/** Runs in the browser. */
const parse = `async (url) => {
  const response = await fetch(url)
  const isHtml = Boolean(response.headers.get('content-type')?.startsWith('text/html'))
  const text = await response.text()
  const page = { url, status: response.status, isHtml, title: '', ids: [], links: [] }
  if (!isHtml || !response.ok) return page
  const parsed = new DOMParser().parseFromString(text, 'text/html')
  const linked = [...parsed.querySelectorAll('a[href], link[href]')].map((element) => element.getAttribute('href'))
  const loaded = [...parsed.querySelectorAll('[src]')].map((element) => element.getAttribute('src'))
  return {
    ...page,
    title: parsed.title,
    ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...new Set([...linked, ...loaded])].map((address) => new URL(address, url).href),
  }
}`

/** All that is reached from a page on the same host, by address. */
export async function crawl(browser: BrowserPage, start: string): Promise<Map<string, Page>> {
  const { origin } = new URL(start)
  const pages = new Map<string, Page>()
  await browser.open(start)
  let found = [start]
  while (found.length > 0) {
    const parsed = (await browser.evaluate(`Promise.all(${JSON.stringify(found)}.map(${parse}))`)) as Page[] // as parse returns it
    for (const page of parsed) pages.set(page.url, page)
    const links = parsed.flatMap((page) => page.links).filter((link) => new URL(link).origin === origin)
    found = [...new Set(links.map(withoutFragment))].filter((url) => !pages.has(url))
  }
  return pages
}

export function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url
}

/** "page -> link" for each link whose page or whose heading does not exist. */
export function brokenLinks(pages: ReadonlyMap<string, Page>, origin: string): string[] {
  return [...pages.values()].flatMap(({ url, links }) =>
    links.filter((link) => link.startsWith(`${origin}/`) && !exists(link, pages)).map((link) => `${url} -> ${link}`),
  )
}

function exists(link: string, pages: ReadonlyMap<string, Page>): boolean {
  const target = pages.get(withoutFragment(link))
  if (target?.status !== 200) return false
  const fragment = decodeURIComponent(new URL(link).hash.slice(1))
  return fragment === '' || target.ids.includes(fragment)
}
