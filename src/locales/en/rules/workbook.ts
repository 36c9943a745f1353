import type { TranslationOf } from '../../rule-words';
import type { workbook as chinese } from '../../zh-CN/rules/workbook';

export const workbook: TranslationOf<typeof chinese> = {
  'sheet-missing': {
    title: 'Sheet missing',
    why: 'Without this table nothing that depends on it can be checked.',
    messages: {
      missing:
        'No table was recognised as the {{role}}. If there is one, check that its header names the columns; if not, please make it.',
    },
  },
  'header-unclear': {
    title: 'Header unclear',
    why: 'Where a required column is not found, or two columns look like the same thing, data may be incomplete or taken from the wrong column; amounts that may be owed or paid are not used at all.',
    messages: {
      amounts:
        'Nothing says whether the amounts under “{{text}}” are owed or paid, so they were not used. Please say 应交 or 实交 in the header, before the row, in the title or in the sheet name.',
      missing: 'The {{role}} has no column for “{{field}}”, so it was not read. Please name the column in the header.',
      rivals:
        'Several columns of the {{role}} look like “{{field}}”: {{taken}} was used, {{others}} was not. If that is the wrong one, reword the header.',
    },
  },
  'cell-unreadable': {
    title: 'Cell unreadable',
    why: 'What cannot be understood is not guessed at, and nothing is concluded from it.',
    messages: {
      unreadable: '“{{text}}” under “{{field}}” cannot be understood as {{expected}}. Please correct it.',
      'not-calculated':
        'The formula under “{{field}}” has not been calculated yet, so its result is unknown. Please open the workbook in Excel and save it once.',
      'not-calculated-more':
        'The formulas of {{count}} cells under “{{field}}” have not been calculated yet, so their results are unknown. Please open the workbook in Excel and save it once.',
      'left-out':
        'This row has contents but no “{{field}}”, so its month is unknown and it was not counted. Please add {{expected}}.',
    },
  },
  'mark-unknown': {
    title: 'Attendance mark unknown',
    why: 'Marks such as △, ○ and + mean different things in different offices; without a legend attendance cannot be counted.',
    messages: {
      'unknown-undated':
        'The mark “{{text}}” of {{person}} is not known. Add a legend line under the table, or use marks such as √, 假 and 缺.',
      unknown:
        'The mark “{{text}}” of {{person}} for {{month}} is not known. Add a legend line under the table, or use marks such as √, 假 and 缺.',
    },
  },
  'year-conflict': {
    title: 'Years disagree',
    why: 'A title with another year than the dates under it misleads readers. The dates were used.',
    messages: {
      title:
        'The title says {{stated}}, but the contents belong to {{used}}; {{used}} was used. Please correct the title.',
      'sheet-name':
        'The sheet name “{{sheet}}” says {{stated}}, but the contents belong to {{used}}; {{used}} was used. Please correct the name.',
    },
  },
  'total-mismatch': {
    title: 'Total disagrees',
    why: 'The dues ledger must be in order; a wrong total becomes a wrong public notice.',
    messages: {
      'too-high':
        'The total says {{stated}} yuan, its items add up to {{computed}} yuan: {{difference}} yuan too much. Please check.',
      'too-low':
        'The total says {{stated}} yuan, its items add up to {{computed}} yuan: {{difference}} yuan too little. Please check.',
    },
  },
  'merged-leftover': {
    title: 'Value under merged cells',
    why: 'Merged cells show one value; what is left under them nobody sees, while a sum may still count it. Only what is shown was used.',
    messages: {
      covered:
        'This cell is merged and shows “{{shown}}”; “{{text}}” is left under it and was not counted. Unmerge the cells, correct or clear it, and merge them again.',
      hidden:
        'This cell is merged and shows nothing; “{{text}}” is left under it and was not counted. Unmerge the cells, correct or clear it, and merge them again.',
    },
  },
  'setting-invalid': {
    title: 'Setting invalid',
    why: 'A setting that cannot be used is replaced by its default, which may differ from what the branch has decided.',
    messages: {
      'unknown-rule':
        'There is no rule “{{item}}”, so this row has no effect. Similar ones: {{allowed}}; the command theme-day rules lists all.',
      invalid:
        'The value “{{text}}” of the setting “{{item}}” cannot be used; “{{used}}” was used instead. Allowed: {{allowed}}.',
    },
  },
  'waiver-incomplete': {
    title: 'Waiver without a reason',
    why: 'A waiver without a reason has no effect; the findings are listed as usual.',
    messages: {
      'no-reason': 'The waiver of “{{rule}}” gives no reason and has no effect. Please write the reason.',
    },
  },
  'waiver-unused': {
    title: 'Waiver not used',
    why: 'The matter may be settled, or the rule, month or subject is misspelt and the waiver does nothing.',
    messages: {
      unused:
        'The waiver of “{{rule}}” for {{month}} matches no finding. Check its rule, month and subject, or delete it if it is no longer needed.',
    },
  },
};
