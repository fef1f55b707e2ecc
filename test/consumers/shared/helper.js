// One helper, for a tree of one's own: nothing of the article may come along.
import {getSections} from 'moscow-in-central-asia/helpers'

const tree = {
  type: 'root',
  children: [{type: 'heading', depth: 2, children: [{type: 'text', value: 'A dry summer'}]}]
}

export const lines = getSections(tree).map(({id, title}) => `${id}: ${title}`)
