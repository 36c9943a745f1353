/** What may stand before definedNames and calcPr in the workbook part (CT_Workbook, ECMA-376 part 1, A.2). */
export const BEFORE_DEFINED_NAMES: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];
export const BEFORE_CALCULATION: readonly string[] = [...BEFORE_DEFINED_NAMES, 'definedNames'];
