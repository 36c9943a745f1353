import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '..', '..');
const WHOLE: ts.TypeFormatFlags =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/**
 * All that the library exports, one declaration each, by name: functions with their
 * signatures, types with their members and without comments. A type that is worked
 * out from others is shown as it comes out.
 */
export function apiReport(): string {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, ROOT);
  const entry = path.join(ROOT, 'src', 'library', 'index.ts');
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`no module at ${entry}`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((symbol) => declaration(symbol, checker))
    .join('\n\n')
    .concat('\n');
}

function declaration(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const [node] = symbol.declarations ?? [];
  if (!node) throw new Error(`no declaration of ${symbol.name}`);
  if (ts.isInterfaceDeclaration(node)) return plain(node);
  if (ts.isTypeAliasDeclaration(node)) {
    const isWorkedOut = ts.isTypeReferenceNode(node.type) && !node.type.getText().startsWith('Readonly');
    if (!isWorkedOut) return plain(node);
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    return `type ${symbol.name} = ${shown(type, checker, node)};`;
  }
  const type = checker.getTypeOfSymbolAtLocation(symbol, node);
  if (ts.isClassDeclaration(node)) {
    const made = type.getConstructSignatures().map((each) => checker.signatureToString(each, node, WHOLE));
    return `class ${symbol.name} ${made.map((each) => `new ${each}`).join(' | ')}`;
  }
  const kind = ts.isFunctionDeclaration(node) ? 'function' : 'const';
  return `${kind} ${symbol.name}: ${checker.typeToString(type, node, WHOLE)};`;
}

/** A declaration as it stands in the source, without comments. */
function plain(node: ts.Node): string {
  const printer = ts.createPrinter({ removeComments: true });
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/^export /u, '');
}

/** Property by property, lists and all, so that a property that is lost shows. */
function shown(type: ts.Type, checker: ts.TypeChecker, node: ts.Node, indent = ''): string {
  const list = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
  if (list) return `${shown(list, checker, node, indent)}[]`;
  if (type.isUnion()) {
    const defined = checker.getNonNullableType(type);
    if (!defined.isUnion()) return shown(defined, checker, node, indent);
  }
  const properties = type.getFlags() & ts.TypeFlags.Object ? type.getProperties() : [];
  if (properties.length === 0) return checker.typeToString(checker.getNonNullableType(type), node, WHOLE);
  const lines = properties.map((property) => {
    const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    const inner = shown(checker.getTypeOfSymbolAtLocation(property, node), checker, node, `${indent}    `);
    return `${indent}    ${property.name}${optional}: ${inner};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}
