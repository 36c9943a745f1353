import fc from 'fast-check';
import stringWidth from 'string-width';
import { LINE_WIDTH, wrap } from '../../src/cli/text/wrap';
import { textWidth } from '../../src/cli/text/text-width';

describe('wrap', () => {
  test('a long Chinese sentence stays within the width and loses nothing', () => {
    const sentence = '李明2026年6月党费未交，应交 75.00 元，请尽快联系本人补交并在台账中登记。'.repeat(5);
    const lines = wrap(sentence, 2, 4).split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(LINE_WIDTH);
    expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''));
  });

  test('whatever it is made of, a line keeps to the width and loses nothing', () => {
    const words = ['党费', '75.00', 'Ａ。', 'e\u0301', '👨‍👩‍👧', '한', '（甲）', '乙，', 'ﾊﾟ', 'word', '𠮷', '“丙”', '·'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 120 }), (pieces) => {
        const text = pieces.join(' ');
        const lines = wrap(text, 0).split('\n');
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(lines.filter((line) => stringWidth(line) > LINE_WIDTH)).toEqual([]);
      }),
    );
  });

  test('no line begins with closing punctuation', () => {
    const sentence = `${'一'.repeat(39)}，${'二'.repeat(39)}。${'三'.repeat(39)}”`;
    expect(
      wrap(sentence, 0)
        .split('\n')
        .filter((line) => /^\s*[，。”]/u.test(line)),
    ).toEqual([]);
  });

  test('a short line is left alone', () => {
    expect(wrap('未发现问题。', 2)).toBe('  未发现问题。');
  });
});

test('the width of every character of the common planes is the one that the library tells', () => {
  const characters = Array.from({ length: 0xd800 - 0x20 }, (_, index) => String.fromCharCode(index + 0x20));
  const wide = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xff01 + index));
  const all = [...characters, ...wide];
  expect(all.filter((character) => textWidth(`a${character}`) !== stringWidth(`a${character}`))).toEqual([]);
});
