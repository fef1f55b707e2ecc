import type {Root} from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {toHtml, toTextFragments} from '../../src/html.ts'
import {getFigures, getQuotes, getSections} from '../../src/index.ts'

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkMdx).parse(markdown)

const tree = parse(`import {Map} from './map.js'
export const said = '“It is 5 o’clock,” Ann Lee said.'

# The {adjective} Town

<Map place="Kent" people={500} />

Ann Lee said “it is {adverb} late” in <Note kind="short">a *long*</Note> speech of 5 hours.

<Aside>

Tom Hill said, “No, 7 days.”

</Aside>

{/* “Never,” 9 people said. */}

## More

<b>Bold</b> text.
`)

test('should read the words of components, and none of their code', () => {
  expect(getSections(tree).map(({text, title}) => [title, text])).toEqual([
    [undefined, 'Ann Lee said “it is  late” in a long speech of 5 hours.\n\nTom Hill said, “No, 7 days.”'],
    ['More', 'Bold text.']
  ])
  expect(getFigures(tree).map(figure => figure.kind === 'number' && figure.text)).toEqual(['5 hours', '7 days'])
  expect(getQuotes(tree).map(({path, speaker, text}) => [text, speaker?.name, path])).toEqual([
    ['it is  late', 'Ann Lee', [3]],
    ['No, 7 days.', 'Tom Hill', [4, 0]]
  ])
})

test('should render what is in components, and none of their code', () => {
  expect(toHtml(tree)).toBe(`<article>
<h1>The  Town</h1>
<section id="lead">
<p>Ann Lee said “it is  late” in a <em>long</em> speech of 5 hours.</p>
<p>Tom Hill said, “No, 7 days.”</p>
</section>
<section id="more" aria-labelledby="more:heading">
<h2 id="more:heading">More</h2>
<p>Bold text.</p>
</section>
</article>`)
})

test('should mark what begins before a component and ends in it', () => {
  expect(toHtml(parse('Ann said “it <Note>is” a</Note> way.'), {mark: ['quotes']})).toContain(
    '“it </mark><mark data-quote="0" data-kind="partial" data-speaker="Ann">is”</mark> a way.'
  )
})

test('should link to the words around what an expression shows', () => {
  expect(toTextFragments(getQuotes(tree), tree)).toEqual(['#:~:text=it%20is,late', '#:~:text=No%2C%207%20days.'])
})
