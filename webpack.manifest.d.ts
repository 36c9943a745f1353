export function manifestFor(text: string, address: string): string;
