import {expect, test} from 'vitest'
import {compileArticle} from '../../content/compile.ts'
import {parseArticle} from '../../src/parse.ts'

/** The tree that the code of an article gives. */
async function run(code: string): Promise<unknown> {
  const {default: tree} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {default: unknown}
  return tree
}

test.each([
  ['paragraphs of text alone', 'One.\n\nTwo.\n\n## Part\n\nThree.'],
  ['what templates have a meaning for', '\\`a\\` ${b} \\\\\n\n`c` \\\\n\n\n$\\{d}'],
  ['lines inside a paragraph', 'One\ntwo.\n\nThree  \nfour.&#10;Five.&#13;Six.'],
  ['other nodes', '---\ntitle: A\n---\n\n![a]()\n\n<!-- disclaimer -->\n\nb\n\n*c* d\n\n> e\n\n***\n\n[f]: g']
])('should compile %s to what parseArticle gives', async (_, markdown) => {
  const tree = parseArticle(markdown)
  expect(await run(compileArticle(markdown))).toStrictEqual(tree)
  expect(JSON.stringify(await run(compileArticle(markdown)))).toBe(JSON.stringify(tree))
})
