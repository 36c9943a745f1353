import { openBook } from '../../hosts/xlsx/open-book';
import { recordingContract } from './recording-contract';

recordingContract('an .xlsx file in memory', openBook);
