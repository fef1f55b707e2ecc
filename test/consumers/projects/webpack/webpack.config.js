export default {
  mode: 'production',
  target: 'node',
  entry: './print.js',
  output: {path: `${import.meta.dirname}/built`, filename: 'print.cjs'}
}
