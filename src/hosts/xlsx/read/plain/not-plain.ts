/**
 * Thrown where a text leaves what the plain readers know: something rarer than most
 * programs write, or broken. The general parser then reads the part from its beginning
 * and says which; nobody else ever sees this.
 */
export class NotPlain extends Error {
  override readonly name = 'NotPlain';
}
