declare module '*/article.md' {
  import type {Article} from '../src/metadata.ts'

  /** What `parseArticle` makes of the file: the build parses it (tsup.config.ts, test/vitest.config.ts). */
  const article: Article
  export default article
}
