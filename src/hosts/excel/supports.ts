/**
 * Whether this Excel has a requirement set beyond the base set, ExcelApi 1.9, that
 * the manifest demands. Every use of a newer member stands behind it.
 */
export function supports(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
