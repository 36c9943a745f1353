import fc from 'fast-check';
import type { CellRef } from '../../src/records/cell-ref';
import type { Branch } from '../../src/records/branch';
import type { Field } from '../../src/records/field';
import { readBranch } from '../../src/reading/read-branch';
import { cellAt, lastColumnOf, lastRowOf, textOf } from '../../src/workbook/sheet-cells';
import { WorkbookError } from '../../src/workbook/errors';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { sheets } from '../sheets';

const YEAR_OF_WORK = `
  # 花名册
  某局机关党支部党员花名册 | < | < | < | <
  序号 | 姓  名 | 类别 | 科室 | 入党时间 | 党费基数
  1 | 李明 | 正式党员 | 办公室 | 2008.7.1 | 5432.1
  2 | 王 芳 | 预备党员 | ^ | 2020年7月1日 | 3000
  3 | 张伟（技术科） | 正式党员 | 技术科 | @2001-07-01 | 4,200.00
  # 活动安排及记录
  2020年主题党日 | < | < | < | <
  月份 | 活动时间 | 活动主题 | 组织科室 | 时长 | 重温入党誓词 | 活动照片 | 应到人数 | 分管支委
  1月 | 1月20日 | 学习党章 | 办公室 技术科 | 半天 | 是 | 8张 | 3 | 李明
  2月 | 2020.2.20 | 志愿服务 | 技术科 | 3小时 | 否 | 有 | 3人 | 王芳
  # 考勤
  姓名 | 1月 | 2月
  李明 | √ | 事假
  王芳 | √ | 缺/补
  张伟（技术科） | 病假 | √
  注：√出勤 ×缺席
  # 请假补课
  姓名 | 月份 | 请假原因 | 批准人 | 申请时间 | 是否补课 | 补课时间
  李明 | 2月 | 住院 | 王芳 | 2月18日 | 是 | 2月28日
  # 党费台账
  姓名 | 1月 | < | < | 2月 | < | < | 合计
  ^ | 应交 | 实交 | 日期 | 应交 | 实交 | 日期 | ^
  李明 | 81.48 | 81.48 | 1月20日 | 81.48 | 81.48 | 20日 | 162.96
  王芳 | 15 | 15 | 1月20日 | 15 | | | 15
  张伟（技术科） | 42 | 42元 | 20200120 | 42 | 42 | 2020/2/20 | 84
  合计 | 138.48 | 138.48 | | 138.48 | 123.48 | | 261.96
  # 学习计划
  月份 | 学习主题
  1月 | 党章
  2月 | 宪法
  # 豁免说明
  规则 | 月份 | 对象 | 原因
  dues-late | 2020年1月 | 李明 | 住院
`;

function fieldsIn(value: unknown, found: Field<unknown>[] = []): Field<unknown>[] {
  if (Array.isArray(value)) value.forEach((each) => fieldsIn(each, found));
  else if (typeof value === 'object' && value !== null) {
    if ('state' in value && 'cell' in value) found.push(value as Field<unknown>);
    else Object.values(value).forEach((each) => fieldsIn(each, found));
  }
  return found;
}

function recordsOf(branch: Branch): unknown[] {
  return [
    branch.members,
    branch.schedule,
    branch.sessions,
    branch.attendance,
    branch.leave,
    branch.duesLines,
    branch.duesStatements,
    branch.payments,
    branch.studyTopics,
  ];
}

function sheetOf(snapshot: Snapshot, { sheet }: CellRef): SheetSnapshot {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
}

function isInside(snapshot: Snapshot, cell: CellRef): boolean {
  const sheet = sheetOf(snapshot, cell);
  return (
    cell.row >= sheet.top &&
    cell.row <= lastRowOf(sheet) &&
    cell.column >= sheet.left &&
    cell.column <= lastColumnOf(sheet)
  );
}

describe('every field', () => {
  test('points at the cell that holds it', () => {
    const snapshot = sheets(YEAR_OF_WORK);
    const { branch } = readBranch(snapshot);
    const fields = recordsOf(branch).flatMap((records) => fieldsIn(records));
    expect(fields.length).toBeGreaterThan(60);
    for (const { state, value, cell } of fields) {
      const held = textOf(cellAt(sheetOf(snapshot, cell), cell.row, cell.column));
      expect(held === '').toBe(state === 'blank');
      if (typeof value === 'string' && /\p{Script=Han}/u.test(value)) expect(held).toBe(value);
      if (typeof value === 'number' && /^[\d.]+$/.test(held))
        expect([1, 100].map((unit) => value / unit)).toContain(Number(held));
    }
  });

  test('of a clean workbook is read', () => {
    const { branch } = readBranch(sheets(YEAR_OF_WORK));
    expect(branch.issues).toEqual([]);
    expect([branch.members.length, branch.sessions.length, branch.attendance.length, branch.payments.length]).toEqual([
      3, 2, 6, 6,
    ]);
    expect([
      branch.leave.length,
      branch.duesStatements.length,
      branch.studyTopics.length,
      branch.waivers.length,
    ]).toEqual([1, 6, 2, 1]);
    const people = [...branch.attendance, ...branch.leave, ...branch.payments].map(({ person }) => person);
    expect(people.every(({ member }) => member !== null)).toBe(true);
  });
});

const junk = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    ' ',
    '#REF!',
    '#N/A',
    '2月30日',
    '十二块',
    '△',
    '？',
    '合计',
    '小计：',
    '2020.1',
    true,
    0,
    -1,
    1e9,
    2020.1,
    43_850,
    '免',
    '—',
    '李明',
    '张伟',
  ),
  fc.string({ maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe('whatever is typed into a workbook', () => {
  test('it is read or refused by a named error, and every issue stands in a used cell, once', () => {
    const clean = sheets(YEAR_OF_WORK);
    const changes = fc.array(fc.tuple(fc.nat(6), fc.nat(9), fc.nat(9), junk), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changes, (typed) => {
        const snapshot = {
          ...clean,
          sheets: clean.sheets.map((sheet, index) => ({
            ...sheet,
            values: sheet.values.map((row, r) =>
              row.map((value, c) => {
                const change = typed.find(([s, atRow, atColumn]) => s === index && atRow === r && atColumn === c);
                return change ? change[3] : value;
              }),
            ),
          })),
        };
        let branch: Branch;
        try {
          branch = readBranch(snapshot).branch;
        } catch (error) {
          if (error instanceof WorkbookError) return;
          throw error;
        }
        const cells = branch.issues.flatMap(({ kind, cell }) => (cell === null ? [] : [{ kind, cell }]));
        for (const { cell } of cells) expect(isInside(snapshot, cell)).toBe(true);
        const once = cells.map(({ kind, cell }) => `${kind} ${cell.sheet} ${cell.row} ${cell.column}`);
        expect(new Set(once.filter((each) => !each.startsWith('header'))).size).toBe(
          once.filter((each) => !each.startsWith('header')).length,
        );
        for (const field of recordsOf(branch).flatMap((records) => fieldsIn(records))) {
          if (field.state !== 'unreadable') continue;
          const held = cellAt(sheetOf(snapshot, field.cell), field.cell.row, field.cell.column);
          expect(field.text).toBe(textOf(held).trim());
        }
      }),
      { numRuns: 300 },
    );
  });
});

const letter = fc.constantFrom(
  '明',
  '芳',
  '伟',
  '敏',
  '静',
  '强',
  '丽',
  '军',
  '洋',
  '艳',
  '勇',
  '杰',
  '娟',
  '涛',
  '超',
);
const name = fc
  .tuple(fc.constantFrom('李', '王', '张', '赵', '陈', '刘', '杨'), letter, letter)
  .map((letters) => letters.join(''));

/** How a roster may be laid out around the same people. */
const layout = fc.record({
  titles: fc.constantFrom<readonly string[]>([], ['党员花名册'], ['党员花名册', '单位名称：某局机关党支部']),
  nameHead: fc.constantFrom('姓名', '姓  名', '党员姓名', '姓\n名', '*姓名'),
  numbered: fc.boolean(),
  indent: fc.nat(3),
  /** Rows and columns before the used range. */
  offset: fc.nat(4),
  spaced: fc.boolean(),
  mergedSections: fc.boolean(),
  total: fc.boolean(),
  note: fc.boolean(),
  gap: fc.boolean(),
});

describe('a roster in any layout', () => {
  test('has the same people', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 12 }), layout, (names, how) => {
        const numbered = (row: readonly CellValue[], first: CellValue): CellValue[] =>
          how.numbered ? [first, ...row] : [...row];
        const rows: CellValue[][] = [
          ...how.titles.map((title) => [title]),
          numbered([how.nameHead, '类别', '科室', '入党时间'], '序号'),
          ...names.map((each, index) =>
            numbered(
              [
                how.spaced ? Array.from(each).join(' ') : each,
                '正式党员',
                how.mergedSections && index > 0 ? null : '办公室',
                '2008-07-01',
              ],
              index + 1,
            ),
          ),
          ...(how.total ? [numbered(['合计', `${names.length}人`], null)] : []),
          ...(how.note ? [['注：本表由组织委员填写。']] : []),
        ];
        const head = how.titles.length;
        if (how.gap) rows.splice(head + 2, 0, []);
        const sectionsMerged = how.mergedSections && !how.gap;
        const top = how.offset + head + 2;
        const column = how.offset + how.indent + (how.numbered ? 4 : 3);
        const sheet: SheetSnapshot = {
          name: '花名册',
          visibility: 'visible',
          locked: false,
          top: how.offset + 1,
          left: how.offset + 1,
          values: rows.map((row) => [...Array.from({ length: how.indent }, () => null), ...row]),
          merges: sectionsMerged ? [{ top, bottom: top + names.length - 1, left: column, right: column }] : [],
          generated: null,
        };
        const { members } = readBranch({ name: '支部.xlsx', date1904: false, sheets: [sheet] }).branch;
        expect(members.map(({ displayName }) => displayName)).toEqual(names);
        if (sectionsMerged) expect(members.map(({ section }) => section?.value)).toEqual(names.map(() => '办公室'));
        for (const { name: field } of members)
          expect(cellAt(sheet, field.cell.row, field.cell.column)).toBe(field.value);
      }),
      { numRuns: 300 },
    );
  });
});
