import fc from 'fast-check';
import { legendOfLine } from '../../src/notation/legend-line';

test.each<[string, Record<string, string>]>([
  ['注：√出勤 △事假 ○病假 ×缺席', { '√': 'present', '△': 'personalLeave', '○': 'sickLeave', '×': 'absent' }],
  ['√:到会；○:请假；×:缺席', { '√': 'present', '○': 'leave', '×': 'absent' }],
  ['√：到会；〇：请假；×：缺席', { '√': 'present', '○': 'leave', '×': 'absent' }],
  ['说明 √ 表示出席，△ 表示请假', { '√': 'present', '△': 'leave' }],
  ['考勤符号说明：“√”为出勤，“△”为事假，“☆”代表出差。', { '√': 'present', '△': 'personalLeave', '☆': 'travelLeave' }],
  ['备注：出勤√ 事假△ 病假○', { '√': 'present', '△': 'personalLeave', '○': 'sickLeave' }],
  ['出勤√，请假△，缺席×', { '√': 'present', '△': 'leave', '×': 'absent' }],
  ['图例：√=出勤 ×=缺席 +=补课', { '√': 'present', '×': 'absent', '+': 'madeUp' }],
  ['√—出勤，△—事假', { '√': 'present', '△': 'personalLeave' }],
  ['√出勤/△事假/○病假', { '√': 'present', '△': 'personalLeave', '○': 'sickLeave' }],
  ['√ 到会 ＋ 公假 ／ 不适用', { '√': 'present', '+': 'publicDutyLeave', '/': 'notExpected' }],
  ['出勤打√，事假打△', { '√': 'present', '△': 'personalLeave' }],
  ['△迟到 ▲早退 ☆补课', { '△': 'present', '▲': 'present', '☆': 'madeUp' }],
  ['注：1=出勤 0=缺席', { '1': 'present', '0': 'absent' }],
  ['Y 出勤 N 缺席 L 请假', { y: 'present', n: 'absent', l: 'leave' }],
  ['√出勤（含迟到、早退） △请假（须写原因）', { '√': 'present', '△': 'leave' }],
  ['△其他情况 ○病假', { '○': 'sickLeave' }],
  ['其他△ 病假○', { '○': 'sickLeave' }],
])('%s', (line, expected) => {
  expect(Object.fromEntries(legendOfLine(line))).toEqual(expected);
});

test.each([
  '注：党员出差应提前请假',
  '请假/缺席人员须补课',
  '请假+补课的视为完成',
  '1. 请假须经批准；2. 缺席须补课',
  '2020年主题党日考勤表',
  '√ 表示已交党费',
  '单位名称：',
  '',
])('%j is no legend', (line) => {
  expect(legendOfLine(line).size).toBe(0);
});

test('no text makes the parser throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...Array.from('√△○×+/—=：，出勤病假为打')) }),
      ),
      (text) => {
        expect(() => legendOfLine(text)).not.toThrow();
      },
    ),
  );
});
