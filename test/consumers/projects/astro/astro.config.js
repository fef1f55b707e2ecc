export default {
  outDir: 'built',
  build: {format: 'file'},
  // A script of its own, whose bytes can be counted, however small it is.
  vite: {build: {assetsInlineLimit: 0}}
}
