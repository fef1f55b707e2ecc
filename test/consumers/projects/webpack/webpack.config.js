export default {
  mode: 'production',
  entry: './print.js',
  output: {path: `${import.meta.dirname}/built`, filename: 'print.js'}
}
