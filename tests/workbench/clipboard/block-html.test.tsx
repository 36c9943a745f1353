import { copiedBlock, parseBlockHtml } from '../../../src/workbench/clipboard/block-html';

/** As Excel puts cells there: formats by classes, exact values beside what is shown. */
const FROM_EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
td {mso-number-format:General;}
.xl65 {mso-number-format:"\\@";}
.xl66 {mso-number-format:"Short Date";}
--></style></head><body><!--StartFragment--><table>
 <tr><td colspan=2 class=xl67>六月
  党费</td><td>备注</td></tr>
 <tr><td class=xl65>007</td><td align=right x:num="88.0512">88.05</td><td rowspan=2>一<br>二</td></tr>
 <tr><td class=xl66 align=right>2026/6/30</td><td></td></tr>
</table><!--EndFragment--></body></html>`;

test('a block from Excel: texts stay texts, numbers keep their digits, merged cells their places', () => {
  expect(parseBlockHtml(FROM_EXCEL)).toEqual([
    ['六月 党费', '', '备注'],
    ["'007", '88.0512', '一\n二'],
    ['2026/6/30', '', ''],
  ]);
});

test('what is no table is left to its plain text', () => {
  expect(parseBlockHtml('<p>姓名 <b>李明</b></p>')).toBeNull();
  expect(parseBlockHtml('')).toBeNull();
});

test('a block of our own: shown as it is shown, taken as it would be typed', () => {
  const { plain, html } = copiedBlock([
    [
      { text: '6月30日', typed: '2026/6/30', isText: false },
      { text: '007', typed: "'007", isText: true },
      { text: '<甲>\n"乙"', typed: '<甲>\n"乙"', isText: false },
    ],
  ]);
  expect(plain).toBe('6月30日\t007\t"<甲>\n""乙"""\r\n');
  expect(parseBlockHtml(html)).toEqual([['2026/6/30', "'007", '<甲>\n"乙"']]);
  expect(html).toContain(`mso-number-format:'\\@'`);
});
