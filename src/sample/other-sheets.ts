import type { SheetDraft } from '../workbook/sheet-draft';
import { row, sampleSheet } from './sample-cells';

const TOPICS = [
  '学习党章总纲',
  '学习上级党建工作会议精神',
  '学习社区志愿服务规定',
  '学习英烈事迹',
  '学习廉洁自律准则',
  '诵读党章',
  '学习组织生活会有关规定',
  '学习档案法规',
  '读书交流',
  '学习红色故事',
  '学习社区工作经验',
  '学习党史',
];

/** 学习计划: month and topic. */
export function studyPlanSheet(): SheetDraft {
  return sampleSheet(
    '学习计划',
    [10, 40],
    [
      row('title', ['2026年集中学习计划'], 30),
      row('header', ['月份', '学习主题'], 24),
      ...TOPICS.map((topic, index) => row('text', [`${index + 1}月`, topic])),
    ],
    [{ top: 1, bottom: 1, left: 1, right: 2 }],
    2,
  );
}

/** 设置: only what this branch has decided; everything else keeps its default. */
export function settingsSheet(): SheetDraft {
  return sampleSheet(
    '设置',
    [20, 26, 40],
    [
      row('header', ['项目', '值', '说明'], 24),
      row('text', ['支部名称', '市档案馆党支部', '写在公示表和小结上']),
      row('text', ['联系人', '赵敏', '']),
      row('text', ['监督电话', '0000-1234567', '示例号码']),
      row('text', ['半天时长(小时)', 3, '']),
      row('text', ['最低到会率(%)', 85, '支部年初议定']),
    ],
    [],
    1,
  );
}

/** 豁免说明: one case that the branch has already settled. */
export function waiversSheet(): SheetDraft {
  return sampleSheet(
    '豁免说明',
    [24, 12, 16, 40, 12],
    [
      row('header', ['规则', '月份', '对象', '原因', '批准人'], 24),
      row('text', ['dues-over', '2026-06', '朱琳', '多交部分为自愿交纳，本人已说明', '李明']),
    ],
    [],
    1,
  );
}
