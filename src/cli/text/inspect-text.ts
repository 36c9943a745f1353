import type { Words } from '../../locales/words';
import type { Inspection } from '../../reading/inspect';
import { wrap } from './wrap';

type InspectedTable = Inspection['sheets'][number]['tables'][number];

/** The answer of `inspect` for a person: sheet by sheet, which table, which columns, which months. */
export function inspectText(file: string, inspection: Inspection, words: Words): string {
  const lines = [words('cli.inspect.heading', { file })];
  for (const sheet of inspection.sheets) {
    lines.push('', sheet.name);
    if (sheet.tables.length === 0) lines.push(`  ${words('cli.inspect.nothing')}`);
    for (const table of sheet.tables) lines.push(...tableLines(table, words));
  }
  return lines.join('\n');
}

function tableLines(table: InspectedTable, words: Words): string[] {
  const role = words(`terms.role.${table.role}`);
  const { headerRow, firstRow, lastRow } = table;
  const head =
    lastRow < firstRow
      ? words('cli.inspect.emptyTable', { role, headerRow })
      : words('cli.inspect.table', { role, headerRow, firstRow, lastRow });
  const columns = Object.entries(table.columns).map(([field, letter]) => `${words(`terms.field.${field}`)} ${letter}`);
  const lines = [`  ${head}${yearText(table, words)}`, wrap(columns.join(' · '), 4)];
  const months = Object.entries(table.months ?? {});
  if (months.length > 0) {
    const text = months.map(([month, place]) => `${month} ${lettersOf(place)}`).join(' · ');
    lines.push(wrap(words('cli.inspect.months', { months: text }), 4));
  }
  if (table.unused !== undefined) {
    const text = table.unused.map(
      ({ header, column, kind }) => `${header} ${column}（${words(`cli.inspect.kinds.${kind}`)}）`,
    );
    lines.push(wrap(words('cli.inspect.unused', { columns: text.join(' · ') }), 4));
  }
  return lines;
}

/** Roles whose rows belong to no year. */
const TIMELESS = new Set(['roster', 'settings', 'waivers']);

function yearText({ role, year }: InspectedTable, words: Words): string {
  if (year === null && TIMELESS.has(role)) return '';
  const text = year === null ? words('cli.inspect.yearUnknown') : words('cli.inspect.year', { year });
  return `  ${text}`;
}

function lettersOf(place: string | Readonly<Record<string, string>>): string {
  return typeof place === 'string' ? place : Object.values(place).join('/');
}
