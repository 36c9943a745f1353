/**
 * What stands in a snapshot, like any error text of Excel, for the value of a formula
 * that no program has computed yet: files written by scripts hold formulas without
 * results. It is Excel's own word for a value that is not there yet, so that nobody
 * takes such a cell for a blank one: reading reports it, and nothing is concluded.
 */
export const NOT_CALCULATED = '#GETTING_DATA';
