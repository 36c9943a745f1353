import fc from 'fast-check';
import { writtenName } from '../../../src/reading/persons/written-name';

describe('a name taken apart', () => {
  test.each([
    ['张 三', '张三', null],
    ['  李明 ', '李明', null],
    ['李\u200b明\ufeff', '李明', null],
    ['张伟（技术科）', '张伟', '技术科'],
    ['张 伟(技术科)', '张伟', '技术科'],
    ['张伟【技术科】', '张伟', '技术科'],
    ['张伟（）', '张伟', null],
    ['王Ａ', '王A', null],
    ['阿依古丽•买买提', '阿依古丽·买买提', null],
    ['阿依古丽．买买提', '阿依古丽·买买提', null],
  ])('%j is %s with the bracket %s', (text, base, suffix) => {
    expect(writtenName(text)).toMatchObject({ base, suffix });
  });

  test('is shown as written, without inner spaces', () => {
    expect(writtenName(' 张 伟（技术科）')?.shown).toBe('张伟（技术科）');
  });

  test.each(['', '  ', '\u3000', '\u200b'])('%j is no name', (text) => {
    expect(writtenName(text)).toBeNull();
  });

  test('spaces anywhere in it make no difference', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('李', '王', '张', '赵', '陈', '明', '芳', '伟', '敏', '静'), {
          minLength: 2,
          maxLength: 4,
        }),
        (letters) => {
          expect(writtenName(letters.join(' \u3000'))?.base).toBe(writtenName(letters.join(''))?.base);
        },
      ),
    );
  });
});
