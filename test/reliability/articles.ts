import fc from 'fast-check'
import type {Arbitrary} from 'fast-check'
import type {Nodes, Root, RootContent} from 'mdast'

/** Pieces of news, and of what breaks programs that read text. */
const pieces = [
  ...[
    'said',
    'she said',
    'says',
    'according to',
    'told reporters',
    'he adds',
    'Jane Roe',
    'Mr. Doe',
    'Ministry of Rain'
  ],
  ...['President', 'the minister', ', a farmer,', 'O’Neill', 'U.S.', 'ÖZGÜR', 'who', 'they', 'and', 'by', 'of', 'the'],
  ...[
    '"',
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '‹',
    '›',
    '”,',
    '."',
    ',"',
    '?”',
    '(',
    ')',
    '[',
    ']',
    '--',
    '—'
  ],
  ...[
    '7,000 troops',
    '$50 million',
    'some',
    'more than',
    '10 to 15',
    'two',
    'a dozen',
    'percent',
    '%',
    '½',
    '1/2',
    '0',
    '-5'
  ],
  ...[
    '9'.repeat(400),
    '1e999',
    '€',
    'millions of',
    '2023',
    'Su-25',
    '1.2.3',
    '٣٤',
    '１２',
    'km',
    'every year',
    'per day'
  ],
  ...[
    '.',
    '. ',
    ', ',
    '! ',
    '? ',
    ': ',
    '; ',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\f',
    '\v',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\ufeff'
  ],
  ...[
    '\ud800',
    '\udc00',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    'شمال',
    '‏قال‏',
    '\u202eabc\u202c',
    '漢字',
    'ﬁ',
    'İ',
    'ß',
    '\uFFFC',
    '\uFFFE',
    '\u200d'
  ],
  ...['__proto__', 'constructor', 'toString', 'lead', 'Disclaimer', 'the views expressed here', 'A'.repeat(2000)]
]

/** A text of such pieces, and of any characters. */
export const text: Arbitrary<string> = fc
  .array(
    fc.oneof(
      {arbitrary: fc.constantFrom(...pieces), weight: 12},
      {arbitrary: fc.constant(' '), weight: 6},
      {arbitrary: fc.string({unit: 'binary', maxLength: 8}), weight: 1},
      {arbitrary: fc.string({unit: 'grapheme', maxLength: 8}), weight: 1}
    ),
    {maxLength: 24}
  )
  .map(parts => parts.join(''))

/** Comments that are role markers, and other HTML. */
const html = fc.oneof(
  fc.constantFrom('body', 'related', 'author', 'disclaimer', 'constructor').map(role => `<!-- ${role} -->`),
  fc.constantFrom('<script>alert(1)</script>', '<!--', '<p>said "7 men"</p>', '')
)
const identifier = fc.constantFrom('a', '__proto__', 'b c', '')
const url = fc.constantFrom('', 'https://a.example', 'javascript:alert(1)', 'mailto:a@b.example')
const words = fc.oneof(text, fc.constantFrom(null, undefined))
const role = fc.constantFrom('body', 'related', 'author', 'disclaimer', 'sidebar', 7)
const data = fc.option(fc.record({role}), {nil: undefined, freq: 8})

/** A node of a type, with fields; those that are undefined are left out. */
function node(type: string, fields: Record<string, Arbitrary<unknown>>): Arbitrary<Nodes> {
  const given = (entry: [string, unknown]): boolean => entry[1] !== undefined
  return fc
    .record({type: fc.constant(type), ...fields})
    .map(all => Object.fromEntries(Object.entries<unknown>(all).filter(given)) as unknown as Nodes)
}

const parts = fc.letrec<Record<'blocks' | 'block' | 'cells' | 'items' | 'phrase' | 'phrases' | 'rows', unknown>>(
  tie => {
    const children = tie('phrases')
    const blocks = tie('blocks')
    return {
      phrases: fc.array(tie('phrase'), {maxLength: 5, depthIdentifier: 'nest'}),
      blocks: fc.array(tie('block'), {maxLength: 4, depthIdentifier: 'nest'}),
      items: fc.array(node('listItem', {children: blocks, spread: fc.boolean()}), {maxLength: 3}),
      cells: fc.array(node('tableCell', {children}), {maxLength: 3}),
      rows: fc.array(node('tableRow', {children: tie('cells')}), {maxLength: 3}),
      phrase: fc.oneof(
        {depthIdentifier: 'nest', depthSize: 'small'},
        {arbitrary: node('text', {value: text}), weight: 12},
        node('break', {}),
        node('html', {value: html}),
        node('inlineCode', {value: text}),
        node('image', {url, alt: words, title: words}),
        node('imageReference', {identifier, alt: words, referenceType: fc.constant('full')}),
        node('footnoteReference', {identifier}),
        node('emphasis', {children}),
        node('strong', {children}),
        node('delete', {children}),
        node('link', {url, title: words, children}),
        node('linkReference', {identifier, referenceType: fc.constant('full'), children}),
        node('textDirective', {name: text, children})
      ),
      block: fc.oneof(
        {depthIdentifier: 'nest', depthSize: 'small'},
        {arbitrary: node('paragraph', {children, data}), weight: 12},
        {arbitrary: node('heading', {depth: fc.integer({min: 1, max: 6}), children, data}), weight: 4},
        {arbitrary: node('html', {value: html}), weight: 2},
        node('thematicBreak', {}),
        node('code', {value: text, lang: words}),
        node('yaml', {value: text}),
        node('toml', {value: text}),
        node('definition', {identifier, url, title: words}),
        {arbitrary: node('blockquote', {children: blocks}), weight: 4},
        node('list', {ordered: fc.boolean(), spread: fc.boolean(), children: tie('items')}),
        node('table', {children: tie('rows')}),
        node('footnoteDefinition', {identifier, children: blocks}),
        node('containerDirective', {name: text, children: blocks})
      )
    }
  }
)

/** Trees of every type of node that mdast and its extensions have. */
export const article: Arbitrary<Root> = fc
  .array(parts.block as Arbitrary<RootContent>, {maxLength: 12})
  .map(children => ({type: 'root', children}))

/** Markdown, well-formed or not. */
export const markdown: Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        '',
        '',
        '# ',
        '## ',
        '### ',
        '> ',
        '- ',
        '1. ',
        '    ',
        '```\n',
        '![',
        '*',
        '| a |\n| - |\n| ',
        '[^a]: '
      ),
      fc.oneof({arbitrary: text, weight: 8}, html),
      fc.constantFrom('\n\n', '\n', '\r', '*\n\n', '](b "c")\n\n', '\n===\n', '\n---\n', '|\n\n', '[^a]\n\n', '  \n')
    ),
    {maxLength: 16}
  )
  .map(lines => lines.flat().join(''))
