/** Each test file of a worker starts with the network as it was: without interceptors, and open. */
import nock from 'nock'
import { afterAll } from 'vitest'

afterAll(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})
