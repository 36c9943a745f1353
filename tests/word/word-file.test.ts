import { wordsOf } from '../../src/locales/words';
import { makePaper, paperRequest, PAPER_PERIODS } from '../../src/papers/make-paper';
import { PAPER_KINDS, type Paper, type PaperKind, type Piece } from '../../src/papers/paper';
import { duesNotice } from '../../src/reports/dues-notice';
import { draftCellText } from '../../src/reports/draft/draft-cell-text';
import { amountText } from '../../src/reports/format/amount';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { previewRows } from '../../src/reports/notice/preview-rows';
import { wordFile } from '../../src/word/word-file';
import { branchOf24, branchOf80, type PrintedBranch } from '../print/branches';
import { readWord, type ReadWord } from './read-word';

const words = wordsOf('zh-CN');
const BRANCHES = { 24: branchOf24(), 80: branchOf80() };

function paperOf(kind: PaperKind, { branch, half, month, today }: PrintedBranch): Paper {
  const request = paperRequest(kind, PAPER_PERIODS[kind] === 'month' ? month : half);
  if (request === null) throw new Error(`no request for ${kind}`);
  return makePaper(request, { branch, today, words });
}

async function readBack(kind: PaperKind, branch: PrintedBranch): Promise<ReadWord> {
  return readWord(await wordFile(paperOf(kind, branch), words));
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'gap' in piece ? `〔待填：${piece.gap}〕` : '　'.repeat(piece.blank);
    })
    .join('');
}

describe.each(PAPER_KINDS)('%s', (kind) => {
  test('holds every text, table and gap of the paper, in order and as text', async () => {
    const paper = paperOf(kind, BRANCHES[24]);
    const word = readWord(await wordFile(paper, words));
    expect(word.paragraphs[0]).toMatchObject({ style: 'PaperTitle', text: paper.titleLines.join('\n') });
    const lines = word.paragraphs.filter(({ isInTable, text }) => !isInTable && text !== '').map(({ text }) => text);
    const wanted = paper.blocks.flatMap((block): string[] => {
      if (block.kind === 'heading') return [`${block.text}${textOf(block.pieces)}`];
      if (block.kind === 'paragraph') return [textOf(block.pieces)];
      return block.kind === 'closing' ? block.lines.map(textOf) : [];
    });
    expect(lines).toEqual([
      paper.titleLines.join('\n'),
      ...(paper.subtitle === null ? [] : [paper.subtitle]),
      ...wanted.filter((text) => text !== ''),
    ]);
    const tables = paper.blocks.flatMap((block) =>
      block.kind === 'table'
        ? [[block.columns.map(({ head }) => head), ...block.rows, ...(block.totals ? [block.totals] : [])]]
        : block.kind === 'slip'
          ? [[[[block.title, ...block.paragraphs.map(textOf), ...block.closing].join('\n')]]]
          : [],
    );
    expect(word.tables).toEqual(tables);
    const gaps = (JSON.stringify(paper.blocks).match(/"gap":/g) ?? []).length;
    expect(word.paragraphs.flatMap(({ marked }) => marked)).toHaveLength(gaps);
  });

  test('has the page and the styles of an official paper', async () => {
    const { page, paragraphs, parts, headerRows } = await readBack(kind, BRANCHES[24]);
    const isUpright = page['w:w'] === '11906';
    expect(page).toMatchObject(
      isUpright
        ? { 'w:h': '16838', 'w:top': '2098', 'w:bottom': '1984', 'w:left': '1587', 'w:right': '1474' }
        : { 'w:w': '16838', 'w:h': '11906', 'w:left': '2098', 'w:right': '1984', 'w:top': '1587', 'w:bottom': '1474' },
    );
    const styles = parts['word/styles.xml'] ?? '';
    for (const { style, text } of paragraphs) {
      if (text !== '') expect(styles).toContain(`w:styleId="${style ?? 'none'}"`);
    }
    if (kind !== 'slips') expect(headerRows.every((rows) => rows === 1)).toBe(true);
  });
});

test('title, body and headings in the type of GB/T 9704-2012, with a substitute for each font', async () => {
  const { parts } = await readBack('summary', BRANCHES[24]);
  const style = (id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';
  expect(style('PaperTitle')).toMatch(/w:eastAsia="方正小标宋简体"[^]*w:sz w:val="44"/);
  expect(style('PaperBody')).toMatch(/w:line="579" w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="579"/);
  expect(style('PaperBody')).toMatch(/w:firstLine="640"/);
  expect(style('PaperBody')).toMatch(/w:eastAsia="仿宋_GB2312"[^]*w:sz w:val="32"/);
  expect(style('Heading1')).toMatch(/w:eastAsia="黑体"/);
  expect(style('Heading2')).toMatch(/w:eastAsia="楷体_GB2312"/);
  expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
});

describe.each([24, 80] as const)('with %d members', (members) => {
  const printed = BRANCHES[members];
  const { branch, half, today } = printed;

  test('every figure of the notice is that of the sheet', async () => {
    const { draft, totals } = duesNotice(branch, { half, today, words });
    const { header, members: rows, total } = previewRows(draft, Number.POSITIVE_INFINITY);
    const texts = (cells: typeof total): string[] => cells.map(draftCellText);
    const [table = []] = (await readBack('notice', printed)).tables;
    const totalRow = table.at(-1) ?? [];
    expect(table.slice(0, -1)).toEqual([header, ...rows].map(texts));
    expect(totalRow.slice(2)).toEqual(texts(total).slice(2));
    const { due, paid, arrears, overpaid } = totals;
    for (const amount of [due, paid, arrears, overpaid]) expect(totalRow).toContain(amountText(amount));
  });

  test('every figure of the summary is that of its data', async () => {
    const summary = halfYearSummary(branch, { half, today });
    const { tables } = await readBack('summary', printed);
    const figures = tables.filter(([head]) => head?.includes('应交党费'));
    const expected = [summary.months, summary.sections, summary.members].filter((rows) => rows.length > 0);
    expect(figures).toHaveLength(expected.length);
    figures.forEach((table, index) => {
      const parts = [...(expected[index] ?? []), summary.totals];
      expect(table.slice(1).map((row) => row.slice(1))).toEqual(
        parts.map(({ attendance: a, dues }) => [
          ...[a.due, a.present, a.leave, a.absent, a.unmarked, a.madeUp].map(String),
          ...[a.rate, a.rateAfterMakeUp].map((rate) => (rate === null ? '' : rate.toFixed(1))),
          ...[dues.due, dues.paid, dues.arrears].map((amount) => (amount === null ? '' : amountText(amount))),
        ]),
      );
    });
    const open = tables.at(-1)?.slice(1) ?? [];
    expect(open).toHaveLength((summary.open.makeUps ?? []).length + summary.open.arrears.length);
    for (const { arrears } of summary.open.arrears) {
      expect(open.flat().join()).toContain(`欠交 ${amountText(arrears)} 元`);
    }
  });
});

test('text of the workbook stays text, whatever it looks like', async () => {
  const { branch, half, month, today } = BRANCHES[24];
  const nasty = ['<w:p/>&amp;"\'', '{PAGE}', '=cmd|calc', 'a\u0007b\uD800c\nd'];
  const members = branch.members.map((member, index) => ({
    ...member,
    displayName: nasty[index] ?? member.displayName,
  }));
  const names = (await readBack('sign-in', { branch: { ...branch, members }, half, month, today })).tables[0]
    ?.slice(1, 5)
    .map((row) => row[1]);
  expect(names).toEqual(['<w:p/>&amp;"\'', '{PAGE}', '=cmd|calc', 'abc d']);
});
