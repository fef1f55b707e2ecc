import {describe, expect, test} from 'vitest'
import type {NumberFigure} from '../../src/figures/figure.ts'
import {getFigures} from '../../src/figures/figures.ts'
import {fromMarkdown} from '../markdown.ts'

type Finding = Partial<Omit<NumberFigure, 'kind' | 'path' | 'sectionId' | 'start' | 'end'>>

/** The numbers of a Markdown text, without their places. */
function numbersOf(markdown: string): Finding[] {
  return getFigures(fromMarkdown(markdown), 'number').map(({text, value, max, unit, qualifier, per}) => ({
    text,
    value,
    ...(max !== undefined && {max}),
    ...(unit && {unit}),
    ...(qualifier && {qualifier}),
    ...(per && {per})
  }))
}

/** Tests that a sentence has exactly these numbers. */
function reads(what: string, markdown: string, ...findings: Finding[]): void {
  test(`should read ${what}`, () => {
    expect(numbersOf(markdown)).toEqual(findings)
  })
}

/** Tests that a sentence has no number. */
function skips(what: string, markdown: string): void {
  test(`should leave out ${what}`, () => {
    expect(numbersOf(markdown)).toEqual([])
  })
}

describe('digits', () => {
  reads('separators', 'They sold 1,500 boats.', {text: '1,500 boats', value: 1500, unit: 'boats'})
  reads('spaces as separators', 'They sold 1 500 boats.', {text: '1 500 boats', value: 1500, unit: 'boats'})
  reads(
    'a number before a sign, which is no unit',
    'They ate 20\\<cakes or $3.',
    {text: '20', value: 20},
    {text: '$3', value: 3, unit: 'USD'}
  )
  reads('a number before an emoji, which is no unit', 'They ate 3 🎉 cakes.', {text: '3', value: 3})
  reads('decimals', 'It took 1.5 hours.', {text: '1.5 hours', value: 1.5, unit: 'hours'})
  reads('a fraction sign', 'Add ½ cup and 3¾ or 2⅓ inches.', {text: '½ cup', value: 0.5, unit: 'cup'})
  reads('a fraction after a whole', 'Walk 2 1/2 miles.', {text: '2 1/2 miles', value: 2.5, unit: 'miles'})
  reads(
    'negatives',
    'It was -5 degrees, and minus 1.5 at night.',
    {text: '-5 degrees', value: -5, unit: 'degrees'},
    {text: 'minus 1.5', value: -1.5}
  )
  reads('a bare number', 'The mayor, 56, won.', {text: '56', value: 56})
  reads(
    'symbols of measures',
    'It ran 5km at 40 mph.',
    {text: '5km', value: 5, unit: 'km'},
    {text: '40 mph', value: 40, unit: 'mph'}
  )
})

describe('words', () => {
  reads('hyphens', 'Twenty-five boats sank.', {text: 'Twenty-five boats', value: 25, unit: 'boats'})
  reads('ages', 'A 43-year-old sailor spoke.', {text: '43-year-old', value: 43, unit: 'year-old'})
  reads(
    'letters with accents, and no digits',
    'The 40 señores of 5-foot-3 hold 12 écoles normales.',
    {text: '40 señores', value: 40, unit: 'señores'},
    {text: '5-foot', value: 5, unit: 'foot'},
    {text: '12 écoles', value: 12, unit: 'écoles'}
  )
  reads('joined nouns', 'A three-judge panel met.', {text: 'three-judge', value: 3, unit: 'judge'})
  reads('hundreds', 'Two hundred and fifty boats.', {text: 'Two hundred and fifty boats', value: 250, unit: 'boats'})
  reads('several magnitudes', 'Two hundred thousand five hundred votes.', {
    text: 'Two hundred thousand five hundred votes',
    value: 200500,
    unit: 'votes'
  })
  reads(
    'dozens and halves',
    'Half a dozen boats, two and a half years and a half-million votes.',
    {text: 'Half a dozen boats', value: 6, unit: 'boats'},
    {text: 'two and a half years', value: 2.5, unit: 'years'},
    {text: 'a half-million votes', value: 500000, unit: 'votes'}
  )
  reads(
    'scores',
    'Scores of boats and a score of cats scored 5 goals.',
    {text: 'Scores of boats', value: 20, unit: 'boats', qualifier: 'more than'},
    {text: 'a score of cats', value: 20, unit: 'cats'},
    {text: '5 goals', value: 5, unit: 'goals'}
  )
  reads('half of one thing', 'Half an hour passed.', {text: 'Half an hour', value: 0.5, unit: 'hour'})
  reads('no more than a measure', 'It drifted half a mile before noon.', {
    text: 'half a mile',
    value: 0.5,
    unit: 'mile'
  })
  reads('multiples', 'It rose threefold and fell twice.', {text: 'threefold', value: 3}, {text: 'twice', value: 2})
  reads(
    'open numbers',
    'Millions of families and tens of thousands of boats.',
    {text: 'Millions of families', value: 1000000, unit: 'families', qualifier: 'more than'},
    {text: 'tens of thousands of boats', value: 10000, unit: 'boats', qualifier: 'more than'}
  )
})

describe('magnitudes', () => {
  reads('them after any number', 'It has 1,200 thousand users.', {
    text: '1,200 thousand users',
    value: 1200000,
    unit: 'users'
  })
  reads('them exactly', 'It has 1.1 million users.', {text: '1.1 million users', value: 1100000, unit: 'users'})
  reads(
    'letters',
    'It made $14m from 1.6bn views by 50k users, and the 100m race.',
    {text: '$14m', value: 14000000, unit: 'USD'},
    {text: '1.6bn views', value: 1600000000, unit: 'views'},
    {text: '50k users', value: 50000, unit: 'users'}
  )
})

describe('ranges', () => {
  reads('"to"', 'It took 10 to 15 days.', {text: '10 to 15 days', value: 10, max: 15, unit: 'days'})
  reads('dashes', 'It lost 40–50% of it.', {text: '40–50%', value: 40, max: 50, unit: 'percent'})
  reads('"between"', 'It has between 3 and 5 doors.', {text: '3 and 5 doors', value: 3, max: 5, unit: 'doors'})
  reads('"between" in words', 'It has between twenty and thirty doors.', {
    text: 'twenty and thirty doors',
    value: 20,
    max: 30,
    unit: 'doors'
  })
  reads(
    'two numbers of words',
    'Some sixty and seventy boats left.',
    {text: 'Some sixty', value: 60, qualifier: 'about'},
    {text: 'seventy boats', value: 70, unit: 'boats'}
  )
  reads('"between" ages', 'Those between the ages of 18 and 29 left.', {text: '18 and 29', value: 18, max: 29})
  reads('"from"', 'It takes from 10 to 15 days.', {text: '10 to 15 days', value: 10, max: 15, unit: 'days'})
  reads('"or"', 'Six or seven cakes.', {text: 'Six or seven cakes', value: 6, max: 7, unit: 'cakes'})
  reads('a shared magnitude', 'It cost $1.5 to $2 million.', {
    text: '$1.5 to $2 million',
    value: 1500000,
    max: 2000000,
    unit: 'USD'
  })
  reads('a magnitude of each end', 'It cost $700,000 to more than $3 million.', {
    text: '$700,000 to more than $3 million',
    value: 700000,
    max: 3000000,
    unit: 'USD'
  })
  reads(
    'a change as two numbers',
    'It rose from 5 percent to 10 percent.',
    {text: '5 percent', value: 5, unit: 'percent'},
    {text: '10 percent', value: 10, unit: 'percent'}
  )
})

describe('money and shares', () => {
  reads(
    'symbols',
    'It cost US$5, A$6, €7 and £8.',
    {text: 'US$5', value: 5, unit: 'USD'},
    {text: 'A$6', value: 6, unit: 'AUD'},
    {text: '€7', value: 7, unit: 'EUR'},
    {text: '£8', value: 8, unit: 'GBP'}
  )
  reads('symbols it does not know as written', 'It cost ₩500.', {text: '₩500', value: 500, unit: '₩'})
  reads(
    'codes',
    'It cost EUR 20 million and 5 million CAD.',
    {text: 'EUR 20 million', value: 20000000, unit: 'EUR'},
    {text: '5 million CAD', value: 5000000, unit: 'CAD'}
  )
  reads(
    'words',
    'It cost 9 rubles and billions of dollars.',
    {text: '9 rubles', value: 9, unit: 'RUB'},
    {text: 'billions of dollars', value: 1000000000, unit: 'USD', qualifier: 'more than'}
  )
  reads('a currency it does not know as written', 'It cost 5 doubloons.', {
    text: '5 doubloons',
    value: 5,
    unit: 'doubloons'
  })
  reads(
    'percentages',
    'A 10 percent rise, then 5% and 3 per cent.',
    {text: '10 percent', value: 10, unit: 'percent'},
    {text: '5%', value: 5, unit: 'percent'},
    {text: '3 per cent', value: 3, unit: 'percent'}
  )
  reads(
    'percentage points',
    'Up 4 percentage points, half a percentage point, a 3-percentage-point lead.',
    {text: '4 percentage points', value: 4, unit: 'percentage points'},
    {text: 'half a percentage point', value: 0.5, unit: 'percentage points'},
    {text: '3-percentage-point', value: 3, unit: 'percentage points'}
  )
})

describe('units', () => {
  reads(
    'nouns that begin as a month does',
    'Some 200 Marines and five mayors.',
    {text: 'Some 200 Marines', value: 200, unit: 'Marines', qualifier: 'about'},
    {text: 'five mayors', value: 5, unit: 'mayors'}
  )
  reads('the noun phrase up to its head', 'Two main reasons are given.', {
    text: 'Two main reasons',
    value: 2,
    unit: 'main reasons'
  })
  reads(
    'irregular plurals',
    'Ten women, 400 personnel and two police officers left.',
    {text: 'Ten women', value: 10, unit: 'women'},
    {text: '400 personnel', value: 400, unit: 'personnel'},
    {text: 'two police officers', value: 2, unit: 'police officers'}
  )
  reads('a part of a group', 'Three of the pilots slept.', {text: 'Three of the pilots', value: 3, unit: 'pilots'})
  reads('abbreviations in it', 'Three U.S. senators left.', {
    text: 'Three U.S. senators',
    value: 3,
    unit: 'U.S. senators'
  })
  reads('no title with "of"', 'Two heads of state left.', {
    text: 'Two heads',
    value: 2,
    unit: 'heads'
  })
  reads('one thing by the word after it', 'At least one captain refused it.', {
    text: 'At least one captain',
    value: 1,
    unit: 'captain',
    qualifier: 'more than'
  })
  reads('one thing of several', 'At least one boat owners like.', {
    text: 'At least one boat',
    value: 1,
    unit: 'boat',
    qualifier: 'more than'
  })
  reads('periods after "one"', 'One hour later it sank.', {text: 'One hour', value: 1, unit: 'hour'})
})

describe('qualifiers', () => {
  reads('"about"', 'Some 7,000 troops.', {text: 'Some 7,000 troops', value: 7000, unit: 'troops', qualifier: 'about'})
  reads('"more than"', 'No fewer than 5 boats.', {
    text: 'No fewer than 5 boats',
    value: 5,
    unit: 'boats',
    qualifier: 'more than'
  })
  reads('"less than"', 'Nearly 5 boats.', {text: 'Nearly 5 boats', value: 5, unit: 'boats', qualifier: 'less than'})
  reads('verbs', 'Salt exceeds 4%.', {text: 'exceeds 4%', value: 4, unit: 'percent', qualifier: 'more than'})
  reads(
    'those after the number',
    'Give $200 or less, 50+ boats, 20-odd cats, 65 or more.',
    {text: '$200 or less', value: 200, unit: 'USD', qualifier: 'less than'},
    {text: '50+ boats', value: 50, unit: 'boats', qualifier: 'more than'},
    {text: '20-odd cats', value: 20, unit: 'cats', qualifier: 'about'},
    {text: '65 or more', value: 65, qualifier: 'more than'}
  )
})

describe('rates', () => {
  reads('"a"', 'It costs $9 an hour.', {text: '$9', value: 9, unit: 'USD', per: 'hour'})
  reads(
    'a euro sign behind its number',
    'It costs 5€, 7 € or 9–10€ a day.',
    {text: '5€', value: 5, unit: 'EUR'},
    {text: '7 €', value: 7, unit: 'EUR'},
    {text: '9–10€', value: 9, max: 10, unit: 'EUR', per: 'day'}
  )
  reads('"per"', 'It costs €5 per person.', {text: '€5', value: 5, unit: 'EUR', per: 'person'})
  reads('"per" further on', 'It asks for a $5 donation per person.', {
    text: '$5',
    value: 5,
    unit: 'USD',
    per: 'person'
  })
  reads('"annually"', 'It costs $5 annually.', {text: '$5', value: 5, unit: 'USD', per: 'year'})
  reads('"annually" further on', 'It pays $5 in tolls annually.', {text: '$5', value: 5, unit: 'USD', per: 'year'})
  reads('"every" further on', 'It gives $50 million to the city every year.', {
    text: '$50 million',
    value: 50000000,
    unit: 'USD',
    per: 'year'
  })
  for (const past of ['ago', 'earlier'])
    reads(`no time that is past: "${past}"`, `It cost $5 a year ${past}.`, {text: '$5', value: 5, unit: 'USD'})
})

describe('exclusions', () => {
  skips('years and decades', 'In 2016, as in the 1990s and the 80s, it rained.')
  skips('dates', 'On Oct. 4, November 8, May 6 to 10 and 12 December it rained.')
  reads('what only begins as a month does', 'Maybe 50 boats sank.', {text: '50 boats', value: 50, unit: 'boats'})
  skips('times', 'At 5 p.m., 3:30 and 6 o’clock it rained.')
  skips('ordinals', 'The 201st and the twenty-first came.')
  skips('names and models', 'The Su-25, a Boeing 737, the S&P 500, the Big Three, 10 Downing Street and 9/11.')
  skips('versions', 'Version 2.1.3, v4 and version 2.0 of the map came.')
  skips('telephone numbers', 'Call 555-123-4567, 0800 555 0133 or +33 1 70 18 99 00.')
  skips('numbered things', 'See Section 8, page 4, chapters 3 and No. 7, or a 401(k).')
  skips('scores and votes', 'It won 6-3, 31-30 and 3-5, by 4 to 1 and in a 2-to-1 vote.')
  skips('scores between names', 'Kent City 1–2 Rovers, Leeds 0-3 Spurs.')
  skips('fractions of something', 'Half of them, two-thirds of us and one third of you.')
  skips('"one" as a pronoun', 'One of them met no one, one day, at one point.')
  reads(
    'two shares that fall as two numbers',
    'It led 60 percent to 40 percent.',
    {text: '60 percent', value: 60, unit: 'percent'},
    {text: '40 percent', value: 40, unit: 'percent'}
  )
  skips('list numbers', '4\\. It rains.')
  skips('headings', '# The 3 Boats')
  skips('code', '`5 boats` ran.\n\n```\n6 boats\n```')
  skips('link targets', '[Boats](https://example.com/5) and <https://example.com/7> ran.')
  reads('no year with a hedge before a preposition', 'It runs until at least 2028 after 5 votes.', {
    text: '5 votes',
    value: 5,
    unit: 'votes'
  })
  reads('no range that begins in a year', 'It fell from 212,000 in 2015 to 148,500 last year.', {
    text: '212,000',
    value: 212000
  })
  reads(
    'no unit beyond a conjunction',
    'He made millions but thousands lost.',
    {
      text: 'millions',
      value: 1000000,
      qualifier: 'more than'
    },
    {text: 'thousands', value: 1000, qualifier: 'more than'}
  )
  reads('no year where it counts', 'Some 2000 boats.', {
    text: 'Some 2000 boats',
    value: 2000,
    unit: 'boats',
    qualifier: 'about'
  })
})

test('should say where a number stands', () => {
  const tree = fromMarkdown('# Title\n\n## Part\n\n- It has *5* boats.\n\n| a |\n| - |\n| 6 cats |')
  expect(getFigures(tree)).toEqual([
    {kind: 'number', path: [2, 0, 0], sectionId: 'part', start: 7, end: 14, text: '5 boats', value: 5, unit: 'boats'},
    {kind: 'number', path: [3, 1, 0], sectionId: 'part', start: 0, end: 6, text: '6 cats', value: 6, unit: 'cats'}
  ])
})

test('should read only the article itself', () => {
  expect(getFigures(fromMarkdown('5 boats.\n\n<!-- author -->\n\nShe has 6 boats.'))).toHaveLength(1)
})

// Patterns that backtrack would not come to an end.
test.each(['1', '1 000 ', 'one ', 'a ', 'hundred ', 'two-fold ', 'ten-year-old ', '5 to ', '5 and ', 'hundreds of '])(
  'should read a long row of: %s',
  text => {
    expect(getFigures(fromMarkdown(`${text.repeat(10000)}\n\n5 boats`)).at(-1)).toMatchObject({text: '5 boats'})
  }
)

test('should not be empty where a half has no end', () => {
  expect(getFigures(fromMarkdown('½said and ½½said'), 'number').map(({text}) => text)).not.toContain('')
})

test('should leave out the labels of footnotes that the parser does not know', () => {
  expect(getFigures(fromMarkdown('It rained.[^5]'))).toEqual([])
})
