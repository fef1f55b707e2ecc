// All that the main entry has.
import {article, getDisclaimer, getFigures, getMetadata, getQuotes, getSections, toText} from 'moscow-in-central-asia'

/** The first words of a text: enough to know it by, and free of marks that HTML writes in another way. */
const beginning = text => text.split(' ', 3).join(' ')

export const lines = [
  getMetadata().title,
  ...getSections().map(({id}) => id),
  ...getQuotes().map(({cue, kind, speaker, text}) =>
    [kind, speaker?.name, cue, beginning(text)].filter(Boolean).join(' · ')
  ),
  ...getFigures(article, 'number').map(({text}) => text),
  ...getFigures(article, 'image').map(({credit}) => credit),
  beginning(getDisclaimer().text),
  beginning(toText(article))
]
