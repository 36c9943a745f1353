import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadParagraph {
  readonly style: string | null;
  readonly text: string;
  /** Pieces of text that are marked in colour. */
  readonly marked: readonly string[];
  readonly isInTable: boolean;
}

/** What a Word file holds, read from its own XML and by nothing of ours. */
export interface ReadWord {
  readonly paragraphs: readonly ReadParagraph[];
  /** By table, row and cell. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** How many rows of each table are printed again on every page. */
  readonly headerRows: readonly number[];
  /** Attributes of w:pgSz and w:pgMar, in twentieths of a point. */
  readonly page: Readonly<Record<string, string>>;
  readonly document: string;
  readonly parts: Readonly<Record<string, string>>;
}

export function readWord(bytes: Uint8Array): ReadWord {
  const files = unzipSync(bytes);
  const parts = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  const document = parts['word/document.xml'] ?? '';
  return { ...walk(document), document, parts };
}

type Walked = Pick<ReadWord, 'paragraphs' | 'tables' | 'headerRows' | 'page'>;

function walk(xml: string): Walked {
  const paragraphs: ReadParagraph[] = [];
  const tables: string[][][] = [];
  const headerRows: number[] = [];
  const page: Record<string, string> = {};
  let depth = 0;
  let style: string | null = null;
  let text = '';
  let isText = false;
  let isMarked = false;
  let marked: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') {
      depth += 1;
      tables.push([]);
      headerRows.push(0);
    } else if (name === 'w:tr') tables.at(-1)?.push([]);
    else if (name === 'w:tblHeader') headerRows[headerRows.length - 1] = (headerRows.at(-1) ?? 0) + 1;
    else if (name === 'w:tc') tables.at(-1)?.at(-1)?.push('');
    else if (name === 'w:p') [style, text, marked] = [null, '', []];
    else if (name === 'w:pStyle') style = attributes['w:val'] ?? null;
    else if (name === 'w:r') isMarked = false;
    else if (name === 'w:highlight') isMarked = true;
    else if (name === 'w:t') isText = true;
    else if (name === 'w:br') text += '\n';
    else if (name === 'w:pgSz' || name === 'w:pgMar') Object.assign(page, attributes);
  });
  parser.on('text', (part) => {
    if (!isText) return;
    text += part;
    if (isMarked) marked.push(part);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    if (name === 'w:tbl') depth -= 1;
    if (name !== 'w:p') return;
    paragraphs.push({ style, text, marked, isInTable: depth > 0 });
    const row = tables.at(-1)?.at(-1);
    if (depth > 0 && row && row.length > 0) row[row.length - 1] = `${row.at(-1) ?? ''}${row.at(-1) ? '\n' : ''}${text}`;
  });
  parser.write(xml).close();
  return { paragraphs, tables, headerRows, page };
}
