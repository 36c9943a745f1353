import { ExcelFailed } from '../../../workbook/excel-errors';
import type { PaneOpening } from '../../../workbook/pane-opening';

/** The name by which Excel itself looks in a workbook whether to open the pane of the manifest's TaskpaneId. */
const NAME = 'Office.AutoShowTaskpaneWithDocument';

/** Kept in the add-in's own part of the open workbook; it goes into the file when the person saves. */
export const excelOpening: PaneOpening = {
  isOn: () => Office.context.document.settings.get(NAME) === true,

  set(on) {
    const { settings } = Office.context.document;
    if (on) settings.set(NAME, true);
    else settings.remove(NAME);
    return new Promise((resolve, reject) => {
      settings.saveAsync(({ status, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new ExcelFailed(`settings.saveAsync ${error.code}`));
      });
    });
  },
};
