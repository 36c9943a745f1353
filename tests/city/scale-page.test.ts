import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { columnsAsMarkdown } from './facts-columns';

const PAGE = path.join(__dirname, '..', '..', 'docs', 'scale.md');
const PLACE = /(<!-- columns: [^>]*-->\n)[\s\S]*(<!-- columns end -->)/;

/** As prettier leaves a table: its cells padded, which says nothing. */
const plain = (text: string): string => text.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');

/** `WRITE_SCALE=yes npx jest tests/city/scale-page`, then prettier, brings the page up to date. */
test('the page lists every column of the facts with its type and meaning', () => {
  const page = readFileSync(PAGE, 'utf8');
  if (process.env.WRITE_SCALE === 'yes') {
    writeFileSync(
      PAGE,
      page.replace(PLACE, (_, before: string, after: string) => `${before}\n${columnsAsMarkdown()}\n\n${after}`),
    );
    return;
  }
  expect(plain(page)).toContain(columnsAsMarkdown());
});
