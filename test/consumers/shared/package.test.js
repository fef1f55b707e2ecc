// A test as users write them, where `test` and `expect` are global.
import {getQuotes} from 'moscow-in-central-asia'
import {getSections} from 'moscow-in-central-asia/helpers'
import {parseArticle} from 'moscow-in-central-asia/parse'

test('should load every entry', () => {
  expect(getQuotes()[0].speaker.name).toBe('Vladimir Mukhin')
  expect(getSections(parseArticle('## A dry summer'))).toMatchObject([{id: 'a-dry-summer'}])
})
