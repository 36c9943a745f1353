import type { Severity } from '../../records/settings';

/** A shape for each severity, so that colour is never the only difference. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '○' };
