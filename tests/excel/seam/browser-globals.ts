import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has these, jsdom does not; reading an .xlsx in a test window needs them.
Object.assign(globalThis, { TextDecoder, TextEncoder });
