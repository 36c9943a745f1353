import { wordsOf } from '../../src/locales/words';
import { makePaper, paperRequest, PAPER_PERIODS } from '../../src/papers/make-paper';
import { PAPER_KINDS } from '../../src/papers/paper';
import { read } from '../../src/records/field';
import { fenFromYuan } from '../../src/records/fen';
import { cellRef } from '../../src/records/cell-ref';
import { halfYear } from '../../src/records/half-year';
import { month } from '../../src/records/month';
import type { Branch } from '../../src/records/branch';
import type { Role } from '../../src/records/role';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import { wordFile } from '../../src/word/word-file';
import {
  ABSENT,
  branchOf,
  dateField,
  day,
  duesLine,
  duesTable,
  marked,
  member,
  payment,
  PRESENT,
  textField,
  themeDayRow,
} from '../branch-by-hand';
import { readWord } from '../word/read-word';

const words = wordsOf('zh-CN');
const AT = cellRef('花名册', 2, 3);
const IDENTITY = '410102198001011234';
const PHONE = '13900001111';
const BASE = 5432.1;
const HERE = { sheet: '花名册', cell: AT, month: null } as const;

/** What nobody outside the office may read, in every cell that might leak it. */
function secretBranch(): Branch {
  const secret = {
    ...member('李明', { standard: 60, base: BASE }),
    id: read(IDENTITY, AT),
    birthDate: dateField('1980-01-01'),
    wageBase: read(fenFromYuan(BASE), AT),
    notes: textField(`手机 ${PHONE}，家庭困难`),
    post: textField('支部书记'),
  };
  const other = { ...member('王芳', { standard: 30 }), id: read('410102', AT) };
  const row = themeDayRow('2020-06', {
    date: dateField('2020-06-20'),
    theme: textField('学习党章'),
    content: textField(`集合联系 ${PHONE}`),
    place: textField('五楼会议室'),
    host: textField('李明'),
  });
  const months = ['2020-05', '2020-06'];
  return branchOf({
    settings: { ...DEFAULT_SETTINGS, branchName: '市档案馆党支部', contact: '赵敏', hotline: '0372-5550123' },
    members: [secret, other],
    schedule: [row],
    sessions: [row],
    attendance: [marked('李明', '2020-06', ABSENT), marked('王芳', '2020-06', PRESENT)],
    duesTables: [duesTable('matrix', months, ['李明', '王芳'])],
    duesLines: [duesLine('李明', '2020-01..2020-12', { exemptReason: textField('家庭困难') })],
    payments: months.map((each) => payment('王芳', each, 20)),
    roles: new Set<Role>(['roster', 'schedule', 'sessions', 'attendance', 'dues']),
    fields: new Set(['roster.name', 'roster.category', 'roster.wageBase', 'roster.duesStandard', 'sessions.date']),
    issues: [
      { ...HERE, kind: 'cell-unreadable', role: 'roster', field: 'wageBase', text: `约${BASE}`, expected: 'amount' },
      { ...HERE, kind: 'cell-unreadable', role: 'roster', field: 'id', text: `编号${IDENTITY}`, expected: 'text' },
      { ...HERE, kind: 'merged-leftover', text: String(BASE), shown: PHONE },
    ],
  });
}

test.each(PAPER_KINDS)('%s: no identity number, telephone, wage base, note or reason of a member', async (kind) => {
  const request = paperRequest(kind, PAPER_PERIODS[kind] === 'month' ? month(2020, 6) : halfYear(2020, 1));
  if (request === null) throw new Error(`no request for ${kind}`);
  const paper = makePaper(request, { branch: secretBranch(), today: day('2020-07-05'), words });
  const { document, parts } = readWord(await wordFile(paper, words));
  const text = `${document}${parts['docProps/core.xml'] ?? ''}`.replaceAll(/<[^>]*>/g, '');
  expect(text).toContain('市档案馆党支部');
  for (const secret of [IDENTITY, PHONE, '5432', '5,432', '家庭困难', '1980']) expect(text).not.toContain(secret);
});

test('what is put right says that the cells cannot be read, and not what stands in them', () => {
  const request = { kind: 'rectify', period: month(2020, 6) } as const;
  const paper = makePaper(request, { branch: secretBranch(), today: day('2020-07-05'), words });
  const text = JSON.stringify(paper.blocks);
  expect(text.match(/“＊＊＊”/g)).toHaveLength(4);
  expect(text).toContain('按缴费基数 ＊＊＊ 元计算');
});
