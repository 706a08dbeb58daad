/** The order in which the pages are read. */
import { readdirSync, readFileSync } from 'node:fs'
import type { DefaultTheme } from 'vitepress'
import { root } from './addresses.ts'

const groups = {
  Start: ['methods', 'your-server', 'runtimes', 'compatibility', 'migrating-from-figuro', 'comparison', 'faq'],
  Concepts: ['errors-and-retries', 'filtering', 'files', 'types', 'figures'],
  Events: ['webhooks', 'webhooks-frameworks', 'realtime', 'bots'],
  'Whole programs': [
    ...['triage', 'auto-reply', 'crm-sync', 'export', 'first-response-times', 'weekly-report'],
    ...['provision', 'website-form'],
  ],
  Testing: ['testing', 'fake-operations'],
  'The corrected document': ['truth', 'other-tools', 'regenerating', 'architecture'],
}

export function sidebar(): DefaultTheme.SidebarItem[] {
  refuseMissing(Object.values(groups).flat())
  const sections = Object.entries(groups).map(([text, pages]) => ({ text, items: pages.map(itemOf) }))
  sections[0]?.items.unshift({ text: 'Overview', link: '/overview' })
  return sections
}

function refuseMissing(listed: readonly string[]): void {
  const names = readdirSync(new URL('docs', root)).map((name) => name.replace(/\.md$/, ''))
  const missing = names.filter((name) => !listed.includes(name))
  if (missing.length > 0) throw new Error(`in no group of website/.vitepress/sidebar.ts: ${missing.join(', ')}`)
}

function itemOf(page: string): DefaultTheme.SidebarItem {
  const [, title] = /^# (.*)$/m.exec(readFileSync(new URL(`docs/${page}.md`, root), 'utf8')) ?? []
  if (title === undefined) throw new Error(`docs/${page}.md has no title`)
  return { text: title, link: `/${page}` }
}
