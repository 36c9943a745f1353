import { CFB } from '@e965/xlsx';

/** A record of a Workbook stream: its number, then its content in bytes. */
export type BiffRecord = readonly [type: number, ...content: readonly number[]];

const BOF = 0x0809;
const EOF = 0x000a;
const BOUND_SHEET = 0x0085;

export const word = (value: number): number[] => [value & 255, (value >> 8) & 255];

/** A cell of the shortest kind: RK with the number 1. */
export const oneAt = (row: number, column: number): BiffRecord => [
  0x027e,
  ...word(row),
  ...word(column),
  0,
  0,
  6,
  0,
  0,
  0,
];

export interface BiffBook {
  readonly globals?: readonly BiffRecord[];
  readonly cells?: readonly BiffRecord[];
  /** 0x0010 a worksheet, 0x0020 a chart, 0x0040 a macro sheet. */
  readonly kind?: number;
  /** 0x0600 since Excel 97. */
  readonly version?: number;
}

/** The Workbook stream of a workbook of one sheet, 表. */
export function biffStream({ globals = [], cells = [], kind = 0x0010, version = 0x0600 }: BiffBook = {}): Uint8Array {
  const bof = (type: number): BiffRecord => [
    BOF,
    ...word(version),
    ...word(type),
    0,
    0,
    0xcc,
    7,
    0,
    0,
    0,
    0,
    6,
    0,
    0,
    0,
  ];
  const boundSheet = (start: number): BiffRecord => [BOUND_SHEET, ...word(start), 0, 0, 0, 0, 1, 1, 0x68, 0x88];
  const before = [bof(0x0005), ...globals];
  const start = bytesOf([...before, boundSheet(0), [EOF]]).length;
  return bytesOf([...before, boundSheet(start), [EOF], bof(kind), ...cells, [EOF]]);
}

function bytesOf(records: readonly BiffRecord[]): Uint8Array {
  return Uint8Array.from(records.flatMap(([type, ...content]) => [...word(type), ...word(content.length), ...content]));
}

/** The container of SheetJS, which comes without types. */
interface Container {
  readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
  readonly write: (file: object, options: { readonly type: 'buffer' }) => Uint8Array;
}

/** An .xls file with these streams. */
export function xlsFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { utils, write } = CFB as Container;
  const file = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(file, `/${name}`, Buffer.from(content));
  return new Uint8Array(write(file, { type: 'buffer' }));
}
