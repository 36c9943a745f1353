import { associateFormulas } from './associate';
import { duesOf, themeDayOf } from './formulas';

// The file that Excel runs by itself, where formulas have no part in the pane's page.
associateFormulas({ DUES: duesOf, THEMEDAY: themeDayOf });
