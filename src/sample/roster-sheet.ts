import type { SheetDraft } from '../workbook/sheet-draft';
import { SAMPLE_PEOPLE } from './people';
import { dateCell, mergedRuns, row, runHeads, sampleSheet, styled } from './sample-cells';

const HEADER_ROW = 3;
const COLUMNS = [
  '序号',
  '科  室',
  '姓  名',
  '性别',
  '党员身份',
  '支部职务',
  '入党时间',
  '转正\n时间',
  '缴费基数(元)',
  '备注',
];

/** 花名册: two rows above the header, section cells merged down, spaces and line breaks in the heads. */
export function rosterSheet(): SheetDraft {
  const sections = SAMPLE_PEOPLE.map((person) => person.section);
  const heads = runHeads(sections);
  return sampleSheet(
    '党员名册',
    [6, 10, 16, 6, 14, 12, 13, 13, 13, 16],
    [
      row('title', ['市档案馆党支部党员花名册'], 30),
      row('label', ['单位名称：市档案馆党支部（示例，人员均为虚构）']),
      row('header', COLUMNS, 32),
      ...SAMPLE_PEOPLE.map((person, index) => ({
        cells: [
          styled(index + 1, 'integer'),
          styled(heads[index] ?? null, 'centre'),
          styled(person.name, 'centre'),
          styled(person.gender, 'centre'),
          styled(person.category, 'centre'),
          styled(person.post === '' ? null : person.post, 'centre'),
          dateCell(person.joined),
          dateCell(person.full),
          styled(person.base, 'amount'),
          styled(person.note ?? null, 'text'),
        ],
      })),
    ],
    [{ top: 1, bottom: 1, left: 1, right: COLUMNS.length }, ...mergedRuns(sections, HEADER_ROW + 1, 2)],
    HEADER_ROW,
  );
}
