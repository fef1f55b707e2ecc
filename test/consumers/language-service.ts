import {dirname} from 'node:path'
import ts from 'typescript'

/** The language service that editors ask, for one file. */
function serviceFor(file: string): ts.LanguageService {
  return ts.createLanguageService({
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      types: []
    }),
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptSnapshot: name => {
      const text = ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getScriptVersion: () => '0',
    fileExists: name => ts.sys.fileExists(name),
    readFile: name => ts.sys.readFile(name)
  })
}

/** The names that a file imports, where they stand in it. */
function importedNames(file: ts.SourceFile): ts.Identifier[] {
  return file.statements.flatMap(statement => {
    const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined
    return names && ts.isNamedImports(names) ? names.elements.map(({name}) => name) : []
  })
}

/**
 * Throws where an editor has nothing to show for what a file imports from the package: where "go to definition" does
 * not end in a declaration that one can read, or a name or a field of its type has no words on hovering.
 */
export function assertDocumented(file: string): void {
  const service = serviceFor(file)
  const program = service.getProgram()!
  const checker = program.getTypeChecker()
  const isOurs = (path: string): boolean => path.includes('/node_modules/moscow-in-central-asia/dist/')
  const documented = new Set<string>()

  for (const identifier of importedNames(program.getSourceFile(file)!)) {
    const name = identifier.text
    const definition = service.getDefinitionAtPosition(file, identifier.getStart())?.at(-1)
    if (!definition || !isOurs(definition.fileName)) continue
    const line = ts.sys.readFile(definition.fileName)!.slice(definition.textSpan.start).split('\n', 1)[0]!
    if (!definition.fileName.endsWith('.d.ts') || line.length > 200)
      throw new Error(`The definition of ${name} is not one to read: ${definition.fileName}: ${line}`)
    if (!service.getQuickInfoAtPosition(file, identifier.getStart())?.documentation?.length)
      throw new Error(`${name} has no doc comment`)
    documented.add(name)

    const symbol = checker.getAliasedSymbol(checker.getSymbolAtLocation(identifier)!)
    for (const field of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
      if (!isOurs(field.declarations?.[0]?.getSourceFile().fileName ?? '')) continue
      if (field.getDocumentationComment(checker).length === 0)
        throw new Error(`${name}.${field.name} has no doc comment`)
    }
  }
  if (documented.size < 18) throw new Error(`Only ${[...documented].join(', ')} lead into the package`)
}
