import commonjs from '@rollup/plugin-commonjs'
import {nodeResolve} from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'

export default {
  input: 'print.js',
  output: {dir: 'built'},
  plugins: [nodeResolve(), commonjs(), terser()]
}
