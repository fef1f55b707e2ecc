// The reader of Markdown: nothing of the article may come along.
import {parseArticle} from 'moscow-in-central-asia/parse'

const {children, data} = parseArticle('---\nauthor: Jane Roe\n---\n\n# A dry summer\n\nIt has *not* rained.')

export const lines = [data.metadata.title, data.metadata.authors[0].name, ...children.map(({type}) => type)]
