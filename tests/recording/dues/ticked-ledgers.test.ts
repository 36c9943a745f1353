import { bookOfText, payment, recorded } from './recorded';

const ROSTER = `
  # 花名册
  姓名 | 类别     | 月党费标准
  李明 | 正式党员 | 15
  王芳 | 正式党员 | 20
  张伟 | 正式党员 |
`;

function paid(ledger: string, ...lines: string[]) {
  const book = bookOfText(`${ROSTER}${ledger}`);
  const { changed, refusals, after } = recorded(book, payment(book, ...lines));
  const again = recorded(after, payment(after, ...lines));
  expect(again.recording.edits).toEqual([]);
  return { changed: changed.map((line) => line.replace(/^[^!]+!/u, '')), refusals };
}

describe('a ledger that ticks off what was paid', () => {
  const TICKED = `
    # 2020年党费
    姓名 | 1月 | 2月 | 3月
    李明 | √   | √   |
    王芳 | √   |     |
    张伟 | √   |     |
  `;

  test('takes its own sign for what is due', () => {
    expect(paid(TICKED, '李明 2020-03')).toEqual({ changed: ["D2: (nothing) → '√'"], refusals: [] });
  });

  test('takes it for a stated amount that is what is due', () => {
    expect(paid(TICKED, '王芳 2020-02 20').changed).toEqual(["C3: (nothing) → '√'"]);
  });

  test('has no room for another amount', () => {
    expect(paid(TICKED, '王芳 2020-02 12.5')).toEqual({
      changed: [],
      refusals: ['payment-only-ticked name=王芳 months=2020-02 sheet=2020年党费 amount=12.50 due=20.00'],
    });
  });

  test('nor for one where nobody knows what is due', () => {
    expect(paid(TICKED, '张伟 2020-02 5')).toEqual({
      changed: [],
      refusals: ['payment-only-ticked name=张伟 months=2020-02 sheet=2020年党费 amount=5.00 due=—'],
    });
  });

  test('the sign that most of it uses', () => {
    const mixed = TICKED.replace('王芳 | √', '王芳 | 已交')
      .replace('张伟 | √', '张伟 | 已交')
      .replace('√   | √', '已交 | √');
    expect(paid(mixed, '李明 2020-03').changed).toEqual(["D2: (nothing) → '已交'"]);
  });

  test('with an amount among its ticks takes amounts', () => {
    expect(paid(TICKED.replace('| √   | √', '| √   | 15'), '李明 2020-03').changed).toEqual(['D2: (nothing) → 15']);
  });

  test('with a 0 among its ticks it still ticks', () => {
    expect(paid(TICKED.replace('| √   | √', '| √   | 0'), '李明 2020-03').changed).toEqual(["D2: (nothing) → '√'"]);
  });

  test('a sign that says not paid gives way without a word', () => {
    const unpaid = TICKED.replace('王芳 | √   |', '王芳 | √   | 未交');
    expect(paid(unpaid, '王芳 2020-02')).toEqual({ changed: ["C3: '未交' → '√'"], refusals: [] });
  });
});

describe('a list with a status', () => {
  const STATUS = `
    # 党费
    期数      | 姓名 | 应缴金额 | 状态
    2020年1月 | 李明 | 15       | 未缴
    2020年1月 | 王芳 | 20       | 未缴
  `;

  test('in which nobody has paid yet says 已缴 for 未缴', () => {
    expect(paid(STATUS, '李明 2020-01').changed).toEqual(["D2: '未缴' → '已缴'"]);
  });

  test('takes the word of those who have', () => {
    expect(paid(STATUS.replace('王芳 | 20       | 未缴', '王芳 | 20 | 已交'), '李明 2020-01').changed).toEqual([
      "D2: '未缴' → '已交'",
    ]);
  });
});
