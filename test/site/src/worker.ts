import {parseArticle} from 'moscow-in-central-asia/parse'
import {removePictures} from './pictures.ts'
import {read, type Reading} from './reading/reading.ts'

/** What became of a text: a reading of it, or what is wrong with it and where. */
export type Outcome = {reading: Reading} | {mistake: {reason: string; line?: number; column?: number}}

/** Reads a text. */
function readMarkdown(markdown: string): Outcome {
  try {
    return {reading: read(removePictures(parseArticle(markdown)))}
  } catch (error) {
    const {column, line, message, reason = message} = error as Error & {reason?: string; line?: number; column?: number}
    return {mistake: {reason, ...(line !== undefined && {line}), ...(column !== undefined && {column})}}
  }
}

self.addEventListener('message', ({data}: MessageEvent<string>) => {
  self.postMessage(readMarkdown(data))
})
