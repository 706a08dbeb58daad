/** What the compiler says about uploads: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { BodyInput, FileInput } from '../../src/core/operations/operation.ts'
import type { ApiPromise, SendMessageParams, Upload } from '../../src/index.ts'
import type { Uploads } from '../../src/resources/uploads.ts'

declare const uploads: Uploads
declare const file: File
declare const blob: Blob

expectTypeOf(uploads.upload(file)).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf(uploads.upload(blob)).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf(uploads.upload({ data: new Uint8Array(3), filename: 'dot.png' })).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf(uploads.upload('https://example.com/dot.png')).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf(uploads.upload(new URL('https://example.com/dot.png'))).toEqualTypeOf<ApiPromise<Upload>>()
expectTypeOf<Extract<Upload['blob_id'], string>>().toExtend<NonNullable<SendMessageParams['attachments']>[number]>()
expectTypeOf<BodyInput<'upload'>>().toEqualTypeOf<{ external_url: string } | { attachment: FileInput }>()

// @ts-expect-error bytes need a name
uploads.upload(new Uint8Array(3))
// @ts-expect-error bytes need a name
uploads.upload({ data: new Uint8Array(3) })
// @ts-expect-error the server's own form is for chatwoot.request
uploads.upload({ external_url: 'https://example.com/dot.png' })
