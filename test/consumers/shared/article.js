// The article alone.
import {article} from 'moscow-in-central-asia'

export const lines = [article.data.metadata.title, `${article.children.length} nodes`]
