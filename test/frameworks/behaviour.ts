/** What every receiver must do with deliveries, whatever it runs on. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loopback } from '../servers/loopback.ts'
import { type Delivery, delivery, post } from './deliveries.ts'
import { changed } from './page.ts'
import type { Receiver } from './receiver.ts'

const plain = '019-account-message_created'
/** `< > &`, quotes, ü 漢字 🙂, line breaks, U+2028: what Rails and JavaScript write in different ways. */
const special = '038-account-message_created'

const printed = (receiver: Receiver, { content }: Delivery) => receiver.output.text.split(content).length - 1

export function receivesDeliveries(start: () => Promise<Receiver>): void {
  let receiver: Receiver
  beforeAll(async () => {
    receiver = await start()
  })
  afterAll(() => receiver[Symbol.asyncDispose]())

  it('handles a recorded delivery once', async () => {
    const first = delivery(plain)
    const next = delivery(plain, 'And where is the other one?')

    expect(await post(receiver.url, first)).toMatchObject({ status: 200 })
    await receiver.output.contains(first.content)
    expect(await post(receiver.url, first)).toMatchObject({ status: 200 })
    expect(await post(receiver.url, next)).toMatchObject({ status: 200 })
    await receiver.output.contains(next.content)

    expect([printed(receiver, first), printed(receiver, next)]).toEqual([1, 1])
  })

  it('reads characters that Rails escapes, and those outside of ASCII', async () => {
    const sent = delivery(special)

    expect(await post(receiver.url, sent)).toMatchObject({ status: 200 })
    await receiver.output.contains(sent.content)
  })

  it('takes the longest message that Chatwoot stores', async () => {
    const sent = delivery(plain, '漢'.repeat(150_000))

    expect(await post(receiver.url, sent)).toMatchObject({ status: 200 })
    await receiver.output.contains(sent.content)
  })

  it('refuses a delivery with one changed byte', async () => {
    const altered = delivery(plain, 'Please refund order 1007')
    altered.body.write('8', altered.body.indexOf('1007') + 3)
    const next = delivery(plain, 'Is anybody there?')

    expect(await post(receiver.url, altered)).toMatchObject({ status: 401 })
    expect(await post(receiver.url, next)).toMatchObject({ status: 200 })
    await receiver.output.contains(next.content)

    expect(receiver.output.text).not.toContain('Please refund')
  })
}

/** If something has read the delivery before the handler, the response comes at once and says what to change. */
export async function namesTheLine(start: Promise<Receiver>, line: RegExp): Promise<void> {
  await using receiver = await start
  const sent = delivery(plain)

  const { status, text } = await post(receiver.url, sent)

  expect({ status, text }).toEqual({ status: 400, text: expect.stringMatching(line) })
  expect(receiver.output.text).not.toContain(sent.content)
}

/** Handlers that wait for something go on after the response, one after the other for one conversation. */
export async function worksAfterTheResponse(
  start: (program: string) => Promise<Receiver>,
  program: string,
): Promise<void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await using service = await loopback((_request, response) => void released.then(() => response.end('looked up')))
  const asking = `async (event) => console.log(await (await fetch('${service.url}')).text(), `
  await using receiver = await start(changed(program, '(event) => console.log(', asking))
  const [first, second] = [delivery(plain), delivery(plain, 'And where is the other one?')]

  expect(await post(receiver.url, first)).toMatchObject({ status: 200 })
  expect(await post(receiver.url, second)).toMatchObject({ status: 200 })
  expect(receiver.output.text).not.toContain(first.content)
  release()
  await receiver.output.contains(second.content)

  expect(receiver.output.text).toMatch(new RegExp(`looked up.*${first.content}[^]*looked up.*${second.content}`))
}
