import type { Words } from '../../locales/words';
import type { DraftCell } from '../../workbook/sheet-draft';
import type { CellValue } from '../../workbook/snapshot';
import { cell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { lineCount, rowHeight } from '../draft/text-width';
import type { FindingGroup, GroupedFindings } from '../finding-groups';
import { findingText } from '../finding-text';
import { groupText } from '../group-text';
import type { Period } from '../../records/period';
import type { Finding } from '../../rules/finding';
import { handCells, takeHandFilled, type HandFilledRows } from './hand-filled';
import { placeCell } from './place-cell';

/** The last three are filled in by hand. */
const COLUMNS = [
  'index',
  'severity',
  'rule',
  'who',
  'what',
  'where',
  'clause',
  'responsible',
  'deadline',
  'result',
] as const;

/** Widths of the report's columns, in characters. */
export const REPORT_WIDTHS: readonly number[] = [6, 10, 17, 13, 54, 18, 9, 10, 12, 22];

const HEADER_HEIGHT = 26;
const LABEL_HEIGHT = 22;

/**
 * Adds one row a group, gravest first, then what is still open from earlier months;
 * behind them the single findings of each row that stands for several. Returns the
 * header's row; null where there is no finding.
 */
export function addFindings(
  draft: DraftRows,
  { current, earlier }: GroupedFindings,
  handFilled: HandFilledRows,
  period: Period,
  words: Words,
): number | null {
  const groups = [...current, ...earlier];
  if (groups.length === 0) return null;
  const headerRow = draft.add(
    COLUMNS.map((column) => cell(words(`reports.check.columns.${column}`), 'header')),
    HEADER_HEIGHT,
  );
  draft.repeatOnPages(HEADER_HEIGHT);
  groups.forEach((group, index) => {
    if (earlier.length > 0 && index === current.length) addLabel(draft, words('reports.groups.earlier'));
    const cells = [
      ...groupCells(group, index + 1, period, words),
      ...handCells(takeHandFilled(handFilled, keyOfGroup(group, words))),
    ];
    draft.add(cells, fittingHeight(cells));
  });
  addSingles(draft, groups, period, words);
  return headerRow;
}

/** Adds a line over all columns, with its air, that what follows belongs under. */
export function addLabel(draft: DraftRows, text: string, below = LABEL_HEIGHT): void {
  draft.keepTogether(10 + LABEL_HEIGHT + below);
  draft.addEmpty(10);
  draft.addSpans([{ cell: cell(text, 'label'), columns: REPORT_WIDTHS.length }], LABEL_HEIGHT);
}

/** The seven cells that tell of a single finding. */
export function findingCells(finding: Finding, index: number | string, what: string, words: Words): DraftCell[] {
  return [
    cell(index, typeof index === 'number' ? 'integer' : 'centre'),
    cell(words(`reports.check.severities.${finding.severity}`), finding.severity),
    cell(words(`rules.${finding.rule}.title`), 'text'),
    cell(finding.member, 'centre'),
    cell(what, 'text'),
    placeCell(finding, words),
    cell(finding.clause === '' ? words('reports.check.noClause') : finding.clause, 'centre'),
  ];
}

/** What is typed in by hand has no place in a row that only tells. */
export const NO_HAND_CELLS: readonly DraftCell[] = [cell(null, 'text'), cell(null, 'text'), cell(null, 'text')];

export function fittingHeight(cells: readonly DraftCell[]): number {
  const lines = cells.map(({ value }, index) =>
    lineCount(value === null ? '' : String(value), REPORT_WIDTHS[index] ?? 0),
  );
  return rowHeight(Math.max(...lines));
}

function groupCells(group: FindingGroup, index: number, period: Period, words: Words): DraftCell[] {
  const [first] = group.findings;
  const cells = findingCells({ ...first, member: group.member }, index, groupText(group, words, period), words);
  const severity = cell(words(`reports.check.severities.${group.severity}`), group.severity);
  return cells.map((each, at) => (COLUMNS[at] === 'severity' ? severity : each));
}

/** By what a row is found again when the sheet is made anew: its kind and person, without a person its place. */
function keyOfGroup({ findings, member }: FindingGroup, words: Words): string {
  const [first] = findings;
  return rowKey(words(`rules.${first.rule}.title`), member, placeCell(first, words).value);
}

export function rowKey(rule: CellValue, who: CellValue, where: CellValue): string {
  const person = who ?? '';
  return JSON.stringify([rule ?? '', person, person === '' ? (where ?? '') : '']);
}

function addSingles(draft: DraftRows, groups: readonly FindingGroup[], period: Period, words: Words): void {
  const several = groups.flatMap((group, index) => (group.kind === 'one' ? [] : [{ group, index: index + 1 }]));
  if (several.length === 0) return;
  addLabel(draft, words('reports.check.singles'));
  for (const { group, index } of several) {
    group.findings.forEach((finding, at) => {
      const text = findingText(finding, words, period);
      const cells = [...findingCells(finding, `${index}-${at + 1}`, text, words), ...NO_HAND_CELLS];
      draft.add(cells, fittingHeight(cells));
    });
  }
}
