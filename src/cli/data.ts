import {getDisclaimer, getFigures, getQuotes, getSections, type Article} from '../helpers.ts'
import type {Command} from './commands.ts'

/** What each command gives to programs. What an article does not have is null: JSON has no undefined. */
const readers: Record<Command, (article: Article) => unknown> = {
  metadata: article => article.data.metadata,
  sections: getSections,
  quotes: getQuotes,
  figures: article => getFigures(article),
  disclaimer: article => getDisclaimer(article) ?? null
}

/** The JSON of one command, or of all of them by name. It is safe to print: no character in it controls a terminal. */
export function toJson(article: Article, command: Command | 'overview'): string {
  const all = (): object => Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read(article)]))
  const data = command === 'overview' ? all() : readers[command](article)
  return JSON.stringify(data, null, 2).replace(
    /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
