import type {Root, RootContent} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'
import {removePosition} from 'unist-util-remove-position'
import {readFrontmatter, type Toml} from './frontmatter.ts'
import type {Article, Metadata} from './helpers.ts'
import {assertParsable} from './parse-limits.ts'
import {assertRoot} from './tree/assert-node.ts'
import {outline, type OutlineSection} from './tree/outline.ts'
import {markedRole, type Role} from './tree/role.ts'
import {textOf} from './tree/text.ts'

export type {Article, Metadata}

const processor: Processor<Root> = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** Turns comment markers into roles: the node that opens a marked section gets `data.role`, and its marker goes. */
function applyRoles(tree: Root, sections: OutlineSection[]): void {
  const apply = ({heading, id, nodes, role, sections}: OutlineSection, inherited: Role): void => {
    const opener = heading ?? nodes.find(node => !markedRole(node))
    const isInherited = role === inherited && (heading !== undefined || id === 'lead')
    if (opener && !isInherited) Object.assign(opener, {data: {role}})
    for (const inner of sections) apply(inner, role)
  }
  for (const section of sections) apply(section, 'body')
  tree.children = tree.children.filter(node => !markedRole(node))
}

/**
 * Makes a paragraph that holds nothing but an image without an address, `![A caption]()`, a figure that has a caption
 * and no picture: `mdast-util-to-hast`, and all that builds on it, renders it so.
 */
function applyCaption(node: RootContent): void {
  if (node.type !== 'paragraph' || node.children.length !== 1) return
  const [image] = node.children
  if (image?.type !== 'image' || image.url !== '' || !image.alt) return
  const caption = {type: 'text', value: image.alt}
  const hChildren = [{type: 'element', tagName: 'figcaption', properties: {}, children: [caption]}]
  Object.assign(node, {data: {...node.data, hName: 'figure', hChildren}})
}

/** Words of headings that name a section about its author, and no author. */
const labelWords = /\b(?:about|authors?|bio|biography|byline|contributors?|who|writers?)\b/i

/** The authors of the frontmatter and those that sections of role `author` name, with what those say about them. */
function readAuthors(authors: Metadata['authors'], sections: OutlineSection[]): Metadata['authors'] {
  const described: Metadata['authors'] = sections.flatMap(({heading, nodes, role}) =>
    role === 'author' && heading ? [{name: textOf(heading), bio: textOf({type: 'root', children: nodes})}] : []
  )
  const named = authors.length > 0 ? authors : described.filter(({name}) => !labelWords.test(name))
  return named.map(author => {
    const bio = author.bio ?? described.find(({name}) => name === author.name)?.bio
    return {name: author.name, ...(bio && {bio})}
  })
}

/**
 * Parses a Markdown article (CommonMark) into a tree that knows its metadata and roles.
 *
 * YAML frontmatter between `---` lines may have `title`, `language` (or `lang`), `authors` (or `author`), `publisher`,
 * `datePublished` (or `date`) and `copyright`; other fields are left alone. Without a `title`, the first heading is it
 * if it is of depth 1. Comments on lines of their own mark roles: `<!-- related -->`, `<!-- author -->`,
 * `<!-- disclaimer -->`, `<!-- body -->`. An image without an address, `![A caption]()`, stands for a picture that the
 * source does not have.
 *
 * @param markdown The article's source.
 * @returns A tree of your own, without positions, which you may change.
 * @throws {VFileMessage} The frontmatter is wrong, or is TOML; `line`, `column` and `reason` say where and how.
 * @throws {TypeError} `markdown` is no string.
 * @throws {RangeError} The Markdown would take too long: it has more than 2,000,000 characters, 50,000 lines or 500
 *   underlined headings, more than 1,000 brackets, 500 emphasis marks or 100 of `<!` and `<?` in one paragraph, 10
 *   backticks in a row, or lists and quotes that reach beyond column 200 or are more than 5,000 columns deep, all that
 *   end taken together. Lines of code count as a paragraph.
 *
 * @example
 * parseArticle('---\nlang: en\n---\n\n# Title\n\nText.').data.metadata
 * // {title: 'Title', language: 'en', authors: []}
 */
export function parseArticle(markdown: string): Article {
  if (typeof markdown !== 'string') {
    throw new TypeError(`parseArticle: expected Markdown as a string, got ${typeof markdown}`)
  }
  assertParsable(markdown)
  const tree = processor.parse(markdown)
  assertRoot(tree, 'parseArticle')
  const first = tree.children[0] as RootContent | Toml | undefined
  const hasFrontmatter = first?.type === 'toml' || first?.type === 'yaml'
  const frontmatter = hasFrontmatter ? readFrontmatter(first) : {}
  if (hasFrontmatter) tree.children.shift()

  const {titleHeading, outermost} = outline(tree)
  removePosition(tree, {force: true})
  applyRoles(tree, outermost)
  tree.children.forEach(applyCaption)
  const metadata: Metadata = {
    title: titleHeading ? textOf(titleHeading) : '',
    language: 'und',
    ...frontmatter,
    authors: readAuthors(frontmatter.authors ?? [], outermost)
  }
  return Object.assign(tree, {data: {metadata}})
}
