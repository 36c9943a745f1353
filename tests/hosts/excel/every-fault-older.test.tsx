import { everyFault } from './every-fault';

// Each test writes the same edits many times.
jest.setTimeout(1_800_000);

everyFault('1.9', 601);
