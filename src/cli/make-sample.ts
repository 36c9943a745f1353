import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from '../hosts/xlsx/create-workbook';
import { sampleSheets } from './sample/sample-sheets';

/** Writes the committed sample anew: `npm run sample`. The same sheets give the same bytes. */
const file = path.join('assets', 'samples', 'branch-2026.xlsx');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, createWorkbook(sampleSheets(), { title: '市档案馆党支部主题党日记录（示例）' }));
