/** The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8 where it is, else GB 18030, in which programs of Windows save. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8. What GB 18030 makes of other files names nobody, and is then shown as such.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
