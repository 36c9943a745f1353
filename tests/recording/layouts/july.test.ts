import { openBook } from '../../hosts/xlsx/open-book';
import { julyContract } from './july-contract';

julyContract('a file', openBook);
