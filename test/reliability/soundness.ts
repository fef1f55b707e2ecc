import {isDeepStrictEqual} from 'node:util'
import type {Nodes, Root} from 'mdast'
import {deepFreeze} from '../../src/deep-freeze.ts'
import {
  getDisclaimer,
  getFigures,
  getMetadata,
  getQuotes,
  getSections,
  toText,
  type Figure,
  type Quote,
  type Section
} from '../../src/helpers.ts'
import {toHtml} from '../../src/html.ts'
import {toJsonLd} from '../../src/json-ld.ts'

/** Throws where something that users rely on does not hold. */
function expectThat(holds: boolean, what: string, finding?: unknown): asserts holds {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(finding)}`)
}

/** All that the helpers find in a tree, and the renderers make of it. */
function readAll(tree: Root): {sections: Section[]; quotes: Quote[]; figures: Figure[]; rest: unknown} {
  return {
    sections: getSections(tree),
    quotes: getQuotes(tree),
    figures: getFigures(tree),
    rest: [
      getDisclaimer(tree),
      getMetadata(tree),
      toText(tree),
      toHtml(tree, {mark: ['quotes', 'figures']}),
      toJsonLd(tree)
    ]
  }
}

/** The node that a path leads to. */
function nodeAt(tree: Root, path: number[]): Nodes | undefined {
  return path.reduce<Nodes | undefined>(
    (node, index) => (node && 'children' in node ? node.children[index] : node),
    tree
  )
}

/** Expects that the sections hold each top-level node but headings once, in order, and each heading but the title. */
function expectCover(tree: Root, sections: Section[]): void {
  const all = sections.flatMap(function list(section: Section): Section[] {
    return [section, ...section.sections.flatMap(list)]
  })
  const [first, ...headings] = tree.children.filter(node => node.type === 'heading')
  const titled = first && first.depth > 1 ? [first, ...headings] : headings
  const nodes = all.flatMap(section => section.nodes)
  const others = tree.children.filter(node => node.type !== 'heading')
  expectThat(nodes.length === others.length && nodes.every((node, index) => node === others[index]), 'nodes, in order')
  const titles = all.flatMap(({title}) => (title === undefined ? [] : [title]))
  expectThat(isDeepStrictEqual(titles, titled.map(toText)), 'titles, in order', titles)
  const ids = all.map(({id}) => id)
  expectThat(new Set(ids).size === ids.length, 'ids are unique', ids)
  expectThat(
    all.every(({nodes, text}) => text === toText({type: 'root', children: nodes})),
    'texts'
  )
}

/** Expects that a place is inside its block, and gives the text that stands there. */
function textAt(tree: Root, {path, start, end}: Quote | Extract<Figure, {kind: 'number'}>): string {
  const block = nodeAt(tree, path)
  expectThat(block !== undefined && block !== tree, 'a path leads to a block', path)
  const text = toText(block)
  expectThat(Number.isInteger(start) && 0 <= start && start < end && end <= text.length, 'offsets', [path, start, end])
  return text.slice(start, end)
}

/** Expects that a quote says what stands at its place, its marks left out. */
function expectQuote(tree: Root, quote: Quote): void {
  const written = textAt(tree, quote)
  if (quote.kind === 'block') {
    expectThat(nodeAt(tree, quote.path)?.type === 'blockquote', 'a block is a blockquote', quote)
    expectThat(written.includes(quote.text), 'a block’s words', quote)
  } else {
    expectThat(written.slice(1).trimStart().startsWith(quote.text), 'a quote’s words are behind its mark', quote)
    expectThat(written.length - written.indexOf(quote.text) - quote.text.length <= 2 + 20, 'no more than marks', quote)
  }
  const {cue, speaker} = quote
  const everything = toText(tree)
  expectThat(cue === undefined || (cue !== '' && everything.includes(cue)), 'a cue is as written', quote)
  expectThat(
    !speaker || (speaker.name !== '' && everything.includes(speaker.mention)),
    'a mention is as written',
    quote
  )
}

/** Expects that a number is as written and is one, and that an image stands where it says. */
function expectFigure(tree: Root, figure: Figure): void {
  if (figure.kind === 'image') {
    expectThat(nodeAt(tree, figure.path) !== undefined && typeof figure.alt === 'string', 'an image’s place', figure)
    return
  }
  expectThat(textAt(tree, figure) === figure.text, 'a number is as written', figure)
  expectThat(Number.isFinite(figure.value), 'a number is one', figure)
  expectThat(figure.max === undefined || figure.max > figure.value, 'a range rises', figure)
}

/** Compares two paths in the order of the tree. */
function isInOrder(before: number[], after: number[]): boolean {
  const index = before.findIndex((step, depth) => step !== after[depth])
  return index < 0 || before[index]! < (after[index] ?? -1)
}

/** Expects that findings come in the order of the tree. */
function expectOrder(findings: Array<{path: number[]}>): void {
  for (const [index, {path}] of findings.slice(1).entries()) {
    expectThat(isInOrder(findings[index]!.path, path), 'in order', [findings[index]!.path, path])
  }
}

/** Expects of a tree all that users of the helpers rely on, whatever the tree. */
export function expectSound(tree: Root): void {
  // What is frozen throws where something would change it.
  deepFreeze(tree)
  const found = readAll(tree)
  const {figures, quotes, sections} = found
  expectCover(tree, sections)
  for (const quote of quotes) expectQuote(tree, quote)
  for (const figure of figures) expectFigure(tree, figure)
  expectOrder(quotes)
  expectOrder(figures)
  const ids = new Set(JSON.stringify(sections).match(/(?<="id":)"(?:[^"\\]|\\.)*"/g))
  for (const finding of [...quotes, ...figures]) {
    expectThat(ids.has(JSON.stringify(finding.sectionId)), 'a finding’s section is there', finding)
  }
  expectThat(isDeepStrictEqual(JSON.parse(JSON.stringify({quotes, figures})), {quotes, figures}), 'plain data')
  expectThat(isDeepStrictEqual(readAll(tree), found), 'the same again')
}
