// The requirement set that brought a member of Office.js, from the note "[Api set: ExcelApi 1.9]" in @types/office-js.
const ts = require('typescript');

const NOTE = /\[\s*Api set:\s*(\w+)\s+([^\]]+?)\s*\]/;

// Sets of Outlook: its notes stand on types that Excel shares (a ribbon button's event) and say nothing of Excel.
const OTHER_HOSTS = new Set(['Mailbox']);

/** @returns {{ name: string, version: string } | null} the note on a declaration itself */
function noteOn(declaration) {
  const text = ts
    .getJSDocCommentsAndTags(declaration)
    .map((doc) => doc.getText())
    .join('\n');
  const found = NOTE.exec(text);
  return found && !OTHER_HOSTS.has(found[1]) ? { name: found[1], version: highestIn(found[2]) } : null;
}

/** "1.1 for reading visibility; 1.2 for setting it." is 1.2: who only reads is on the safe side with it. */
function highestIn(text) {
  const versions = text.match(/1\.\d+/g) ?? [];
  return versions.sort((a, b) => rank(b) - rank(a))[0] ?? text;
}

/** The note on a member, else on the class or interface that it belongs to; null outside of Office.js. */
function apiSetOf(declaration) {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js')) return null;
  return noteOn(declaration) ?? (declaration.parent ? noteOn(declaration.parent) : null);
}

/** The number to compare by: 13 for 1.13; previews are above everything. */
function rank(version) {
  const parts = /^1\.(\d+)$/.exec(version);
  return parts ? Number(parts[1]) : Infinity;
}

module.exports = { apiSetOf, noteOn, rank };
