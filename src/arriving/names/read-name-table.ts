import { durationUnitOf, parseDurationCell, type DurationUnit } from '../../notation/duration';
import { normaliseText } from '../../notation/normalise';
import { textOf } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';
import type { ArrivedRows } from '../arrived';
import { cellOf, findTable, textAt, type ArrivedTable } from '../table-head';
import type { ListedName, NoName, ReadNames } from './listed-name';
import { readLine } from './read-line';
import type { RosterNames } from './roster-names';
import { leaveIn, saidBy, type SaidPresence } from './said-presence';

type NameColumn = 'name' | 'nickname' | 'id' | 'section' | 'minutes' | 'state' | 'reason' | 'first' | 'last';

const WORDS: Readonly<Record<NameColumn, RegExp>> = {
  name: /^(?:员工|成员|人员|真实|参会人|与会人|签到人)?(?:姓名|名字)$|^(?:参会|与会|签到)(?:人|者|人员|成员)$|^(?:成员|人员)$/u,
  nickname: /昵称|^用户名称?$|^用户$/u,
  id: /^(?:员工|党员)?(?:工号|编号|学号|员工id|userid|id)$|^(?:人员|党员)编号$/iu,
  section: /^(?:所属)?(?:部门|科室|处室|党小组|小组|单位)$/u,
  minutes: /时长/u,
  state: /^(?:是否)?(?:签到|考勤|打卡|出勤|出席|到会|参会)(?:状态|结果|情况)?$|^状态$/u,
  reason: /^(?:请假)?(?:事由|原因|说明|备注)$/u,
  first: /^(?:首次)?(?:入会|签到|打卡|加入|进入)时间$/u,
  last: /^(?:最后)?(?:退会|离开|退出|签退)时间$/u,
};

/** A table of names: the export of a meeting or of a clock, a sign-in sheet, a column with its head. Null where there is no such head. */
export function readNameTable({ sheet, rows }: ArrivedRows, roster: RosterNames): ReadNames | null {
  const table = findTable(rows, WORDS, (columns) => columns.has('name') || columns.has('nickname'));
  if (table === null) return null;
  const names: ListedName[] = [];
  const rest: NoName[] = table.above.map((row) => ({ line: row.number, text: textsOf(row.cells) }));
  const saidOfSheet = sheet === null ? null : saidBy(sheet.replace(/(?:人员|名单|成员)$/u, ''));
  const unit = unitOf(table);
  for (const row of table.body) {
    const name = textAt(table, row, 'name') || textAt(table, row, 'nickname');
    if (name === '' || /^(?:合计|总计|小计|共\d)/u.test(name)) {
      rest.push({ line: row.number, text: textsOf(row.cells) });
      continue;
    }
    const beside = ['id', 'section'].flatMap((field) => {
      const text = textAt(table, row, field as NameColumn);
      return text === '' ? [] : `（${text}）`;
    });
    const read = readLine(`${name}${beside.join('')}`, roster, {
      line: row.number,
      isNameFirst: true,
      said: saidOfSheet,
      section: null,
    });
    const said = stateOf(table, row);
    rest.push(...read.rest);
    for (const each of read.names) {
      names.push({
        ...each,
        written: name,
        said: said ?? each.said,
        minutes: table.columns.has('minutes') ? minutesOf(cellOf(table, row, 'minutes'), unit) : null,
        // A 签到 column with nothing in it says something, but not what.
        unexplained: each.unexplained ?? unexplainedState(table, row, said),
      });
    }
  }
  return { names, rest };
}

function stateOf(table: ArrivedTable<NameColumn>, row: ArrivedRows['rows'][number]): SaidPresence | null {
  const text = textAt(table, row, 'state');
  const said = saidBy(text) ?? leaveIn(text);
  const reason = textAt(table, row, 'reason');
  return said?.presence === 'leave' && reason !== '' && said.reason === undefined ? { ...said, reason } : said;
}

function unexplainedState(
  table: ArrivedTable<NameColumn>,
  row: ArrivedRows['rows'][number],
  said: SaidPresence | null,
): string | null {
  if (said !== null) return null;
  const text = textAt(table, row, 'state');
  if (text !== '') return isTime(text) ? null : text;
  const isOpen = table.columns.has('state') || (table.columns.has('first') && textAt(table, row, 'first') === '');
  if (!isOpen) return null;
  return textAt(table, row, 'first') === '' ? '' : null;
}

function isTime(text: string): boolean {
  return /\d{1,2}:\d{2}|^\d{4}[-/.年]\d/u.test(normaliseText(text)) || /^\d{5}(?:\.\d+)?$/u.test(text);
}

function unitOf({ heads }: ArrivedTable<NameColumn>): DurationUnit | 'seconds' | null {
  const head = heads.get('minutes') ?? '';
  return /\((?:秒|s)\)/iu.test(head) ? 'seconds' : durationUnitOf(head);
}

/** Minutes of 00:47:05, 47分5秒, 1小时2分, 47 by the head; null where it cannot be read. */
function minutesOf(value: CellValue, unit: DurationUnit | 'seconds' | null): number | null {
  if (value === null) return null;
  const plain = normaliseText(textOf(value));
  const seconds = /^(\d+)(?:秒|s)$/iu.exec(plain)?.[1] ?? (unit === 'seconds' && /^\d+$/u.test(plain) ? plain : null);
  if (seconds !== null) return Math.floor(Number(seconds) / 60);
  const bare = plain.replace(/(?<=[分钟m])\d+(?:秒|s)$/iu, '').replace(/^0(?:小时|h)(?=\d)/iu, '');
  // A time of day in a cell of Excel is a part of a day; a bare number without a unit counts minutes.
  const isPartOfDay = typeof value === 'number' && value > 0 && value < 1;
  if (isPartOfDay && unit === null) return Math.floor(value * 24 * 60);
  const isClock = /^\d{1,3}:\d{2}$/u.test(bare);
  if (isClock && Number(bare.split(':')[0]) > 12) return null;
  const reading = parseDurationCell(typeof value === 'number' ? value : bare, {
    halfDayHours: 4,
    unit: unit === 'seconds' || unit === null ? 'minutes' : unit,
  });
  return reading.state === 'read' ? reading.value.minutes : null;
}

function textsOf(cells: readonly CellValue[]): string {
  return cells
    .map((cell) => textOf(cell).trim())
    .filter((text) => text !== '')
    .join(' ');
}
