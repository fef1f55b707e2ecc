/** What the command can show, and what of. */
export const commands = {
  sections: 'headings, roles and lengths',
  quotes: 'who said what',
  figures: 'numbers and images',
  disclaimer: 'what the article says about its own limits',
  metadata: 'title, authors and what else is known'
} as const

/** A word that says what to show. */
export type Command = keyof typeof commands

/** Whether a word is a command. */
export function isCommand(word: string | undefined): word is Command {
  return word !== undefined && Object.hasOwn(commands, word)
}

/** What `--help` prints. */
export const help: string = `Usage: moscow-in-central-asia [COMMAND] [FILE|-] [--json|--explain]

Reads the embedded article, a Markdown FILE, or Markdown from standard input (-).
Without a command: an overview of it.

Commands:
${Object.entries(commands)
  .map(([name, purpose]) => `  ${name.padEnd(11)} ${purpose}`)
  .join('\n')}

Options:
  --json      print data instead of text
  --explain   print quotes, each with a sentence that is read like it
  -h, --help  print this, and exit
  --version   print the version, and exit

Examples:
  moscow-in-central-asia
  moscow-in-central-asia quotes article.md
  curl https://example.com/article.md | moscow-in-central-asia figures - --json

Exit codes: 0 done; 1 a file cannot be read, or the output not be written;
2 wrong use, no such file, or Markdown that is not understood.
Colour is used on a terminal only, unless NO_COLOR is set.
`
