import { writeFileSync } from 'node:fs';
import { currentPage, PAGE } from './page';

/** Writes the reference of the rules anew: `npm run rules-page`. */
writeFileSync(PAGE, currentPage(process.cwd()));
