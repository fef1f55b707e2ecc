import fastCheck from 'fast-check'

const inlines = [
  '"',
  '“',
  '”',
  '*',
  '**',
  '_',
  '[',
  '](a)',
  '`',
  '~~',
  '![',
  '](b)',
  '\\\n',
  '\n',
  '\r\n',
  '&#10;&#13;',
  '[^a]',
  '<b>'
]
const words = [
  'said Ann Lee',
  'Bob Roe',
  'he added',
  'some 5 cows',
  '$3 million',
  '20 percent',
  '. ',
  ', ',
  ' ',
  ' no '
]
const openers = ['\n\n', '\n\n> ', '\n\n- ', '\n\n| x |\n| - |\n| ', '\n\n## ']
/** Markdown in which quotes and figures begin and end at the oddest places. */
export const markdown: fastCheck.Arbitrary<string> = fastCheck
  .array(
    fastCheck.oneof(
      {weight: 4, arbitrary: fastCheck.constantFrom(...inlines)},
      {weight: 4, arbitrary: fastCheck.constantFrom(...words)},
      {weight: 1, arbitrary: fastCheck.constantFrom(...openers)}
    ),
    {maxLength: 60}
  )
  .map(pieces => pieces.join(''))
