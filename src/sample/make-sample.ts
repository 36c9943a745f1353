import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleWorkbook } from './sample-workbook';

/** Writes the committed sample anew: `npm run sample`. */
const file = path.join('assets', 'samples', 'branch-2026.xlsx');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, sampleWorkbook());
