// The requirement set of every member of Excel's classes, as @types/office-js notes it.
const { readFileSync } = require('node:fs');
const ts = require('typescript');
const { noteOn, rank } = require('./api-set-notes');

/** @returns {ReadonlyMap<string, string>} "Range.values" → "1.1"; of overloads the oldest */
function declaredSets() {
  const file = require.resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const sets = new Map();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel' || !statement.body) continue;
    for (const type of statement.body.statements ?? []) {
      if (ts.isClassDeclaration(type)) enter(type, sets);
    }
  }
  return sets;
}

function enter(type, sets) {
  for (const member of type.members) {
    const note = noteOn(member) ?? noteOn(type);
    if (!note || note.name !== 'ExcelApi' || !member.name) continue;
    const key = `${type.name.text}.${member.name.getText()}`;
    const known = sets.get(key);
    if (known === undefined || rank(note.version) < rank(known)) sets.set(key, note.version);
  }
}

module.exports = { declaredSets };
