/** Deliveries to AWS Lambda. */
import { latin1Bytes } from './verify/latin1-bytes.ts'

/** What is read of an event of API Gateway (payload 1.0 and 2.0) or of a function URL. */
export interface ApiGatewayEvent {
  readonly body?: string | null | undefined
  readonly isBase64Encoded?: boolean | undefined
  readonly headers?: { readonly [name: string]: string | undefined } | null | undefined
  /** 1.0 */
  readonly httpMethod?: string | undefined
  readonly path?: string | undefined
  readonly queryStringParameters?: { readonly [name: string]: string | undefined } | null | undefined
  /** 2.0 */
  readonly rawPath?: string | undefined
  readonly rawQueryString?: string | undefined
  readonly requestContext?: { readonly http?: { readonly method?: string | undefined } | undefined } | undefined
}

/**
 * Makes a request for a handler of an event of API Gateway. A body in base64 is decoded to its bytes. Lambda stops after
 * the response: create the handler with `ack: 'last'`.
 */
export function fromApiGateway(event: ApiGatewayEvent): Request {
  const { body, headers, path = '/', rawPath = path, rawQueryString = queryIn(event) } = event
  const method = event.requestContext?.http?.method ?? event.httpMethod ?? 'POST'
  const url = new URL(`https://localhost${rawPath}${rawQueryString && `?${rawQueryString}`}`)
  const raw = event.isBase64Encoded ? latin1Bytes(atob(body ?? '')) : (body ?? '')
  return new Request(url, { method, headers: entriesOf(headers), ...(method === 'POST' && { body: raw }) })
}

/** In 1.0 the parameters come decoded. */
function queryIn({ queryStringParameters }: ApiGatewayEvent): string {
  return new URLSearchParams(entriesOf(queryStringParameters)).toString()
}

function entriesOf(values: ApiGatewayEvent['headers']): [string, string][] {
  return Object.entries(values ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}
