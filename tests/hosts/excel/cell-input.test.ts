import fc from 'fast-check';
import { cellInput } from '../../../src/hosts/excel/apply/cell-input';
import { typedInput } from '../../excel/model/typed-input';

test.each([
  ['李明', '李明'],
  ['√', '√'],
  ['事假（家中有事）', '事假（家中有事）'],
  ['=1+1', "'=1+1"],
  ['+86 10', "'+86 10"],
  ['-无-', "'-无-"],
  ['@张伟', "'@张伟"],
  ["'引号", "''引号"],
  ['2020.1', "'2020.1"],
  ['1月20日', "'1月20日"],
  ['一月', "'一月"],
  ['８', "'８"],
  ['TRUE', "'TRUE"],
  ['#N/A', "'#N/A"],
  [' =1', "' =1"],
  ['', ''],
])('text %j is handed over as %j', (text, input) => expect(cellInput(text)).toBe(input));

test.each([
  [null, ''],
  [12.5, 12.5],
  [false, false],
])('%j is handed over as %j', (value, input) => expect(cellInput(value)).toBe(input));

test('any text comes out of Excel as it went in', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-/:%￥=+@年月日 ')) }),
    fc.constantFrom('true', 'False', '#REF!', '12:30', '3/4', '1e5', '50%'),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { value, formula } = typedInput(String(cellInput(text)), false);
      expect({ value, formula }).toEqual({ value: text === '' ? null : text, formula: null });
    }),
  );
});
