/** Two-byte signs of GB 18030 by what they decode to; enough for Chinese as people write it. */
const SIGNS = new Map<string, readonly [number, number]>();

function signs(): ReadonlyMap<string, readonly [number, number]> {
  if (SIGNS.size > 0) return SIGNS;
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) SIGNS.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return SIGNS;
}

/** A text as programs of Windows in Chinese save it. */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const found = code < 0x80 ? [code] : signs().get(sign);
    if (!found) throw new Error(`not in two bytes: ${sign}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}
