import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import './site.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    // Otherwise Vue prints the error of a page, and the site is built without that page's text.
    app.config.throwUnhandledErrorInProduction = true
  },
} satisfies Theme
