import type { Edit } from '../../../src/workbook/edit';
import { removingLeftover } from '../../../src/workbook/remove-leftover';
import { NEXT_STEP } from '../../../src/workbook/steps';
import type { WorkbookHost } from '../../../src/workbook/workbook-host';
import type { MemoryWorkbook } from '../../excel/model/workbook';
import { ADDED } from '../contract/add-rows-contract';
import { columnEdits, monthsWorkbook } from './column-edits';
import { ledgerWorkbook, noted, rowEdits } from './row-edits';
import { sampleDraft } from './sample-draft';
import { branchWorkbook, cells, editLists } from './sample-edits';

/** A write of a kind that the product makes. */
export interface Write {
  readonly name: string;
  readonly open: () => MemoryWorkbook;
  /** On the workbook that is open; may write to it first, where what is written is taken back. */
  readonly edits: (host: WorkbookHost) => Promise<readonly Edit[]>;
}

const copy: Edit = {
  ...{ kind: 'copy-sheet', sheet: '花名册', name: '花名册 7月', clear: [{ top: 2, left: 1, bottom: 9, right: 2 }] },
  changes: [{ row: 1, column: 1, expected: '姓名', value: '名单' }],
};

const adding: Edit = { kind: 'put-sheet', draft: sampleDraft({ name: '公示' }), replace: false };

const inSteps: readonly Edit[] = [
  ADDED,
  NEXT_STEP,
  { ...noted, changes: 'changes' in noted ? noted.changes.slice(1) : [] } as Edit,
  NEXT_STEP,
  adding,
];

function leftoverWorkbook(): MemoryWorkbook {
  const workbook = branchWorkbook();
  workbook.addSheet('~theme-day 0htk83dml5psdm 1~').change(1, 1, { value: '党费收缴公示' });
  return workbook;
}

const plain = (open: () => MemoryWorkbook, lists: readonly (readonly [string, readonly Edit[]])[]): readonly Write[] =>
  lists.map(([name, edits]) => ({ name, open, edits: () => Promise.resolve(edits) }));

const there: readonly Write[] = [
  ...plain(branchWorkbook, editLists),
  ...plain(ledgerWorkbook, rowEdits),
  ...plain(monthsWorkbook, columnEdits),
  ...plain(branchWorkbook, [
    ['a copied sheet', [copy]],
    ['a copied sheet and cells', [cells, copy]],
  ]),
  ...plain(ledgerWorkbook, [['steps one after the other', inSteps]]),
];

/** What was written is taken back again; a sheet that was replaced never is. */
const back: readonly Write[] = there
  .filter(({ name }) => name !== 'a replaced sheet' && name !== 'cells and sheets')
  .map(({ name, open, edits }) => ({
    name: `taking back ${name}`,
    open,
    edits: async (host) => (await host.apply(await edits(host))).undo ?? [],
  }));

export const everyWrite: readonly Write[] = [
  ...there,
  ...back,
  {
    name: 'removing what a write left unfinished',
    open: leftoverWorkbook,
    edits: async (host) => {
      const [sheet] = (await host.read()).workSheets ?? [];
      return sheet ? removingLeftover(sheet) : [];
    },
  },
];
