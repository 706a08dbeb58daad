/** The site: the home page, README.md and the pages of docs/, with the API references beside them. `npm run docs` builds it. */
import { fileURLToPath } from 'node:url'
import { slug } from 'github-slugger'
import { defineConfig } from 'vitepress'
import { base, repository } from './addresses.ts'
import { braces } from './braces.ts'
import { diagrams, roomForDiagrams } from './diagrams.ts'
import { copyHttpApi } from './http-api.ts'
import { links } from './links.ts'
import { sidebar } from './sidebar.ts'

const website = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  title: 'chatwoot-client',
  description: 'The TypeScript client for Chatwoot, with corrected types',
  lang: 'en',
  base,
  srcDir: '..',
  outDir: '../site',
  cacheDir: 'node_modules/.cache/vitepress',
  // What is not a page of the site: links to it lead to the repository.
  srcExclude: ['!(docs|website)/**/*.md', '!(README).md'],
  rewrites: { 'website/index.md': 'index.md', 'README.md': 'overview.md', 'docs/:page.md': ':page.md' },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  themeConfig: {
    logo: '/icon.svg',
    nav: [
      { text: 'Guide', link: '/overview', activeMatch: '/.+' },
      // Not made by VitePress: its router must not follow these links.
      { text: 'API reference', link: '/api/index.html', target: '_self' },
      { text: 'HTTP API', link: '/openapi/index.html', target: '_self' },
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: repository }],
    externalLinkIcon: true,
  },
  markdown: {
    // The headings are named as on GitHub, where the same links must lead to them.
    anchor: { slugify: (heading) => slug(heading) },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => markdown.use(links).use(diagrams).use(braces),
  },
  vite: {
    publicDir: `${website}public`,
    // The index of the search has the text of all pages.
    build: { chunkSizeWarningLimit: 2000 },
  },
  transformPageData: roomForDiagrams,
  buildEnd: ({ outDir }) => copyHttpApi(outDir),
})
