import {configureGlobal} from 'fast-check'

// The same articles each time: a run that fails can be run again, and one that passes says what it has always said.
// `SEED=random npm run unit` looks for new ones.
if (process.env['SEED'] !== 'random') configureGlobal({seed: 1})
