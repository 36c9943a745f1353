import type { TemplateSheet } from './template-sheet';

/** Excel takes a list of at most 255 characters in a dropdown, so the rule is typed; the titles are in the tip's reference. */
export function waiversTemplate(ruleTitles: readonly string[]): TemplateSheet {
  return {
    name: '豁免说明',
    title: '豁免说明',
    tip: `某条核对结果确有原因、不需处理的，在这里写明。规则写它的名称，例如“${ruleTitles[0] ?? ''}”；月份、对象空着表示全部。`,
    columns: [
      { head: '规则', width: 30 },
      { head: '月份', width: 12 },
      { head: '对象', width: 14 },
      { head: '原因', width: 44 },
      { head: '批准人', width: 12 },
    ],
    rows: [],
    lines: 30,
  };
}
