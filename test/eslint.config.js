import * as regexp from 'eslint-plugin-regexp'
import {configs, config} from 'typescript-eslint'

export default config(
  {ignores: ['**/dist', 'coverage', 'test/consumers/projects']},
  configs.strictTypeChecked,
  configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['test/*.js', 'test/*.mjs', 'test/consumers/shared/*']},
        tsconfigRootDir: `${import.meta.dirname}/..`
      }
    },
    rules: {
      '@typescript-eslint/array-type': ['error', {default: 'array-simple'}],
      // `isolatedDeclarations` asks for types that could be inferred.
      '@typescript-eslint/consistent-generic-constructors': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
      // Numbers in messages need no conversion.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `fields['name']` is how TypeScript wants fields of unknown data.
      '@typescript-eslint/dot-notation': 'off',
      // With `noUncheckedIndexedAccess`, an index that is in bounds by construction has no other way to say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Text is untrusted: no pattern may take more than linear time.
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': ['error', {report: 'potential'}]
    }
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [configs.disableTypeChecked],
    rules: {'@typescript-eslint/no-require-imports': 'off'}
  },
  // The site's types are there once the packed package is installed into it: `npm run browser` checks them.
  {files: ['test/site/**'], extends: [configs.disableTypeChecked]}
)
