import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesTheLine, receivesDeliveries } from './behaviour.ts'
import { delivery, post, postByHttp2 } from './deliveries.ts'
import { belowLine, changed, programs } from './page.ts'
import { createProject, type Project } from './project.ts'
import { startServer } from './receiver.ts'

const { nodeHttp, express, expressBelowJson, fastify, nest, nestOnFastify } = programs

const onExpress4 = (program: string) => changed(program, "from 'express'", "from 'express4'")

const belowJson = belowLine('app.use(express.json())')
const belowRaw = belowLine("app.use(express.raw({ type: 'application/json', limit: '2mb' }))")
const belowText = belowLine("app.use(express.text({ type: 'application/json', limit: '2mb' }))")
const belowReader = changed(
  nodeHttp,
  'return receive(request, response)',
  "return request.resume().once('end', () => receive(request, response))",
)

let project: Project
beforeAll(async () => {
  project = await createProject()
})
afterAll(() => project.remove())

describe.each([
  ['node:http', nodeHttp],
  ['Express 4', onExpress4(express)],
  ['Express 5', express],
  ['Express 4 below express.json() that keeps the raw body', onExpress4(expressBelowJson)],
  ['Express 5 below express.json() that keeps the raw body', expressBelowJson],
  ['Express 4 below express.raw()', onExpress4(belowRaw)],
  ['Express 5 below express.raw()', belowRaw],
  ['Express 4 below express.text()', onExpress4(belowText)],
  ['Express 5 below express.text()', belowText],
  ['Fastify', fastify],
  ['NestJS', nest],
  ['NestJS on Fastify', nestOnFastify],
])('%s', (_name, program) => {
  receivesDeliveries(() => startServer(project, program))
})

it('node:http2: handles a delivery', async () => {
  await using receiver = await startServer(project, changed(nodeHttp, 'node:http', 'node:http2'))
  const sent = delivery('019-account-message_created')

  expect(await postByHttp2(receiver.url, sent)).toMatchObject({ status: 200 })
  await receiver.output.contains(sent.content)
})

describe('in CommonJS', () => {
  it.each([
    ['Express', express],
    ['NestJS', nest],
  ])('%s handles a delivery', async (_name, program) => {
    await using receiver = await startServer(project, program, 'cjs')
    const sent = delivery('019-account-message_created')

    expect(await post(receiver.url, sent)).toMatchObject({ status: 200 })
    await receiver.output.contains(sent.content)
  })
})

describe('responds at once with the line to add below', () => {
  it.each([
    ['express.json() of Express 4', onExpress4(belowJson), /above express\.json/],
    ['express.json() of Express 5', belowJson, /above express\.json/],
    ['the JSON parser of Fastify', changed(fastify, /^ {2}routes\.addContent.*\n/m, ''), /addContentTypeParser/],
    ['the JSON parser of NestJS', changed(nest, '{ rawBody: true }', '{}'), /rawBody: true/],
    ['the JSON parser of NestJS on Fastify', changed(nestOnFastify, '{ rawBody: true }', '{}'), /rawBody: true/],
    ['a reader of the stream', belowReader, /before/],
  ])('%s', (_name, program, line) => namesTheLine(startServer(project, program), line))
})
