// Loaded before a program: prints the address of the server that it starts.
import { Server } from 'node:net'

const { listen } = Server.prototype
Server.prototype.listen = function (...options) {
  this.once('listening', () => console.error(`http://127.0.0.1:${this.address().port}`))
  return listen.apply(this, options)
}
