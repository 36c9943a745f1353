import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { InputProblem } from '../input-problem';

/** What a key file holds: 32 bytes as hexadecimal digits. */
const KEY = /^[0-9a-f]{64}$/;

/**
 * The secret in a key file, which is made where there is none: readable to its owner
 * alone. Throws InputProblem where the file holds something else or cannot be used.
 */
export async function secretOf(file: string): Promise<string> {
  try {
    const made = await open(file, 'wx', 0o600).catch(() => null);
    if (made !== null) {
      try {
        await made.writeFile(`${randomBytes(32).toString('hex')}\n`);
        await made.sync();
      } finally {
        await made.close();
      }
    }
    const secret = (await readFile(file, 'utf8')).trim();
    if (KEY.test(secret)) return secret;
  } catch (error) {
    throw Object.assign(new InputProblem('key-file', { file }), { cause: error });
  }
  throw new InputProblem('key-file', { file });
}
