import { openBook } from '../../hosts/xlsx/open-book';
import { newSheetsContract } from './sheets-contract';

newSheetsContract('an .xlsx file in memory', openBook);
