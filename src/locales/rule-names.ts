import { chinese } from './zh-CN';

/** A rule's id by its id and by its Chinese title: both may stand in the sheets 设置 and 豁免说明. */
export function ruleNames(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(chinese.rules).flatMap(
      ([id, { title }]) =>
        [
          [id, id],
          [title, id],
        ] as const,
    ),
  );
}
