export { freeSheetName } from '../../workbook/free-sheet-name';
