import { parseCategory, parseCategoryCell } from '../../src/notation/category';
import type { MemberCategory } from '../../src/records/member';

test.each<[string, MemberCategory | null]>([
  ['正式党员', 'full'],
  ['正 式 党 员', 'full'],
  ['中共党员', 'full'],
  ['党员', 'full'],
  ['01中共党员', 'full'],
  ['中共党员（正式）', 'full'],
  ['预备党员', 'probationary'],
  ['中共预备党员', 'probationary'],
  ['中共党员（预备）', 'probationary'],
  ['发展对象', 'development'],
  ['积极分子', 'activist'],
  ['入党积极分子', 'activist'],
  ['入党申请人', 'applicant'],
  ['群众', 'masses'],
  ['预备党员（正式）', null],
  ['中共党员（流动）', null],
  ['共青团员', null],
  ['非党员', null],
  ['党员家属', null],
  ['拟预备党员', null],
  ['正式党员？', null],
])('the category %j is %s', (text, expected) => {
  expect(parseCategory(text)).toBe(expected);
});

test('an unknown word is unreadable, an empty cell blank', () => {
  expect(parseCategoryCell('民主党派')).toEqual({ state: 'unreadable', text: '民主党派', expected: 'category' });
  expect(parseCategoryCell(null)).toEqual({ state: 'blank' });
  expect(parseCategoryCell('党员')).toEqual({ state: 'read', value: 'full' });
});
