/** What is said before something is recorded: why it cannot be, or what else to know. */
export const recording = {
  notes: {
    'cell-merged':
      '{{cell}} is merged with its neighbours, so filling it in would change other records. Unmerge it first.',
    'no-room':
      'The table on “{{sheet}}” has no free row below it and another table stands beside it, so no row can be added. Add a row in Excel first.',
    'not-recordable': 'This cannot be recorded yet.',
  },
} as const;
