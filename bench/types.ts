/** What the compiler spends on programs that use the types, the largest of them with 200 calls. */
import { measureTypes } from './measure-types.ts'
import { publish } from './section.ts'

const rows = (await measureTypes()).map(({ name, value }) => [name, value])
publish({
  heading: 'The types',
  how: 'What `tsc` needs for programs that contain nothing else, with `skipLibCheck`.',
  columns: ['what', 'measured'],
  rows,
  missed: [],
})
