import { columnLetters, columnNumber } from '../../../src/records/cell-ref';
import type { Dice } from '../dice';
import { ODD_FORMULAS, ODD_NUMBERS, ODD_TEXTS } from './odd-values';
import { escaped, pickPart, replaceOne, rewrite, type Change, type Parts } from './parts';

const CELL = /<((?:\w+:)?)c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>.*?<\/\1c>)/gs;
const ROW = /<((?:\w+:)?)row r="(\d+)"[^>]*?(?:\/>|>.*?<\/\1row>)/gs;

function onSheet(anew: (text: string, dice: Dice) => string): Change<Parts> {
  return (parts, dice) => rewrite(parts, pickPart(parts, dice, /worksheets\/[^/]*\.xml$/), (text) => anew(text, dice));
}

/** A cell with other content, in the format it had. */
function refilled(content: (dice: Dice) => readonly [type: string, inner: string]): Change<Parts> {
  return onSheet((text, dice) =>
    replaceOne(text, CELL, dice, (_, [prefix = '', column, row, rest = '']) => {
      const [type, inner] = content(dice);
      const format = / s="\d+"/.exec(rest)?.[0] ?? '';
      const tagged = inner.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`);
      return `<${prefix}c r="${column}${row}"${format}${type === '' ? '' : ` t="${type}"`}>${tagged}</${prefix}c>`;
    }),
  );
}

/** Every address of a sheet moved: what stands at or behind a line makes room, as though somebody had inserted some. */
function moved(text: string, move: (column: number, row: number) => readonly [number, number]): string {
  return text
    .replace(/ r="([A-Z]+)(\d+)"/g, (_, letters: string, row: string) => {
      const [column, line] = move(columnNumber(letters), Number(row));
      return ` r="${columnLetters(column)}${line}"`;
    })
    .replace(/(<(?:\w+:)?row r=")(\d+)"/g, (_, start: string, row: string) => `${start}${move(1, Number(row))[1]}"`);
}

/** What people and other programs do to cells. */
export const CELL_CHANGES: Readonly<Record<string, Change<Parts>>> = {
  'cell-text': refilled((dice) => ['inlineStr', `<is><t>${escaped(dice.pick(ODD_TEXTS))}</t></is>`]),
  'cell-number': refilled((dice) => ['', `<v>${dice.pick(ODD_NUMBERS)}</v>`]),
  'cell-boolean': refilled((dice) => ['b', `<v>${dice.roll(2)}</v>`]),
  'cell-error': refilled((dice) => ['e', `<v>${dice.pick(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!'])}</v>`]),
  'cell-iso-date': refilled((dice) => [
    'd',
    `<v>${dice.pick(['2026-06-20', '2026-06-20T14:30:00Z', '2026-13-40'])}</v>`,
  ]),
  'cell-formula': refilled((dice) => [
    dice.pick(['', 'str', 'e']),
    `<f>${escaped(dice.pick(ODD_FORMULAS))}</f>${dice.once(2) ? `<v>${dice.pick(ODD_NUMBERS)}</v>` : ''}`,
  ]),
  'cell-emptied': onSheet((text, dice) => replaceOne(text, CELL, dice, () => '')),
  'cells-swapped': onSheet((text, dice) => {
    const inner = (found: string): string => found.replace(/ r="[A-Z]+\d+"/, '');
    const cells = [...text.matchAll(CELL)].map(([found]) => found);
    if (cells.length < 2) return text;
    const [one, other] = [dice.pick(cells), dice.pick(cells)];
    const placed = (place: string, content: string): string =>
      inner(content).replace(/^(<(?:\w+:)?c)/, `$1 ${/ r="[A-Z]+\d+"/.exec(place)?.[0].trim() ?? ''}`);
    return text
      .replace(one, '\u0001')
      .replace(other, () => placed(other, one))
      .replace('\u0001', () => placed(one, other));
  }),
  'rows-moved-down': onSheet((text, dice) => {
    const [from, by] = [1 + dice.roll(20), dice.pick([1, 2, 5, 1000, 1_048_000])];
    return moved(text, (column, row) => [column, row >= from ? row + by : row]);
  }),
  'columns-moved-right': onSheet((text, dice) => {
    const [from, by] = [1 + dice.roll(12), dice.pick([1, 2, 30, 16_000])];
    return moved(text, (column, row) => [column >= from ? column + by : column, row]);
  }),
  'row-dropped': onSheet((text, dice) => replaceOne(text, ROW, dice, () => '')),
  'row-repeated-below': onSheet((text, dice) => {
    const last = Math.max(0, ...[...text.matchAll(ROW)].map(([, , row]) => Number(row))) + 1;
    const rows = [...text.matchAll(ROW)].map(([found]) => found);
    if (rows.length === 0) return text;
    const again = moved(dice.pick(rows), (column) => [column, last]);
    return text.replace(/<\/((?:\w+:)?)sheetData>/, (end) => again + end);
  }),
  'row-hidden': onSheet((text, dice) =>
    replaceOne(text, /<(?:\w+:)?row r="\d+"/g, dice, (found) => `${found} hidden="1"`),
  ),
  merged: onSheet((text, dice) => {
    const [left, top] = [1 + dice.roll(10), 1 + dice.roll(25)];
    const area = `${columnLetters(left)}${top}:${columnLetters(left + dice.roll(4))}${top + dice.roll(4)}`;
    if (/<(?:\w+:)?mergeCells/.test(text))
      return text.replace(/<\/((?:\w+:)?)mergeCells>/, `<$1mergeCell ref="${area}"/></$1mergeCells>`);
    const merge = `<$1mergeCells count="1"><$1mergeCell ref="${area}"/></$1mergeCells>`;
    return text.replace(/<\/((?:\w+:)?)sheetData>/, `</$1sheetData>${merge}`);
  }),
  protected: onSheet((text) =>
    text.replace(/<\/((?:\w+:)?)sheetData>/, '</$1sheetData><$1sheetProtection sheet="1"/>'),
  ),
  'text-elsewhere': (parts, dice) =>
    rewrite(parts, pickPart(parts, dice, /(sharedStrings|worksheets\/[^/]*)\.xml$/), (text) =>
      replaceOne(text, /(<(?:\w+:)?t(?: [^>]*)?>)([^<]+)(?=<)/g, dice, (_, [open = '', old = '']) => {
        const spaced = Array.from(old).join(dice.pick([' ', '　', '\u200b', '\n']));
        return open + dice.pick([spaced, ` ${old} `, old.slice(1), old + old, escaped(dice.pick(ODD_TEXTS))]);
      }),
    ),
  'tab-changed': (parts, dice) =>
    rewrite(parts, pickPart(parts, dice, /workbook\.xml$/), (text) =>
      replaceOne(text, /(<(?:\w+:)?sheet [^>]*?)name="([^"]*)"/g, dice, (_, [start = '', name = '']) => {
        const names = [
          `${name} `,
          ` 2025年${name}`,
          "它's",
          '2027',
          'A1',
          '党费公示',
          name.slice(0, 1),
          'x'.repeat(40),
          '',
        ];
        return dice.once(3)
          ? `${start}state="${dice.pick(['hidden', 'veryHidden', 'x'])}" name="${name}"`
          : `${start}name="${dice.pick(names)}"`;
      }),
    ),
};
