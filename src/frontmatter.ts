import type {Literal, Yaml} from 'mdast'
import {VFileMessage} from 'vfile-message'
import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Range,
  type Scalar,
  type YAMLMap
} from 'yaml'
import type {Metadata} from './metadata.ts'

/** What frontmatter can tell about an article. */
export type Frontmatter = Partial<Metadata>

/** Frontmatter between lines of `+++`. */
export interface Toml extends Literal {
  type: 'toml'
}

/** Where a value stands in the frontmatter: keys and indexes from its top. */
type KeyPath = Array<string | number>

/** Throws an error at a place of the frontmatter. */
type Fail = (reason: string, keys: KeyPath) => never

/** Other names that blogs and site generators give the same fields. */
const synonyms: Record<string, string> = {authors: 'author', datePublished: 'date', language: 'lang'}

/** Throws an error at a place of the file. */
function failAt(reason: string, line: number, column: number): never {
  throw new VFileMessage(`Frontmatter, line ${line}, column ${column}: ${reason}`, {
    place: {line, column},
    source: 'moscow-in-central-asia',
    ruleId: 'frontmatter'
  })
}

/** A key that stands in its map before, too. The parser itself would compare each with all before it. */
function repeatedKey({items}: YAMLMap): Scalar | undefined {
  const names = new Set<unknown>()
  for (const {key} of items) {
    if (!isScalar(key)) continue
    if (names.has(key.value)) return key
    names.add(key.value)
  }
  return undefined
}

/** Parses the YAML, or throws at the first thing wrong with it. */
function parseYaml(yaml: Yaml): {fields: Record<string, unknown>; fail: Fail} {
  const lineCounter = new LineCounter()
  // Fields that are not ours, such as `permalink: {{ slug }}`, are none to warn of.
  const options = {lineCounter, logLevel: 'error', prettyErrors: false, uniqueKeys: false} as const
  const document: Document = parseDocument(yaml.value, options)

  const failAtOffset = (reason: string, offset: number): never => {
    const {line, col} = lineCounter.linePos(offset)
    // Frontmatter begins below the file's first line, `---`.
    return failAt(reason, line + 1, col)
  }
  const fail: Fail = (reason, keys) => {
    // What an alias (`*name`) brings along has no place of its own.
    const node = document.getIn(keys, true) as {range: Range} | undefined
    return failAtOffset(reason, node?.range[0] ?? 0)
  }

  const [error] = document.errors
  if (error) {
    // "title: Russia: Moscow Looks To Expand", for which YAML has words that few understand.
    const hint = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? ': put a text with a colon in it in quotes.' : ''
    failAtOffset(error.message + hint, error.pos[0])
  }
  if (document.contents === null) return {fields: {}, fail}
  if (!isMap(document.contents)) fail('expected fields, as in `title: A headline`.', [])
  const anchors = new Set<string | undefined>()
  visit(document, {
    Alias: (_, {range, source}) => {
      if (!anchors.has(source))
        failAtOffset(`nothing is called \`*${source}\`: put a text with an asterisk in quotes.`, range![0])
    },
    Value: (_, node) => {
      anchors.add(node.anchor)
      const repeated = isMap(node) && repeatedKey(node)
      if (repeated) failAtOffset(`\`${String(repeated.value)}\` stands here twice: leave one out.`, repeated.range![0])
    }
  })
  try {
    const fields = Object.entries(document.toJS() as Record<string, unknown>)
    // A field without a value, as templates have them, is none.
    return {fields: Object.fromEntries(fields.filter(([, value]) => value !== null)), fail}
  } catch (error) {
    return failAtOffset(`${(error as Error).message}.`, 0)
  }
}

/** A field that is a text, if it is there. */
function readText(value: unknown, keys: KeyPath, fail: Fail): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') return fail(`\`${keys.join('.')}\` must be a text: put it in quotes.`, keys)
  return value.trim() || fail(`\`${keys.join('.')}\` is empty: fill it in, or leave the line out.`, keys)
}

/** Something with a name, written as the name alone or as fields: `{name, [detail]}`. */
function readNamed<Detail extends string>(
  value: unknown,
  detail: Detail,
  keys: KeyPath,
  fail: Fail
): {name: string} & Partial<Record<Detail, string>> {
  if (typeof value !== 'object' || value === null) {
    const name = readText(value, keys, fail)
    return {name: name ?? fail(`\`${keys.join('.')}\` needs a name.`, keys)} as ReturnType<typeof readNamed<Detail>>
  }
  const fields = value as Record<string, unknown>
  const name =
    readText(fields['name'], [...keys, 'name'], fail) ?? fail(`\`${keys.join('.')}\` needs a \`name\`.`, keys)
  const more = readText(fields[detail], [...keys, detail], fail)
  return {name, ...(more !== undefined && {[detail]: more})} as ReturnType<typeof readNamed<Detail>>
}

/** A date of the calendar, perhaps with a time, in ISO 8601; also from the spelling "2026-11-23 10:00:00 +0100". */
function toIsoDate(text: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (!parts) return undefined
  const [, day = '', time, zone = ''] = parts
  const date = time === undefined ? day : `${day}T${time}${zone.replace(/:?(\d{2})$/, ':$1')}`
  const isReal = !Number.isNaN(Date.parse(date)) && new Date(day).toISOString().startsWith(day)
  return isReal ? date : undefined
}

/** The tag in its canonical form, as in "en-GB"; undefined where it is none. */
function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/**
 * Reads what YAML frontmatter tells about an article. Fields that it does not know are left alone: site generators
 * have their own.
 *
 * @throws {VFileMessage} It is TOML or broken YAML, or a field is not what it must be; `line` and `column` say where.
 */
export function readFrontmatter(frontmatter: Toml | Yaml): Frontmatter {
  if (frontmatter.type === 'toml') failAt('TOML is not read: write YAML, between lines of `---`.', 1, 1)
  const {fields, fail} = parseYaml(frontmatter)
  const keyOf = (name: string): string => (fields[name] === undefined ? (synonyms[name] ?? name) : name)
  const text = (name: string): string | undefined => readText(fields[keyOf(name)], [keyOf(name)], fail)

  const title = text('title')
  const tag = text('language')
  const published = fields[keyOf('datePublished')]
  const copyright = text('copyright')
  const byline = fields[keyOf('authors')]
  const publisher = fields['publisher']
  const language = tag === undefined ? undefined : canonicalLanguage(tag)
  const datePublished = typeof published === 'string' ? toIsoDate(text('datePublished')!) : undefined

  if (tag !== undefined && language === undefined) {
    fail(`\`${keyOf('language')}\` must be a language tag, as in "en" or "en-GB".`, [keyOf('language')])
  }
  if (published !== undefined && datePublished === undefined) {
    fail(`\`${keyOf('datePublished')}\` must be an ISO 8601 date, as in 2026-11-23.`, [keyOf('datePublished')])
  }
  return {
    ...(title !== undefined && {title}),
    ...(language !== undefined && {language}),
    ...(byline !== undefined && {
      authors: Array.isArray(byline)
        ? byline.map((author, index) => readNamed(author, 'bio', [keyOf('authors'), index], fail))
        : [readNamed(byline, 'bio', [keyOf('authors')], fail)]
    }),
    ...(publisher !== undefined && {publisher: readNamed(publisher, 'url', ['publisher'], fail)}),
    ...(datePublished !== undefined && {datePublished}),
    ...(copyright !== undefined && {copyright})
  }
}
