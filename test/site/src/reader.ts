import type {Outcome} from './worker.ts'

/** How long the reader waits for more typing, in milliseconds. */
const PAUSE = 150

/** Reads texts beside the page, so that no text, however long, keeps the page from answering. */
export interface Reader {
  /** Reads a text; what was begun before is dropped. */
  read: (markdown: string) => void
  /** Drops what was begun. */
  stop: () => void
}

/** Makes a reader that shows what becomes of the latest text. */
export function createReader(show: (outcome: Outcome) => void): Reader {
  let worker: Worker | undefined
  let isBusy = false
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Ends a worker that still reads: there is no other way to have it stop. */
  const stop = (): void => {
    clearTimeout(timer)
    if (!isBusy) return
    worker?.terminate()
    worker = undefined
    isBusy = false
  }

  const hire = (): Worker => {
    const hired = new Worker(new URL('worker.ts', import.meta.url), {type: 'module'})
    hired.addEventListener('message', ({data}: MessageEvent<Outcome>) => {
      isBusy = false
      show(data)
    })
    hired.addEventListener('error', event => {
      event.preventDefault()
      stop()
      show({mistake: {reason: 'This text could not be read.'}})
    })
    return hired
  }

  const start = (markdown: string): void => {
    worker ??= hire()
    isBusy = true
    worker.postMessage(markdown)
  }

  return {
    read(markdown) {
      stop()
      timer = setTimeout(start, PAUSE, markdown)
    },
    stop
  }
}
