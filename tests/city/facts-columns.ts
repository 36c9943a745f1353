import { FACT_TABLES, FILES_TABLE, type FactColumn, type FactType } from '../../src/facts/schema';

const TYPES: Readonly<Record<FactType, string>> = {
  text: 'STRING',
  date: 'DATE',
  fen: 'INT64, fen (1/100 yuan)',
  count: 'INT32, a number',
  yesNo: 'BOOLEAN',
};

/** The columns of all tables as docs/scale.md lists them. */
export function columnsAsMarkdown(): string {
  const tables: [string, Readonly<Record<string, FactColumn>>][] = [
    ...Object.entries(FACT_TABLES),
    ['files', FILES_TABLE],
  ];
  return tables.map(([name, columns]) => `### ${name}\n\n${tableOf(columns)}`).join('\n\n');
}

function tableOf(columns: Readonly<Record<string, FactColumn>>): string {
  const rows = Object.entries(columns).map(([name, { type, required, meaning, named }]) => [
    `\`${name}\``,
    TYPES[type],
    required ? 'no' : 'yes',
    named === true ? `${meaning} (null without \`--names\`)` : meaning,
  ]);
  return [['column', 'type and unit', 'null', 'meaning'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
