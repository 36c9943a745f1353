import { nameKeyText, normaliseText, squeezeText } from '../../src/notation/normalise';

test.each([
  ['　姓　名 ', '姓 名'],
  ['活动\r\n时间', '活动 时间'],
  ['（１２）ＡＢ：', '(12)AB:'],
  ['a\u00a0\u3000b', 'a b'],
  ['\u200b李\ufeff明\u200d', '李明'],
  ['✔\ufe0f', '✔'],
  ['—', '—'],
  ['  ', ''],
])('normalises %j to %j', (text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

test('squeezes out every space', () => {
  expect(squeezeText(' 姓  名\n(必填) ')).toBe('姓名(必填)');
});

test.each([
  ['张 三', '张三'],
  ['张伟（技术科）', '张伟(技术科)'],
  ['张伟【技术科】', '张伟(技术科)'],
  ['张伟〔技术科〕', '张伟(技术科)'],
  ['阿依•古丽', '阿依·古丽'],
  ['ＡＢ李明\u200b', 'AB李明'],
])('compares the name %j as %j', (text, expected) => {
  expect(nameKeyText(text)).toBe(expected);
});

test('the characters that normalising leaves alone are found so one by one', () => {
  const changed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) => {
    const whole = character.normalize('NFKC').replace(/\s+/gu, ' ').trim();
    const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/u.test(whole);
    return normaliseText(character) !== (invisible ? '' : whole);
  });
  expect(changed).toEqual([]);
});
