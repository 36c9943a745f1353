import { openBook } from '../../hosts/xlsx/open-book';
import { recordingContract } from './recording-contract';
import { toldContract } from './told-contract';

recordingContract('an .xlsx file in memory', openBook);
toldContract('an .xlsx file in memory', openBook);
