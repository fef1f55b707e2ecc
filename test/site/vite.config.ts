import {defaultClientConditions, defineConfig, type Plugin, type UserConfig} from 'vite'
import {article, getMetadata} from 'moscow-in-central-asia'
import {toJsonLd} from 'moscow-in-central-asia/json-ld'
import packageJson from 'moscow-in-central-asia/package.json' with {type: 'json'}
import {read} from './src/reading/reading.ts'

/** Text as it is safe in HTML. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Writes the article and all that is found in it into the page, so that nobody needs JavaScript to read it. */
function prerender(): Plugin {
  return {
    name: 'prerender',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const reading = read(article)
        const {authors, publisher, title} = getMetadata()
        const fields: Record<string, string> = {
          title,
          description: `By ${authors.map(({name}) => name).join(', ')}, ${publisher?.name ?? ''}`,
          version: packageJson.version,
          colours: JSON.stringify(reading.colours),
          quotes: String(reading.counts.quotes),
          figures: String(reading.counts.figures)
        }
        const parts: Record<string, string> = {
          article: reading.article,
          ...reading.parts,
          'structured data': `<script type="application/ld+json">${JSON.stringify(toJsonLd())}</script>`
        }
        return html
          .replace(/\{\{(\w+)\}\}/g, (_, name: string) => escape(fields[name] ?? ''))
          .replace(/<!-- ([\w ]+) -->/g, (_, name: string) => parts[name] ?? '')
      }
    }
  }
}

const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  plugins: [prerender()],
  // Texts are parsed in a worker, where there is no `document`.
  resolve: {conditions: ['worker', ...defaultClientConditions]},
  worker: {format: 'es'},
  build: {target: 'es2022', modulePreload: false, reportCompressedSize: false, assetsInlineLimit: 0}
})

export default config
