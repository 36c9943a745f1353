import { valueOf } from '../../records/field';
import type { ActivityKind, ThemeDayRow } from '../../records/theme-day-row';
import { plainText } from '../plain-text';

/**
 * Words that show one of the nine kinds of plan 三(三). The first kind with a hit
 * wins, so kinds with telling words stand before those whose words are common:
 * 学习 occurs in themes of every kind and comes last.
 */
const WORDS_OF_KINDS: readonly (readonly [ActivityKind, readonly string[]])[] = [
  ['volunteering', ['志愿', '社区服务', '清洁', '保洁', '防疫', '文明城市']],
  ['care', ['帮扶', '慰问', '走访', '送温暖', '扶贫', '困难']],
  ['patriotism', ['爱国', '烈士', '陵园', '清明', '英烈']],
  ['integrity', ['廉政', '警示', '廉洁', '反腐']],
  ['training', ['业务', '培训', '档案法', '技能']],
  ['redOrVillage', ['红色', '乡村', '红旗渠', '基地']],
  ['cultureAndSport', ['读书', '诵读', '文体', '文化', '书法', '运动']],
  ['organisationalLife', ['组织生活', '民主评议', '批评与自我批评', '誓词']],
  ['study', ['学习', '传达', '党课', '研讨', '讲座', '宣讲', '精神', '党史', '党章']],
];

/** The kind of a theme day: by its category column, else by its theme, else by its content; null where none fits. */
export function activityKind({
  category,
  theme,
  content,
}: Pick<ThemeDayRow, 'category' | 'theme' | 'content'>): ActivityKind | null {
  for (const text of [valueOf(category), valueOf(theme), valueOf(content)]) {
    const kind = text === null ? null : kindOfText(text);
    if (kind) return kind;
  }
  return null;
}

/** The kind that a text names or hints at. Each kind's own name is found by the same words. */
export function kindOfText(text: string): ActivityKind | null {
  const plain = plainText(text);
  return WORDS_OF_KINDS.find(([, words]) => words.some((word) => plain.includes(word)))?.[0] ?? null;
}
