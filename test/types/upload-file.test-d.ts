/** What the compiler says about uploads: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { BodyInput, FileInput } from '../../src/core/operations/operation.ts'
import type { ApiPromise, Chatwoot, SendMessageParams, Upload } from '../../src/index.ts'

declare const chatwoot: Chatwoot
declare const file: File
declare const blob: Blob

expectTypeOf(chatwoot.upload(file)).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf(chatwoot.upload(blob)).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf(chatwoot.upload({ data: new Uint8Array(3), filename: 'dot.png' })).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf(chatwoot.upload('https://example.com/dot.png')).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf(chatwoot.upload(new URL('https://example.com/dot.png'))).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf<Extract<Upload['blob_id'], string>>().toExtend<NonNullable<SendMessageParams['attachments']>[number]>()
expectTypeOf<BodyInput<'upload'>>().toEqualTypeOf<{ external_url: string } | { attachment: FileInput }>()

// @ts-expect-error bytes need a name
chatwoot.upload(new Uint8Array(3))
// @ts-expect-error bytes need a name
chatwoot.upload({ data: new Uint8Array(3) })
// @ts-expect-error the server's own form is for chatwoot.request
chatwoot.upload({ external_url: 'https://example.com/dot.png' })
