import fc from 'fast-check';
import { splitNames } from '../../src/notation/names';

test.each<[string, string[]]>([
  ['办公室', ['办公室']],
  ['办公室 人教科', ['办公室', '人教科']],
  ['办公室、人教科', ['办公室', '人教科']],
  ['办公室，人教科；技术科', ['办公室', '人教科', '技术科']],
  ['办公室/人教科', ['办公室', '人教科']],
  ['办公室\n人教科', ['办公室', '人教科']],
  ['办公室和人教科', ['办公室', '人教科']],
  ['办公室 和 人教科', ['办公室', '人教科']],
  ['李明、王芳', ['李明', '王芳']],
  ['李明 王芳', ['李明', '王芳']],
  ['张 三', ['张三']],
  ['张 三 李 四', ['张三', '李四']],
  ['张三 李 四', ['张三', '李四']],
  ['李 小 明', ['李小明']],
  ['欧阳 明', ['欧阳明']],
  ['王 小明', ['王小明']],
  ['李和平', ['李和平']],
  ['张伟（技术科、办公室）、李明', ['张伟(技术科、办公室)', '李明']],
  ['、李明、', ['李明']],
  [' ', []],
])('%j names %j', (text, expected) => {
  expect(splitNames(text)).toEqual(expected);
});

test('names joined by any separator come apart again', () => {
  const names = fc.uniqueArray(fc.constantFrom('李明', '王芳', '赵敏', '欧阳静', '办公室', '人教科'), { minLength: 1 });
  fc.assert(
    fc.property(names, fc.constantFrom('、', '，', ',', '；', ';', '/', '\n', ' ', '  '), (list, separator) => {
      expect(splitNames(list.join(separator))).toEqual(list);
    }),
  );
});
