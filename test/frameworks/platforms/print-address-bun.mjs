// Loaded before a program: prints the address of the server that it starts.
const { serve } = Bun
Bun.serve = (options) => {
  const server = serve(options)
  console.error(server.url.href)
  return server
}
