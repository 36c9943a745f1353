import { blockText } from './block-text';

/** A cell on its way to the clipboard. */
export interface CopiedCell {
  /** As it is shown. */
  readonly text: string;
  /** As it would be typed: a number with all its digits, a date with its year. */
  readonly typed: string;
  /** Must stay a text, though it may look like a number. */
  readonly isText: boolean;
}

/** What is put on the clipboard, in the forms that programs look for. */
export interface CopiedBlock {
  readonly plain: string;
  readonly html: string;
}

/** Excel's format of texts: so that it takes the zeros of a number of a card as they are. */
const TEXT_FORMAT = '@';

export function copiedBlock(rows: readonly (readonly CopiedCell[])[]): CopiedBlock {
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('');
  return {
    plain: blockText(rows.map((row) => row.map(({ text }) => text))),
    html: `<table>${body}</table>`,
  };
}

function cellHtml({ text, typed, isText }: CopiedCell): string {
  const format = isText ? ` style="mso-number-format:'\\${TEXT_FORMAT}'"` : '';
  const own = typed === text ? '' : ` data-typed="${escaped(typed)}"`;
  return `<td${format}${own}>${escaped(text).replaceAll('\n', '<br>')}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * The texts of a table on the clipboard, each as it would be typed: a number as Excel
 * holds it where it shows less, and what is formatted as text with an apostrophe.
 * null where there is no table.
 */
export function parseBlockHtml(html: string): readonly (readonly string[])[] | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const table = page.querySelector('table');
  if (!table) return null;
  const isTextClass = textClasses(page);
  const rows: string[][] = [];
  [...table.rows].forEach((row, down) => {
    let column = 0;
    for (const cell of row.cells) {
      // Taken by a cell above that is merged over several rows.
      while (rows[down]?.[column] !== undefined) column += 1;
      const text = typedText(cell, isTextClass);
      for (let below = 0; below < cell.rowSpan; below++) {
        const line = (rows[down + below] ??= []);
        for (let right = 0; right < cell.colSpan; right++) line[column + right] = below + right === 0 ? text : '';
      }
      column += cell.colSpan;
    }
  });
  return rows.map((row) => Array.from(row, (text: string | undefined) => text ?? ''));
}

function typedText(cell: HTMLTableCellElement, isTextClass: (name: string) => boolean): string {
  const own = cell.dataset.typed;
  // Excel says so where what is shown is less than what it holds.
  const exact = cell.getAttribute('x:num');
  const text = own ?? (exact === null || exact === '' ? shownText(cell) : exact);
  const isText = isTextFormat(cell.getAttribute('style') ?? '') || [...cell.classList].some(isTextClass);
  return isText && text !== '' && !text.startsWith("'") ? `'${text}` : text;
}

/** Lines within a cell are breaks; those of the source text are spaces. */
function shownText(cell: HTMLTableCellElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\u2028');
  return cell.textContent
    .replace(/[\t\r\n ]+/g, ' ')
    .replaceAll(/ ?\u2028 ?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .trim();
}

function isTextFormat(style: string): boolean {
  return /mso-number-format:\s*(["']?)\\?@\1/i.test(style.replaceAll('\\0022', '"').replaceAll('&quot;', '"'));
}

/** The classes of the page's style sheet that stand for Excel's format of texts. */
function textClasses(page: Document): (name: string) => boolean {
  const names = new Set<string>();
  for (const { textContent } of page.querySelectorAll('style')) {
    for (const [, name = '', style = ''] of textContent.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) {
      if (isTextFormat(style)) names.add(name);
    }
  }
  return (name) => names.has(name);
}
