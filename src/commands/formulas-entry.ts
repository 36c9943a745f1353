import { associateFormulas } from '../functions/associate';
import { officeArrived } from '../taskpane/office/office-ready';

// With the shared runtime the pane's page answers formulas too; what they need is fetched with the first of them.
void officeArrived.then(() => {
  const formulas = () => import('../functions/formulas');
  associateFormulas({
    DUES: async (base, retired) => (await formulas()).duesOf(base, retired),
    THEMEDAY: async (year, month) => (await formulas()).themeDayOf(year, month),
  });
});
