import type { SuggestionIntent } from '../intent';
import type { Recorder } from '../recorder';

/** Writes what a finding suggested, as it was shown; refused where the cell no longer holds what the finding saw. */
export const recordSuggestion: Recorder<SuggestionIntent> = ({ suggestions }, _book, list) => {
  for (const { cell, newValue } of suggestions) {
    list.set(cell, { value: newValue, text: newValue === null ? '' : String(newValue) });
  }
};
