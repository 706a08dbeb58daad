/** What a browser makes of a page: as a reader opens it, on a screen and in a color scheme. */
import { type BrowserEvent, type BrowserPage, openBrowser } from '../processes/chromium.ts'

export interface Look {
  width: number
  height: number
  scheme: 'light' | 'dark'
}

export interface Viewer extends AsyncDisposable {
  browser: BrowserPage
  /** Opens a page, and waits until it has nothing more to do; returns what went wrong. */
  open(url: string, look: Look): Promise<string[]>
  /** The hosts from which anything was requested so far. */
  hosts: ReadonlySet<string>
}

export async function openViewer(): Promise<Viewer> {
  const browser = await openBrowser()
  const hosts = new Set<string>()
  let mistakes: string[] = []
  browser.listen((event) => {
    const host = requestedHost(event)
    if (host !== undefined) hosts.add(host)
    const mistake = mistakeIn(event)
    if (mistake !== undefined) mistakes.push(mistake)
  })
  await browser.send('Runtime.enable', {})
  await browser.send('Log.enable', {})
  return {
    browser,
    hosts,
    async open(url, { width, height, scheme }) {
      await browser.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: width < 600,
      })
      await browser.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
      // An address that differs only after # is not loaded again.
      await browser.open('about:blank')
      mistakes = []
      await browser.open(url)
      await browser.evaluate(untilReady)
      return mistakes
    },
    [Symbol.asyncDispose]: () => browser[Symbol.asyncDispose](),
  }
}

/** Milliseconds; no result depends on it. */
const limit = 60_000

/** Runs in the page: what VitePress, TypeDoc and Swagger UI add to it has been added. */
const untilReady = `(async () => {
  const [{ responseStatus }] = performance.getEntriesByType('navigation')
  if (responseStatus !== 200) throw new Error(location.href + ' responds ' + responseStatus)
  const selector = '.VPContent, .opblock, .tsd-navigation a'
  await new Promise((resolve, reject) => {
    const look = () => document.querySelector(selector) && resolve()
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
    look()
    setTimeout(() => reject(new Error(location.href + ' shows none of ' + selector)), ${limit})
  })
  await document.fonts.ready
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: ${limit} }))
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
})()`

function requestedHost({ method, params }: BrowserEvent): string | undefined {
  if (method !== 'Network.requestWillBeSent') return undefined
  const { host } = new URL((params.request as { url: string }).url) // as the developer tools describe it
  return host || undefined
}

function mistakeIn({ method, params }: BrowserEvent): string | undefined {
  if (method === 'Runtime.exceptionThrown') return `exception: ${JSON.stringify(params.exceptionDetails)}`
  if (method === 'Network.loadingFailed' && !params.canceled) return `not loaded: ${JSON.stringify(params)}`
  const isLogged = method === 'Runtime.consoleAPICalled' && (params.type === 'error' || params.type === 'warning')
  if (isLogged) return `console: ${JSON.stringify(params.args)}`
  // Failed requests, and what the page is not allowed to do.
  if (method === 'Log.entryAdded') return `log: ${JSON.stringify(params.entry)}`
  return undefined
}
