declare module '*/article.md' {
  /** What `parseArticle` makes of the file: the build parses it (tsup.config.ts, test/vitest.config.ts). */
  const article: import('../src/metadata.ts').Article
  export default article
}
