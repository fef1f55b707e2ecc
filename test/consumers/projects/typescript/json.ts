// The tree as JSON is an article too.
import type {Article} from 'moscow-in-central-asia'
import json from 'moscow-in-central-asia/article.json' with {type: 'json'}

export const embedded: Article = json
