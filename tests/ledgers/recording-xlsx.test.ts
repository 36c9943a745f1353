import { openBook } from '../hosts/xlsx/open-book';
import { ledgerRecordingContract } from './recording-contract';

ledgerRecordingContract('an .xlsx file in memory', openBook);
