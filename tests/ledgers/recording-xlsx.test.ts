import { openBook } from '../hosts/xlsx/open-book';
import { footRecordingContract } from './foot-contract';
import { ledgerRecordingContract } from './recording-contract';

ledgerRecordingContract('an .xlsx file in memory', openBook);
footRecordingContract('an .xlsx file in memory', openBook);
