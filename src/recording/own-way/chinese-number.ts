const FIGURES = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一 to 十二 for 1 to 12, as months are counted. */
export function chineseNumber(number: number): string {
  const figure = FIGURES[number % 10] ?? '';
  return number > 10 ? `十${figure}` : figure;
}
