import path from 'node:path';
import { english } from '../../src/locales/en';
import { wordsOf } from '../../src/locales/words';
import { chinese } from '../../src/locales/zh-CN';
import { rulesPage } from '../../src/reports/rules-page';
import { ruleExamples } from './rule-examples';

/** Where the committed reference stands. */
export const PAGE = path.join('src', 'rules', 'README.md');

/** The reference as it should be: the catalogue, its words, and the names of its tests. */
export function currentPage(root: string): string {
  const words = wordsOf('en');
  const examples = ruleExamples(root, words('reports.rulesPage.nothingWritten'));
  return rulesPage({ words, chinese: chinese.rules, english: english.rules, examples });
}
