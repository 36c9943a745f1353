import { fullAddress } from '../../../src/records/cell-ref';
import { checkSheets, found } from '../../rule-cases';

const JUNE = { month: '2020-06', today: '2020-07-10' };

/** A retired member on a base of 4980: 24.90 yuan as a pension, 49.80 as pay. */
const LEDGER = `
  # 2020年党费台账
  姓名 | 5月 | 6月
  林悦 | 24.90 |
`;

describe('member-note', () => {
  test('silent: 备注 is the word itself, which counts as the status and is named by what rests on it', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 党费基数 | 备注
      林悦 | 正式党员 | 4980     | 退休
      ${LEDGER}
    `;
    expect(found('member-note', text, JUNE)).toEqual([]);
    const unpaid = checkSheets(text, JUNE).findings.find(({ rule }) => rule === 'dues-unpaid');
    expect(unpaid?.message).toBe('unpaid-computed');
    expect(unpaid?.data).toMatchObject({ due: { fen: 2490 } });
    expect(unpaid?.cells.map(fullAddress)).toContain('花名册!D2');
  });

  test('silent: a word of another kind, and one that the column says too', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 状态 | 备注
      林悦 | 正式党员 | 退休 | 退休
      周宁 | 正式党员 | 在职 | 借调到县里
    `;
    expect(found('member-note', text, JUNE)).toEqual([]);
  });

  test.each(['准备退休', '2019年退休返聘', '爱人已去世', '退休'])(
    'fires: %s where the column says otherwise',
    (note) => {
      const text = `
      # 花名册
      姓名 | 类别     | 状态 | 备注
      林悦 | 正式党员 | 在职 | ${note}
    `;
      expect(found('member-note', text, JUNE)).toEqual(['info 花名册!D2 林悦 - not-applied']);
    },
  );

  test('fires: more than the word, and no column for it', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 备注
      林悦 | 正式党员 | 今年退休
      周宁 | 正式党员 | 免交
    `;
    expect(found('member-note', text, JUNE)).toEqual(['info 花名册!C2 林悦 - no-column']);
  });
});
