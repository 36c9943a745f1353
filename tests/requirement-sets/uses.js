// Every member of Office.js that a source tree names: read, called, destructured, given in an object, or loaded by a string.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const { apiSetOf } = require('./api-set-notes');
const { guardAround } = require('./guards');

/**
 * @param {readonly string[]} files
 * @param {import('typescript').CompilerOptions} options
 * @returns {import('./requirement-sets').Use[]}
 */
function usesIn(files, options) {
  const reaching = filesThatReach(files);
  const program = ts.createProgram(reaching, options);
  const checker = program.getTypeChecker();
  const wanted = new Set(reaching.map((file) => ts.sys.resolvePath(file)));
  const uses = [];
  for (const source of program.getSourceFiles()) {
    if (wanted.has(ts.sys.resolvePath(source.fileName))) visit(source, source);
  }
  return uses;

  function visit(node, source) {
    for (const { symbol, name } of symbolsAt(node, checker)) note(symbol, name, node, source);
    ts.forEachChild(node, (child) => visit(child, source));
  }

  function note(symbol, name, node, source) {
    // Of overloads the oldest counts: whoever needs a newer one names its set in a guard.
    const declarations = resolvedDeclarations(node, symbol, checker);
    const sets = declarations.map(apiSetOf).filter((set) => set !== null);
    if (sets.length === 0) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    uses.push({ file: source.fileName, line: line + 1, member: name, set: sets[0], guard: guardAround(node) });
  }
}

/**
 * The files that may name a member of Office.js: those that write one of its
 * namespaces, and those that import from such a file, over however many others. An
 * expression of any other file cannot be of a type of Office.js.
 */
function filesThatReach(files) {
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const reaching = new Set(texts.flatMap(({ file, text }) => (NAMESPACES.test(text) ? [moduleOf(file)] : [])));
  const rest = texts.map(({ file, text }) => ({ module: moduleOf(file), imported: modulesImported(file, text) }));
  for (let before = -1; before < reaching.size;) {
    before = reaching.size;
    for (const { module, imported } of rest) if (imported.some((each) => reaching.has(each))) reaching.add(module);
  }
  return files.filter((file) => reaching.has(moduleOf(file)));
}

const NAMESPACES = /\b(?:Excel|Office|OfficeExtension)(?:\.\w|\[)/;

function modulesImported(file, text) {
  const { importedFiles } = ts.preProcessFile(text);
  return importedFiles.map(({ fileName }) => path.resolve(path.dirname(file), fileName));
}

function moduleOf(file) {
  return path.resolve(file).replace(/\.tsx?$/, '');
}

function resolvedDeclarations(node, symbol, checker) {
  const call = node.parent && ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : null;
  const declaration = call ? checker.getResolvedSignature(call)?.declaration : undefined;
  return declaration ? [declaration] : (symbol.declarations ?? []);
}

function symbolsAt(node, checker) {
  if (ts.isPropertyAccessExpression(node)) return [...found(checker.getSymbolAtLocation(node.name), node.name.text)];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return found(checker.getTypeAtLocation(node.parent).getProperty(name), name);
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const expected = checker.getContextualType(node.parent);
    const name = node.name.getText();
    return found(expected && checker.getNonNullableType(expected).getProperty(name), name);
  }
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'load'
  ) {
    const owner = checker.getTypeAtLocation(node.expression.expression);
    return loadedPaths(node).flatMap((path) => alongPath(owner, path, node, checker));
  }
  return [];
}

function found(symbol, name) {
  return symbol ? [{ symbol, name }] : [];
}

/** "items/name,format/fill/color" or an array of such names. */
function loadedPaths(call) {
  const [given] = call.arguments;
  const texts = given && ts.isArrayLiteralExpression(given) ? given.elements : given ? [given] : [];
  return texts.filter(ts.isStringLiteralLike).flatMap(({ text }) => text.split(',').map((path) => path.trim()));
}

function alongPath(owner, path, node, checker) {
  const symbols = [];
  let type = checker.getNonNullableType(owner);
  for (const name of path.split('/')) {
    const symbol = type.getProperty(name);
    if (!symbol) throw new Error(`${node.getSourceFile().fileName}: load("${path}"): no member ${name}`);
    symbols.push({ symbol, name: `load ${path}` });
    type = checker.getTypeOfSymbol(symbol);
    if (name === 'items') type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  }
  return symbols;
}

module.exports = { usesIn };
