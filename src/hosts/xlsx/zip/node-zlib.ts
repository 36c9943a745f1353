/** What of Node.js' own compression is used, in machine code many times as quick as any script. */
interface NodeZlib {
  inflateRawSync(
    packed: Uint8Array,
    options: { readonly maxOutputLength: number; readonly chunkSize: number },
  ): Uint8Array;
  /** From Node.js 20.15 on. */
  readonly crc32?: (bytes: Uint8Array) => number;
}

/**
 * Node.js' zlib; null in a browser, and before Node.js 20.16. Asked for while running:
 * an import would put a stand-in for it into the pages.
 */
export const nodeZlib: NodeZlib | null = builtIn();

function builtIn(): NodeZlib | null {
  const { process } = globalThis as { readonly process?: { readonly getBuiltinModule?: (name: string) => unknown } };
  return (process?.getBuiltinModule?.('node:zlib') as NodeZlib | undefined) ?? null;
}
