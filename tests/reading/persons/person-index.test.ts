import { cellRef } from '../../../src/records/cell-ref';
import { personIndex } from '../../../src/reading/persons/person-index';
import { identifyRoster } from '../../../src/reading/persons/roster-identity';
import { rosterRows } from './roster';

/** The roster row that a name means, 'nobody' or 'several'. */
function meant(roster: readonly string[], text: string, beside: { id?: string; section?: string } = {}): string {
  const { identities } = identifyRoster([{ year: null, rows: rosterRows(...roster) }], new Set());
  const cell = cellRef('考勤', 9, 1);
  const person = personIndex(identities).person({ text, cell, id: beside.id ?? null, section: beside.section ?? null });
  if (person === null) return 'no name';
  if (person.ambiguous) return 'several';
  const found = identities.find(({ member }) => member.key === person.member);
  return found ? `row ${found.member.name.cell.row}` : 'nobody';
}

describe('the member a name means', () => {
  const homonyms = ['张伟 001 技术科', '李明 002 办公室', '张伟 003 办公室'];

  test.each([
    [['李明', '张三'], '张 三', {}, 'row 3'],
    [['李明'], '李明（预备）', {}, 'row 2'],
    [['李明（预备）'], '李明', {}, 'row 2'],
    [['李明'], '王芳', {}, 'nobody'],
    [['李明'], '  ', {}, 'no name'],
    [['张伟 - 技术科', '李明 - 管理科'], '张伟（管理科）', {}, 'nobody'],
    [['张伟 - 技术科', '李明 - 管理科'], '张伟', { section: '管理科' }, 'row 2'],
    [homonyms, '张伟', {}, 'several'],
    [homonyms, '张伟', { id: '003' }, 'row 4'],
    [homonyms, '张伟', { id: '3' }, 'row 4'],
    [homonyms, '张伟', { section: '技术科' }, 'row 2'],
    [homonyms, '张伟', { section: '人教科' }, 'several'],
    [homonyms, '张伟（技术科）', {}, 'row 2'],
    [homonyms, '张伟（003）', {}, 'row 4'],
    [homonyms, '张伟（人教科）', {}, 'nobody'],
    [['张伟', '张伟（技术科） - 技术科'], '张伟', {}, 'row 2'],
    [['张伟', '张伟（技术科） - 技术科'], '张伟（技术科）', {}, 'row 3'],
    [['张伟', '张伟（技术科） - 技术科'], '张伟', { section: '技术科' }, 'row 3'],
    [['张伟（技术科）', '张伟（办公室）'], '张伟', {}, 'several'],
    [['张伟 - 办公室、人教科', '张伟 - 技术科'], '张伟', { section: '人教科' }, 'row 2'],
    [['张伟', '张伟'], '张伟', {}, 'row 2'],
  ])('%j: %s beside %j is %s', (roster, text, beside, expected) => {
    expect(meant(roster, text, beside)).toBe(expected);
  });
});
