import fc from 'fast-check';
import type { IsoDate } from '../../../src/records/iso-date';
import { dayIn, month, type Month } from '../../../src/records/month';
import type { Intent, ThemeDayStep } from '../../../src/recording/intent';
import { record } from '../../../src/recording/record';
import { themeDaySteps } from '../../../src/recording/theme-day/theme-day-steps';
import { bookOfText, withEdits } from '../recorded-lines';

const ROSTER = '# 花名册\n姓名 | 类别 | 科室\n李明 | 正式党员 | 办公室\n王芳 | 正式党员 | 人教科\n';

const LAYOUTS = [
  `${ROSTER}
# 活动安排
2026年主题党日活动安排表
月份 | 计划时间 | 活动主题 | 活动内容 | 活动类别 | 组织科室 | 分管支委 | 活动地点
1月 | @2026-01-20 | 慰问 | 走访 | | 办公室 | 李明 |
2月 | | | | | | |
# 活动记录
2026年主题党日活动记录
月份 | 实际时间 | 调整原因 | 时长 | 是否外出 | 主持人 | 通知时间 | 活动方案 | 集中学习 | 重温入党誓词 | 活动小结 | 上报渠道 | 上报时间
1月 | @2026-01-20 | | 半天 | 否 | 王芳 | 2026.1.16 | 有 | 党章 | √ | 已完成 | 机关工委 | 1月22日`,
  `${ROSTER}
# 主题党日
2026年主题党日台账及安排
年 | 月 | 日 | 活动主题 | 组织科室 | 活动小结 | 活动照片 | 悬挂党旗
2026年 | 1 | 20 | 慰问 | 办公室 人教科 | 有 | 8张 | 1
2026年 | 2 | 13 | | | | |`,
  `${ROSTER}
# 活动记录
活动日期 | 计划日期 | 活动主题 | 组织科室 | 重温入党誓词 | 活动照片
2026年1月20日（星期二） | 2026年1月20日（星期二） | 慰问 | 办公室 | 是 | 无`,
] as const;

const months = fc.constantFrom(month(2026, 1), month(2026, 2), month(2026, 5));
const words = fc.constantFrom(
  '学习条例',
  '已完成',
  '8张',
  '3',
  '半天',
  '2小时30分',
  '办公室',
  '办公室、人教科',
  '改期',
);

function stepsIn(of: Month): fc.Arbitrary<ThemeDayStep> {
  const days: fc.Arbitrary<IsoDate> = fc.integer({ min: 1, max: 28 }).map((day) => dayIn(of, day));
  return fc.oneof(
    fc.record({ field: fc.constantFrom('plannedDate', 'noticeDate', 'reportedOn'), date: days }),
    fc.record({
      field: fc.constantFrom('planDoc', 'study', 'oath', 'flag', 'summary', 'photos', 'reportedTo', 'outing'),
      done: fc.boolean(),
    }),
    fc.record({
      field: fc.constantFrom('dateReason', 'theme', 'content', 'organisers', 'place', 'summary', 'photos', 'study'),
      text: words,
    }),
  );
}

const cases = fc.constantFrom(...LAYOUTS).chain((text) =>
  months.chain((of) =>
    fc.record({
      text: fc.constant(text),
      of: fc.constant(of),
      date: fc.integer({ min: 1, max: 28 }).map((day) => dayIn(of, day)),
      steps: fc.uniqueArray(stepsIn(of), { selector: ({ field }) => field, maxLength: 6 }),
    }),
  ),
);

test('what is recorded is what is read back, and nothing more a second time', () => {
  fc.assert(
    fc.property(cases, ({ text, of, date, steps }) => {
      const all: ThemeDayStep[] = [{ field: 'date', date }, ...steps];
      const intents: Intent[] = [{ kind: 'theme-day', month: of, steps: all }];
      const book = bookOfText(text);
      const recording = record(book, intents);
      expect(recording.refusals).toEqual([]);
      const after = withEdits(book, recording);
      expect(record(after, intents).edits).toEqual([]);
      const found = new Map(themeDaySteps(after, of).map((step) => [step.field, step]));
      for (const step of all) {
        const { state, text: said } = found.get(step.field) ?? {};
        if (state === 'no-column') continue;
        if ('date' in step) expect(said).toBe(step.date);
        else if ('done' in step) expect(state).toBe(step.done ? 'done' : 'no');
        else expect(said?.replaceAll(' ', '、')).toBe(step.text);
      }
    }),
  );
});

test('other months stay as they are', () => {
  fc.assert(
    fc.property(cases, ({ text, of, date, steps }) => {
      const book = bookOfText(text);
      const after = withEdits(
        book,
        record(book, [{ kind: 'theme-day', month: of, steps: [{ field: 'date', date }, ...steps] }]),
      );
      const others = ({ reading: { branch } }: typeof book): unknown =>
        [...branch.schedule, ...branch.sessions].filter((row) => row.month !== of);
      expect(others(after)).toEqual(others(book));
    }),
  );
});
