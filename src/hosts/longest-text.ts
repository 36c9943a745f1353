/** The longest text that a cell can hold in Excel. */
export const LONGEST_TEXT = 32_767;
