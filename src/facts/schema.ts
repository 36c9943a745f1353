/**
 * What a column holds. text: characters · date: a calendar day · fen: an amount in fen
 * (1/100 yuan), exact · count: a whole number · yesNo: true or false.
 */
export type FactType = 'text' | 'date' | 'fen' | 'count' | 'yesNo';

export interface FactColumn {
  readonly type: FactType;
  /** Never null. */
  readonly required: boolean;
  /** In English, for whoever asks questions of the tables. */
  readonly meaning: string;
  /** Null in every row unless names were asked for: it may name people. */
  readonly named?: true;
}

function column<Type extends FactType>(type: Type, meaning: string) {
  return { type, required: true, meaning } as const;
}

function maybe<Type extends FactType>(type: Type, meaning: string) {
  return { type, required: false, meaning } as const;
}

function named(meaning: string) {
  return { type: 'text', required: false, meaning, named: true } as const;
}

const branch = column('text', 'key of the branch: of its file’s place, the same wherever the folder lies');
const member = column(
  'text',
  'key of the member within the city; tells nothing of the name to whoever lacks the key file',
);
const month = column('text', '"2026-06"');

/** Where the fact stands, so that a person can look it up. */
const place = {
  file: column('text', 'workbook, from the folder that was read'),
  sheet: maybe('text', 'worksheet; null where it is the whole workbook'),
  cell: maybe('text', '"I7"; null where it is the whole sheet'),
};

/**
 * The tables of facts and their columns in order. Bump SCHEMA_VERSION with every change
 * that a question written for the version before would notice.
 */
export const SCHEMA_VERSION = 1;

export const FACT_TABLES = {
  branches: {
    branch,
    name: maybe('text', 'name of the branch as its settings state it'),
    members: column('count', 'people who were members in a month of the year'),
    ...place,
  },
  members: {
    branch,
    member,
    name: named('name as shown'),
    category: maybe('text', 'full, probationary; null where the roster does not tell'),
    retired: column('yesNo', 'whether the roster says so'),
    months: column('count', 'months of the year in which the person was a member'),
    ...place,
  },
  sessions: {
    branch,
    month,
    date: maybe('date', 'day of the theme day, held or planned; null where it cannot be read'),
    held: column('yesNo', 'counted: dated by the day of the facts and with at least one mark'),
    kind: maybe('text', 'one of the nine kinds of theme; null where it fits none'),
    theme: named('theme as written'),
    study: maybe('yesNo', 'studied together; null where nothing tells, or not counted'),
    oath: maybe('yesNo', 'oath repeated; likewise'),
    dues_collected: maybe('yesNo', 'dues collected; likewise'),
    ...place,
  },
  attendance: {
    branch,
    member,
    month,
    date: column('date', 'day of the theme day'),
    presence: column('text', 'present, leave, absent, unmarked, unknown (unreadable), notExpected (in no rate)'),
    made_up: column('yesNo', 'missed and made up by the day of the facts'),
    made_up_on: maybe('date', 'when, where that is stated'),
    ...place,
  },
  dues: {
    branch,
    member,
    month,
    due_fen: maybe('fen', 'owed for the month; null where nothing says'),
    due_source: column('text', 'ledger, ledgerStandard, rosterStandard, tiers; exempt, notOwing, unknown'),
    paid_fen: maybe('fen', 'paid for the month; null where it is not known'),
    arrears_fen: maybe('fen', 'of a month that is over: what is missing; null where it is not known what was paid'),
    overpaid_fen: column('fen', 'paid beyond what is owed'),
    paid_on: maybe('date', 'last payment, where it is dated'),
    in_ledger: column('yesNo', 'whether a missing payment would be seen'),
    ...place,
  },
  findings: {
    branch,
    member: maybe('text', 'key of the member concerned; null where it is nobody of the roster'),
    half: column('text', 'the half-year that was checked, "2026-H1": counts are those of a check of it'),
    month: maybe('text', 'month of the fact; null where it is of none'),
    rule: column('text', 'id of the rule'),
    severity: column('text', 'error (must be settled), warning, info'),
    waived: column('yesNo', 'the branch has settled it as an exception: in no count'),
    clause: column('text', 'clause of the plan'),
    message: named('the finding as a sentence'),
    ...place,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FactColumn>>>>;

/** Every workbook that was looked at, one row each; not parted by year. */
export const FILES_TABLE = {
  file: place.file,
  branch: maybe('text', 'key of the branch; null where the workbook could not be read'),
  problem: maybe('text', 'why it could not be read: the name of the problem; null where it was'),
} as const satisfies Readonly<Record<string, FactColumn>>;

export type FactTable = keyof typeof FACT_TABLES;

interface ValueOf {
  readonly text: string;
  /** Days since 1970-01-01. */
  readonly date: number;
  readonly fen: number;
  readonly count: number;
  readonly yesNo: boolean;
}

/** One row of a table with these columns. */
export type RowOf<Columns extends Readonly<Record<string, FactColumn>>> = {
  readonly [Name in keyof Columns]:
    ValueOf[Columns[Name]['type']] | (Columns[Name]['required'] extends true ? never : null);
};

export type FactRow<Table extends FactTable> = { [Each in FactTable]: RowOf<(typeof FACT_TABLES)[Each]> }[Table];
