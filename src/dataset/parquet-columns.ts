import type { SchemaElement } from 'hyparquet';
import type { FactColumn, FactType } from '../facts/schema';

type Columns = Readonly<Record<string, FactColumn>>;

/** How each type of fact is kept in Parquet: amounts exact, days as days. */
const PARQUET: Readonly<Record<FactType, Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  fen: { type: 'INT64' },
  count: { type: 'INT32' },
  yesNo: { type: 'BOOLEAN' },
};

/** The Parquet schema of a table. */
export function parquetSchema(columns: Columns): SchemaElement[] {
  const named = Object.entries(columns);
  return [
    { name: 'root', num_children: named.length },
    ...named.map(([name, { type, required }]): SchemaElement => ({
      name,
      repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
      ...PARQUET[type],
    })),
  ];
}

/** A value as the writer wants it: amounts as 64-bit integers. */
export function parquetValue(type: FactType, value: string | number | boolean | null): unknown {
  return type === 'fen' && typeof value === 'number' ? BigInt(value) : value;
}
