// The choice made on the other pages, otherwise that of the system.
const chosen = localStorage.getItem('vitepress-theme-appearance')
const system = matchMedia('(prefers-color-scheme: dark)')

function show() {
  const isDark = chosen === 'dark' || (chosen !== 'light' && system.matches)
  document.documentElement.classList.toggle('dark-mode', isDark)
}

show()
system.addEventListener('change', show)
