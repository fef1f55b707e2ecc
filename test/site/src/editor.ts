import {createReader} from './reader.ts'
import {SAMPLE} from './sample.ts'
import type {View} from './view.ts'
import type {Outcome} from './worker.ts'

/** The element of the page with this id. */
function find<Kind extends HTMLElement = HTMLButtonElement>(id: string): Kind {
  return document.getElementById(id) as Kind
}

/** Counts things in words: "1 quote", "2 quotes". */
function count(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`
}

/** Where a line and column of a text are, counted in characters from its beginning. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, {length}) => sum + length + 1, 0) + column - 1
}

/** Lets readers put in a text of their own and see it read. */
export function startEditor(view: View): void {
  const section = find('editorSection')
  const source = find<HTMLTextAreaElement>('markdownSource')
  const status = find('editorStatus')
  const open = find('openEditor')
  const goToMistake = find('goToMistake')
  let mistakeAt = 0

  const show = (outcome: Outcome): void => {
    const isMistake = 'mistake' in outcome
    source.setAttribute('aria-invalid', String(isMistake))
    goToMistake.hidden = !isMistake || outcome.mistake.line === undefined
    if (isMistake) {
      const {column = 1, line, reason} = outcome.mistake
      status.textContent = reason
      mistakeAt = offsetOf(source.value, line ?? 1, column)
      return
    }
    const {counts} = outcome.reading
    view.show(outcome.reading)
    status.textContent = [
      count(counts.words, 'word'),
      count(counts.sections, 'section'),
      count(counts.quotes, 'quote'),
      count(counts.figures, 'figure')
    ].join(', ')
  }

  const reader = createReader(show)
  const read = (): void => {
    status.textContent = 'Reading …'
    reader.read(source.value)
  }

  /** Puts a text into the box, and the caret before it. */
  const put = (markdown: string): void => {
    source.value = markdown
    source.focus()
    source.setSelectionRange(0, 0)
    source.scrollTop = 0
    read()
  }

  source.addEventListener('input', read)
  open.hidden = false
  open.addEventListener('click', () => {
    section.hidden = false
    open.hidden = true
    scrollTo(0, 0)
    put(source.value || SAMPLE)
  })
  find('closeEditor').addEventListener('click', () => {
    reader.stop()
    view.restore()
    section.hidden = true
    open.hidden = false
    open.focus()
  })
  goToMistake.addEventListener('click', () => {
    source.setSelectionRange(mistakeAt, mistakeAt)
    source.focus()
  })
  find('takeArticle').addEventListener('click', async () => {
    put((await import('moscow-in-central-asia/article.md?raw')).default)
  })
}
