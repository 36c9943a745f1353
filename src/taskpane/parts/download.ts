const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Hands a file to the person as the browser does with downloads; `name` has its ending. */
export function download(bytes: Uint8Array, name: string, type: keyof typeof TYPES): void {
  // A copy, since the type of a Blob's parts wants a buffer that is not shared.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPES[type] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
