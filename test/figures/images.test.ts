import {describe, expect, test} from 'vitest'
import type {ImageFigure} from '../../src/figures/figure.ts'
import {getFigures} from '../../src/figures/figures.ts'
import {fromMarkdown} from '../markdown.ts'

/** The images of a Markdown text, without their places. */
function imagesOf(markdown: string): Array<Partial<ImageFigure>> {
  return getFigures(fromMarkdown(markdown), 'image').map(({url, alt, caption, credit}) => ({
    ...(url && {url}),
    alt,
    ...(caption && {caption}),
    ...(credit && {credit})
  }))
}

/** The caption of the first image of a Markdown text. */
function captionOf(markdown: string): string | undefined {
  return imagesOf(markdown)[0]?.caption
}

/** The caption and the credit of an image with a title. */
function creditOf(title: string): [caption?: string, credit?: string] {
  const {caption, credit} = imagesOf(`![](a.png "${title}")`)[0] ?? {}
  return credit ? [caption ?? '', credit] : [caption ?? '']
}

describe('images', () => {
  test('should be read alone, in line, linked and in cells', () => {
    expect(imagesOf('![a](a.png)\n\nSee ![b](b.png) and [![c](c.png)](c.html).\n\n| ![d](d.png) |\n| - |')).toEqual([
      {url: 'a.png', alt: 'a', caption: 'a'},
      {url: 'b.png', alt: 'b', caption: 'b'},
      {url: 'c.png', alt: 'c', caption: 'c'},
      {url: 'd.png', alt: 'd', caption: 'd'}
    ])
  })

  test('should take url and title from a definition anywhere, the first of its name', () => {
    const definitions = '[r]: a.png "A tank"\n\n> [r]: b.png'
    expect(imagesOf(`![alt][r]\n\n${definitions}`)).toEqual([{url: 'a.png', alt: 'alt', caption: 'A tank'}])
  })

  test('should have no url where the source or the definition has none', () => {
    expect(imagesOf('![A tank (ITAR-TASS)]()')).toEqual([
      {alt: 'A tank (ITAR-TASS)', caption: 'A tank', credit: 'ITAR-TASS'}
    ])
    const reference = {type: 'imageReference', identifier: 'r', referenceType: 'full'} as const
    expect(getFigures({type: 'root', children: [{type: 'paragraph', children: [reference]}]})).toEqual([
      {kind: 'image', path: [0], sectionId: 'lead', alt: ''}
    ])
  })

  test('should stand in the order of the blocks, before the numbers of their own', () => {
    const tree = fromMarkdown('5 cats\n\n6 dogs ![a](a.png)\n\n7 cows')
    expect(getFigures(tree).map(({kind, path}) => [kind, ...path])).toEqual([
      ['number', 0],
      ['image', 1],
      ['number', 1],
      ['number', 2]
    ])
  })
})

describe('captions', () => {
  test('should be the title before anything else', () => {
    expect(captionOf('![alt](a.png "Title")\n\n*Below*')).toBe('Title')
  })

  test('should be an emphasized line right below', () => {
    expect(captionOf('![alt](a.png)\n\n*Below*')).toBe('Below')
    expect(captionOf('> ![alt](a.png)\n>\n> *Below*')).toBe('Below')
    expect(captionOf('![alt](a.png)\n*Below*')).toBe('Below')
    expect(captionOf('[![alt](a.png)](a.html)\\\n*Below*')).toBe('Below')
  })

  test('should be a numbered line right below, label included', () => {
    expect(captionOf('![alt](a.png)\n\nFigure 1: A map')).toBe('Figure 1: A map')
    expect(captionOf('![alt](a.png)\n\nFig. 12. A map')).toBe('Fig. 12. A map')
    expect(captionOf('![alt](a.png)\n\nSee figure 1: A map')).toBe('alt')
    expect(captionOf('![alt](a.png)\nFig. 2. A *map*')).toBe('Fig. 2. A map')
  })

  test('should be no other text around', () => {
    expect(captionOf('![alt](a.png)\n\n*Much* more text')).toBe('alt')
    expect(captionOf('![alt](a.png)\n\nText')).toBe('alt')
    expect(captionOf('![alt](a.png)\n\n## Part\n\n*Below*')).toBe('alt')
    expect(captionOf('> ![alt](a.png)\n\n*Below*')).toBe('alt')
    expect(captionOf('See ![alt](a.png) there.\n\n*Below*')).toBe('alt')
  })

  test('should be one for images side by side', () => {
    expect(imagesOf('![a](a.png) ![b](b.png)\n\n*Below*').map(({caption}) => caption)).toEqual(['Below', 'Below'])
  })

  test('should be absent where nothing says it', () => {
    expect(imagesOf('![](a.png)')).toEqual([{url: 'a.png', alt: ''}])
  })
})

describe('credits', () => {
  test.each([
    ['A tank (ITAR-TASS)', 'A tank', 'ITAR-TASS'],
    ['A tank (Jane Doe for Reuters).', 'A tank', 'Jane Doe for Reuters'],
    ['A tank. Photo: Jane Doe', 'A tank.', 'Jane Doe'],
    ['A tank (Photo by Jane Doe)', 'A tank', 'Jane Doe'],
    ['A tank | Credit: Jane Doe', 'A tank', 'Jane Doe'],
    ['A tank. Photo credit: Jane Doe', 'A tank.', 'Jane Doe'],
    ['A tank. Photo: Jane Doe, AFP/Agency', 'A tank.', 'Jane Doe, AFP/Agency'],
    ['A tank. Source: The Agency.', 'A tank.', 'The Agency'],
    ['A tank © Jane Doe', 'A tank', 'Jane Doe'],
    ['A tank rolls. AP Photo/Jane Doe', 'A tank rolls.', 'AP Photo/Jane Doe'],
    ['A tank (AFP/Jane Doe)', 'A tank', 'AFP/Jane Doe']
  ])('should be split off: %s', (title, ...parts) => {
    expect(creditOf(title)).toEqual(parts)
  })

  test.each([
    'Two leaders (left)',
    'Two leaders (Left)',
    'A tank (March 2008)',
    'A tank and/or a car',
    'A photo of a tank'
  ])('should not be found in: %s', title => {
    expect(creditOf(title)).toEqual([title])
  })

  test('should not be searched for again and again', () => {
    const title = `A tank (${'A)'.repeat(5000)}!`
    expect(creditOf(title)).toEqual([title])
  })

  test('should come from the alternative text where the caption has none', () => {
    expect(imagesOf('![A tank (AFP)](a.png)\n\n*A big tank*')).toEqual([
      {url: 'a.png', alt: 'A tank (AFP)', caption: 'A big tank', credit: 'AFP'}
    ])
  })
})
