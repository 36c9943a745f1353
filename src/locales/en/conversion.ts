import type { TranslationOf } from '../rule-words';
import type { conversion as chinese } from '../zh-CN/conversion';

export const conversion: TranslationOf<typeof chinese> = {
  made: 'The file is {{ending}}; what was written is an .xlsx made of it. Values, formulas, number formats, merged cells, sizes, comments, and what is hidden or protected are there. Not carried over: {{lost}}.',
  text: 'The file is a {{ending}} text; what was written is an .xlsx made of it, of one sheet and without formats.',
  opened: 'This is an .xlsx made of “{{file}}”, which itself stays as it is; it is saved as “{{saved}}”.',
  left: ' Not carried over: {{lost}}.',
  readOnly: {
    charts:
      '“{{file}}” has charts, which would be lost: it can be looked at and checked. To record or write, save it as .xlsx in Excel or WPS and open that.',
    macros:
      '“{{file}}” has macros, which would be lost: it can be looked at and checked. To record or write, save it as .xlsm in Excel or WPS and open that.',
    pivots:
      '“{{file}}” has pivot tables, which would be lost: it can be looked at and checked. To record or write, save it as .xlsx in Excel or WPS and open that.',
  },
  lost: {
    looks: 'fonts, colours, borders, print set-up and frozen panes',
    pictures: 'pictures and shapes',
    dropdowns: 'dropdowns and data validation',
    'conditional-formats': 'conditional formats',
    links: 'links',
    formulas: 'formulas that read other files (their results stay)',
  },
};
