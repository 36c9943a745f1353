import { cellRef } from '../../../src/records/cell-ref';
import { blank, read, type Field } from '../../../src/records/field';
import type { ActivityKind } from '../../../src/records/theme-day-row';
import { activityKind, kindOfText } from '../../../src/rules/schedule/activity-kind';

const CELL = cellRef('活动安排', 2, 2);

function text(value: string | null): Field<string> | null {
  return value === null ? null : value === '' ? blank(CELL) : read(value, CELL);
}

describe('kindOfText', () => {
  test.each<[ActivityKind, string]>([
    ['study', '专题学习'],
    ['volunteering', '志愿服务'],
    ['care', '关怀帮扶'],
    ['patriotism', '爱国主义教育'],
    ['integrity', '廉政教育'],
    ['training', '业务培训'],
    ['redOrVillage', '乡村示范点教育或红色教育'],
    ['cultureAndSport', '文体活动'],
    ['organisationalLife', '组织生活'],
  ])('%s by its own name %s', (kind, name) => {
    expect(kindOfText(name)).toBe(kind);
  });

  test.each<[ActivityKind, string]>([
    ['cultureAndSport', '开展诵读 党章活动'],
    ['cultureAndSport', '文化学习活动'],
    ['organisationalLife', '重温入党\n誓词'],
    ['redOrVillage', '美丽乡村 红色教育'],
    ['integrity', '参观廉政教育基地'],
    ['study', '学习传达 上级精神'],
  ])('%s: the first kind with a hit in %j', (kind, theme) => {
    expect(kindOfText(theme)).toBe(kind);
  });

  test('none for words of no kind', () => {
    expect(kindOfText('端午雅集')).toBeNull();
  });
});

describe('activityKind', () => {
  test.each<[ActivityKind | null, string | null, string | null, string | null]>([
    ['training', '业务培训', '志愿服务', '慰问'],
    ['volunteering', '其他', '志愿服务', '慰问'],
    ['volunteering', '', '志愿服务', '慰问'],
    ['care', null, '端午雅集', '慰问'],
    [null, null, '端午雅集', '包粽子'],
    [null, null, null, null],
  ])('%s for category %j, theme %j, content %j', (kind, category, theme, content) => {
    expect(activityKind({ category: text(category), theme: text(theme), content: text(content) })).toBe(kind);
  });
});
