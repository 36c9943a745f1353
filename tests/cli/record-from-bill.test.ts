import path from 'node:path';
import { existsSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { weChatCsv, type Movement } from '../arriving/bills/exports';
import { facts } from '../hosts/contract/contract-workbook';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { temporaryFolder, theme } from './run-command';

const WORKBOOK = path.join(temporaryFolder(), '支部.xlsx');
writeFileSync(
  WORKBOOK,
  bytesFromSnapshot(
    sheets(`
# 花名册
姓名 | 党员类别 | 入党时间 | 月党费标准
李明 | 正式党员 | 2010-07-01 | 50
王芳 | 正式党员 | 2010-07-01 | 50
# 2026年党费台账
姓名 | 5月 | 6月
李明 | 50 |
王芳 | 50 |
# 设置
项目 | 值
变更记录 | 是
`),
  ),
);

function stored(...movements: readonly Movement[]): string {
  const file = path.join(temporaryFolder(), '微信支付账单.csv');
  writeFileSync(file, weChatCsv(movements));
  return file;
}

const BILL = [
  { at: '2026-06-20 09:00:00', who: '李明', yuan: 50, id: '4200001' },
  { at: '2026-06-20 09:01:00', who: '小芳', note: '党费', yuan: 50, id: '4200002' },
];

test('a bill: who is not certain is asked, then it is recorded with the number of each transaction in the log, once', async () => {
  const [bill, file] = [stored(...BILL), path.join(temporaryFolder(), 'out.xlsx')];
  const args = (workbook: string, ...more: readonly string[]) => [
    'record',
    'payment',
    workbook,
    '--from',
    bill,
    ...more,
  ];
  const asked = await theme(...args(WORKBOOK, '-o', file));
  expect([asked.status, existsSync(file)]).toEqual([2, false]);
  expect(asked.err).toContain('“小芳 党费”（50.00 元）');

  const answered = await theme(...args(WORKBOOK, '--name', '小芳=王芳', '-o', file));
  expect([answered.status, answered.err]).toEqual([0, '']);
  expect(answered.out).toContain('账单里有 2 笔党费，共 100.00 元');
  const values: Record<string, unknown> = facts(openWorkbook(await readFile(file), 'out.xlsx').snapshot());
  expect([values['2026年党费台账!C2'], values['2026年党费台账!C3']]).toEqual([50, 50]);
  const logged = Object.entries(values).filter(([cell]) => cell.startsWith('变更记录!E'));
  expect(logged.map(([, value]) => value)).toEqual([
    '新内容',
    '50.00',
    '50.00',
    '交易单号 4200001',
    '交易单号 4200002',
  ]);
  expect(JSON.stringify(values)).not.toContain('小芳');

  const again = await theme(...args(file, '--dry-run'));
  expect([again.status, again.out.split('\n').at(-1)]).toEqual([0, '工作簿里已经是这样，没有要改的内容。']);
  expect(again.out).toContain('已经登记过');
});

test('as JSON, of one half-year', async () => {
  const { out } = await theme(
    ...['record', 'payment', WORKBOOK, '--from', stored(...BILL), '--half', '2026-H1', '--name', '小芳='],
    ...['--dry-run', '--json'],
  );
  expect(JSON.parse(out)).toMatchObject({
    bill: {
      payments: [{ name: '李明', paidOn: '2026-06-20', months: [{ from: '2026-06', to: '2026-06', amount: '50.00' }] }],
      questions: [],
      leftOut: [{ why: 'skipped' }],
    },
  });
});

test.each([
  [['--all'], '--all'],
  [['--name', '外人=李明'], '外人'],
  [['--name', '小芳=无名'], '无名'],
])('refuses %p with a bill', async (more, said) => {
  const { status, err } = await theme('record', 'payment', WORKBOOK, '--from', stored(...BILL), ...more, '--dry-run');
  expect([status, err]).toEqual([2, expect.stringContaining(said)]);
});
