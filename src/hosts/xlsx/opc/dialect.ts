/**
 * The two sets of namespaces that a workbook can be written in: transitional,
 * which nearly all programs write, and strict (ISO/IEC 29500-1). One file must
 * keep to one of them.
 */
export interface Dialect {
  readonly main: string;
  /** Namespace of r:id, and the stem of relationship types. */
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

/** By the namespace of the workbook element; null where it is no workbook at all. */
export function dialectOf(mainNamespace: string): Dialect | null {
  return [TRANSITIONAL, STRICT].find((dialect) => dialect.main === mainNamespace) ?? null;
}

/** The last word of a relationship type that either dialect knows ("worksheet"); null for any other type. */
export function relationshipKind(type: string): string | null {
  for (const { relationships } of [TRANSITIONAL, STRICT]) {
    if (type.startsWith(`${relationships}/`)) return type.slice(relationships.length + 1);
  }
  return null;
}
