import { addRowsContract } from '../contract/add-rows-contract';
import { guardsContract } from '../contract/guards-contract';
import { undoContract } from '../contract/undo-contract';
import { openBook } from './open-book';

guardsContract('an .xlsx file in memory', openBook);
addRowsContract('an .xlsx file in memory', openBook);
undoContract('an .xlsx file in memory', openBook);
