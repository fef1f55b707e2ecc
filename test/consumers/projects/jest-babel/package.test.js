// A test as users write them, where Babel turns it, and the package, into CommonJS.
import {getQuotes} from 'moscow-in-central-asia'
import {getSections} from 'moscow-in-central-asia/helpers'

test('should load the entries without dependencies', () => {
  expect(getQuotes()[0].speaker.name).toBe('Vladimir Mukhin')
  expect(getSections({type: 'root', children: []})).toEqual([])
})
