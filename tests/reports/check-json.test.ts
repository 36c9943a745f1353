import { wordsOf } from '../../src/locales/words';
import { fenFromYuan } from '../../src/records/fen';
import { checkJson } from '../../src/reports/check-json';
import { day, monthOf } from '../branch-by-hand';
import { finding, result, WAIVED } from './findings-by-hand';

const words = wordsOf('zh-CN');

test('one object holds all that a check found', () => {
  const json = checkJson(
    result({
      findings: [finding(), finding({ severity: 'info' })],
      waived: [WAIVED],
      notChecked: [{ rule: 'badge-missing', wanted: ['sessions.badge'] }],
    }),
    words,
  );
  const unpaid = {
    rule: 'dues-unpaid',
    severity: 'error',
    message: '李明6月党费未交，应交 75.00 元。',
    clause: '三(二)3',
    sheet: '党费台账',
    cell: 'I7',
    member: '李明',
    month: '2020-06',
    data: { due: '75.00', cells: ['花名册!H3'] },
  };
  expect(json).toEqual({
    period: '2020-06',
    today: '2020-07-05',
    findings: [unpaid, { ...unpaid, severity: 'info' }],
    waived: [
      {
        ...unpaid,
        severity: 'warning',
        member: '王芳',
        message: '王芳6月党费未交，应交 75.00 元。',
        waiver: { reason: '=援藏，=党费在受援单位交纳', sheet: '豁免说明', cell: 'D2' },
      },
    ],
    notChecked: [{ rule: 'badge-missing', needs: ['sessions.badge'] }],
    counts: { error: 1, warning: 0, info: 1, waived: 1 },
  });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('a finding about the whole workbook has neither sheet nor cell', () => {
  const json = checkJson(
    result({ findings: [finding({ sheet: null, cell: null, cells: [], member: null, month: null })] }),
    words,
  );
  expect(json.findings[0]).toMatchObject({ sheet: null, cell: null, member: null, month: null, data: { cells: [] } });
});

test('data are plain and not localised', () => {
  const data = {
    paid: { fen: fenFromYuan(1234.5) },
    day: { date: day('2020-06-22') },
    since: { month: monthOf('2019-12') },
    rate: { percent: 92.3 },
    count: 3,
    names: { list: ['李明', '王芳'] },
  };
  const json = checkJson(result({ findings: [finding({ data })] }), wordsOf('en'));
  expect(json.findings[0]?.data).toEqual({
    paid: '1234.50',
    day: '2020-06-22',
    since: '2019-12',
    rate: 92.3,
    count: 3,
    names: ['李明', '王芳'],
    cells: ['花名册!H3'],
  });
});

test('a clean month is an empty list and zeros', () => {
  expect(checkJson(result(), words)).toMatchObject({
    findings: [],
    waived: [],
    notChecked: [],
    counts: { error: 0, warning: 0, info: 0, waived: 0 },
  });
});

test('suggestions stand among the data, with the values as the cells hold them', () => {
  const cell = { sheet: '党费台账', row: 2, column: 4 };
  const suggestions = [{ cell, oldValue: 20.01, newValue: 20 }];
  const [first, second] = checkJson(result({ findings: [finding({ suggestions }), finding()] }), words).findings;
  expect(first?.data.suggestions).toEqual([{ sheet: '党费台账', cell: 'D2', oldValue: 20.01, newValue: 20 }]);
  expect(second?.data).not.toHaveProperty('suggestions');
});
