import fc from 'fast-check';
import { parseAmountCell, parseDuesCell } from '../../src/notation/amount';
import { parseRateCell } from '../../src/notation/rate';
import { yuanText, fen } from '../../src/records/fen';
import type { CellValue } from '../../src/workbook/snapshot';
import { outcome } from './outcome';

function amount(value: CellValue): number | string {
  return outcome(parseAmountCell(value));
}

test.each<[CellValue, number]>([
  [12, 1200],
  [81.48, 8148],
  [81.4815, 8148],
  [81.485, 8149],
  [0, 0],
  [-5, -500],
  ['12', 1200],
  ['12元', 1200],
  ['12 元', 1200],
  ['12元整', 1200],
  ['12.00', 1200],
  ['12.5', 1250],
  ['￥12', 1200],
  ['¥12.50', 1250],
  ['￥ 12.50元', 1250],
  ['人民币12元', 1200],
  ['１２．５０', 1250],
  ['1,234.50', 123450],
  ['1，234.50', 123450],
  ['12,345,678', 1234567800],
  ['12元5角', 1250],
  ['12元5角6分', 1256],
  ['5角', 50],
  ['-12.5', -1250],
  ['－12.5', -1250],
  ['81.4815', 8148],
  ['0.2', 20],
  [100_000_000, 10_000_000_000],
])('%j is %d fen', (value, expected) => {
  expect(amount(value)).toBe(expected);
});

test.each<[CellValue]>([
  ['十二块'],
  ['12块'],
  ['#REF!'],
  ['#VALUE!'],
  ['12.3.4'],
  ['12,34'],
  ['1,2345'],
  ['12-13'],
  ['12 13'],
  ['--12'],
  ['1e3'],
  ['12%'],
  ['12(补交)'],
  ['元'],
  ['免'],
  ['√'],
  [13_800_138_000],
  ['13800138000'],
  [100_000_000.01],
  [true],
])('%j is no amount', (value) => {
  expect(amount(value)).toBe('unreadable');
});

test.each<[CellValue]>([[null], [''], [' '], ['—'], ['-'], ['/']])('%j is no amount but blank', (value) => {
  expect(amount(value)).toBe('blank');
});

test.each<[CellValue, number | string]>([
  ['免', 'exempt'],
  [' 免 ', 'exempt'],
  ['免交', 'exempt'],
  ['免缴', 'exempt'],
  ['减免', 'exempt'],
  ['—', 0],
  ['－', 0],
  ['-', 0],
  ['——', 0],
  ['/', 0],
  ['／', 0],
  ['无', 0],
  [0, 0],
  ['0', 0],
  ['0.00', 0],
  [null, 'blank'],
  ['', 'blank'],
  ['12元', 1200],
  ['免费', 'unreadable'],
  ['未交', 'unreadable'],
  ['十二块', 'unreadable'],
])('the dues cell %j is %s', (value, expected) => {
  expect(outcome(parseDuesCell(value))).toBe(expected);
});

test('nothing negative is never below nothing', () => {
  expect(Object.is(amount(-0.001), 0)).toBe(true);
  expect(Object.is(amount('-0'), 0)).toBe(true);
});

test('every amount reads back from every form', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (value) => {
      const yuan = yuanText(fen(value));
      const [whole = '', decimals = ''] = yuan.split('.');
      const grouped = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
      const fullWidth = yuan.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      for (const form of [value / 100, yuan, `${yuan}元`, `￥${yuan}`, `¥ ${grouped}`, grouped, fullWidth]) {
        expect(amount(form)).toBe(value);
        expect(outcome(parseDuesCell(form))).toBe(value);
      }
    }),
    { numRuns: 2000 },
  );
});

test('no value makes the parsers throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.bigInt().map(String)), (value) => {
      expect(() => [parseAmountCell(value), parseDuesCell(value), parseRateCell(value)]).not.toThrow();
    }),
  );
});

test.each<[CellValue, number | string]>([
  [0.005, 0.005],
  [0.02, 0.02],
  ['0.5%', 0.005],
  ['２％', 0.02],
  ['5‰', 0.005],
  [0.5, 0.005],
  ['0.5', 0.005],
  [1.5, 0.015],
  [2, 0.02],
  [0.07, 'unreadable'],
  [20, 'unreadable'],
  ['20%', 'unreadable'],
  ['百分之一', 'unreadable'],
  [null, 'blank'],
  ['—', 'blank'],
])('the rate %j is the share %s', (value, expected) => {
  expect(outcome(parseRateCell(value))).toBe(expected);
});
