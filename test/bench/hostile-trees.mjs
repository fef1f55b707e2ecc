// Trees that are large in one way each, of a size that is asked for.

const text = value => ({type: 'text', value})
const paragraph = value => ({type: 'paragraph', children: [text(value)]})
const root = children => ({type: 'root', children})
/** One long paragraph, and one that quotes: without quotations nobody looks for names. */
const repeated = (unit, length) =>
  root([paragraph(unit.repeat(Math.ceil(length / unit.length))), paragraph('"It rains," she said.')])
const many = (count, make) => Array.from({length: count}, (_, index) => make(index))

/** Paragraphs of one unit, over and over. */
const units = {
  prose: 'The mayor of Easton, Jane Roe, said on Monday that "some 7,000 people" had left the town since May. ',
  'one word': 'a',
  words: 'word ',
  spaces: ' ',
  'line endings': '\n',
  'quotation marks': '"',
  'curly marks': '“',
  'closing marks': '”',
  apostrophes: "'",
  'marks and spaces': '" ',
  quotations: '"a" ',
  'quotations, said': '"A," said Jane Roe. ',
  'quotations without end': '“A b ',
  'in single marks': "'a' ",
  'said said': 'said ',
  'he said': 'he said ',
  'according to': 'according to ',
  names: 'Jane Roe ',
  'names, said': 'Jane Roe said ',
  'capital letters': 'A',
  'capital words': 'Aa ',
  initials: 'A. ',
  titles: 'President ',
  'the minister': 'the minister ',
  'she, he': 'she, he, ',
  and: 'Roe and ',
  numbers: '7,000 ',
  'number words': 'two hundred ',
  'numbers joined': '1,000,',
  'numbers with hyphens': '1-',
  ranges: '10 to ',
  digits: '1',
  decimals: '1.',
  money: '$5 million ',
  'dollar signs': '$',
  hedges: 'more than ',
  some: 'some ',
  'units without end': '5 a-',
  'long noun phrases': '5 big red ',
  percent: '%',
  brackets: '[',
  parentheses: '(',
  'closed parentheses': '(a) ',
  periods: '.',
  'periods and spaces': '. ',
  commas: ',',
  'commas and spaces': ', ',
  colons: 'a: ',
  dashes: ' -- ',
  hyphens: '-',
  'new letters': 'é',
  'letters of other scripts': 'قال ',
  surrogates: '\ud800',
  emoji: '😀',
  'views expressed': 'the views, expressed '
}

/** The kinds of trees: each makes one of about so many characters. */
export const hostileTrees = {
  ...Object.fromEntries(
    Object.entries(units).map(([name, unit]) => [`a paragraph of ${name}`, size => repeated(unit, size)])
  ),
  'one name, many names': size =>
    repeated(many(size / 12, index => `Ann B${'abcdefghij'[index % 10]}${index.toString(36)} said. `).join(''), size),
  'many different names': size =>
    root([
      paragraph(
        many(
          Math.ceil(size / 20),
          index => `Ann Bo${[...String(index)].map(digit => 'abcdefghij'[digit]).join('')} said. `
        ).join('')
      )
    ]),
  'different names quoted': size =>
    root(
      many(Math.ceil(size / 40), index =>
        paragraph(`"It rains," said Ann Bo${[...String(index)].map(digit => 'abcdefghij'[digit]).join('')}.`)
      )
    ),
  'she said after each name': size =>
    root(
      many(Math.ceil(size / 60), index =>
        paragraph(
          `Ann Bo${[...String(index)].map(digit => 'abcdefghij'[digit]).join('')}, a baker, left. "It rains," she said.`
        )
      )
    ),
  headings: size => root(many(Math.ceil(size / 5), () => ({type: 'heading', depth: 2, children: [text('Title')]}))),
  'headings of all depths': size =>
    root(many(Math.ceil(size / 5), index => ({type: 'heading', depth: 1 + (index % 6), children: [text('Title')]}))),
  'headings that count': size =>
    root(many(Math.ceil(size / 5), index => ({type: 'heading', depth: 2, children: [text(`a-${index >> 1}`)]}))),
  'headings called lead': size =>
    root(many(Math.ceil(size / 5), index => ({type: 'heading', depth: 1 + index, children: [text('lead')]}))),
  markers: size =>
    root(
      many(Math.ceil(size / 10), index =>
        index % 2 ? paragraph('a') : {type: 'html', value: `<!-- ${index % 4 ? 'body' : 'author'} -->`}
      )
    ),
  'spaces in a comment': size => root([{type: 'html', value: `<!--${' '.repeat(size)}`}]),
  paragraphs: size => root(many(Math.ceil(size / 20), () => paragraph('The rain came late.'))),
  'quoted paragraphs': size => root(many(Math.ceil(size / 20), () => paragraph('“It rains.'))),
  'paragraphs that say': size => root(many(Math.ceil(size / 20), () => paragraph('Jane Roe said:'))),
  blockquotes: size =>
    root(many(Math.ceil(size / 20), () => ({type: 'blockquote', children: [paragraph('The rain came late.')]}))),
  'paragraphs in a blockquote': size =>
    root([{type: 'blockquote', children: many(Math.ceil(size / 20), () => paragraph('The rain came late.'))}]),
  'list items': size =>
    root([
      {
        type: 'list',
        children: many(Math.ceil(size / 20), () => ({type: 'listItem', children: [paragraph('5 rains.')]}))
      }
    ]),
  'table cells': size =>
    root([
      {
        type: 'table',
        children: many(Math.ceil(size / 20), () => ({
          type: 'tableRow',
          children: [{type: 'tableCell', children: [text('5 rains')]}]
        }))
      }
    ]),
  'texts in a paragraph': size => root([{type: 'paragraph', children: many(size, () => text('a'))}]),
  'images in a paragraph': size =>
    root([{type: 'paragraph', children: many(Math.ceil(size / 5), () => ({type: 'image', url: 'a', alt: 'b'}))}]),
  'images with credits': size =>
    root(
      many(Math.ceil(size / 20), () => ({
        type: 'paragraph',
        children: [{type: 'image', url: 'a', alt: 'A caption (PRESS)'}]
      }))
    ),
  'an image with a long alternative': size =>
    root([{type: 'paragraph', children: [{type: 'image', url: 'a', alt: '('.repeat(size)}]}]),
  'definitions and references': size =>
    root([
      ...many(Math.ceil(size / 10), index => ({type: 'definition', identifier: `a${index}`, url: 'b'})),
      ...many(Math.ceil(size / 10), index => ({
        type: 'paragraph',
        children: [{type: 'imageReference', identifier: `a${index}`, alt: ''}]
      }))
    ]),
  'links of code': size =>
    root([
      {
        type: 'paragraph',
        children: many(Math.ceil(size / 10), () => ({
          type: 'link',
          url: 'a',
          children: [{type: 'inlineCode', value: 'a "7" b'}]
        }))
      }
    ]),
  'lone quotations after sentences': size =>
    root([
      {type: 'paragraph', children: [text('The rain is here. '.repeat(size / 36))]},
      {type: 'paragraph', children: [text('"It is late." '.repeat(size / 28))]}
    ]),
  'clauses that name nobody': size =>
    root([
      {type: 'paragraph', children: [text(`${'of them, '.repeat(40)}"it is late, you know it". `.repeat(size / 390))]}
    ]),
  'sentences without names': size =>
    root([{type: 'paragraph', children: [text('The cats said "it is late" and left. '.repeat(size / 37))]}]),
  // More nodes than the processor's caches hold, from the smallest on: what they hold is read three times as fast.
  'emphasis 900 levels deep': size =>
    root(
      many(Math.ceil(size / 25), () => ({
        type: 'paragraph',
        children: [
          many(900, () => 0).reduce(node => ({type: 'emphasis', children: [node]}), text('"7 rains," he said'))
        ]
      }))
    )
}
