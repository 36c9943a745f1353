import { supports } from '../../../src/hosts/excel/supports';

/** Newer members that nothing guards: called, destructured, loaded by a string, given as an option, guarded too low. */
export function called(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject();
}

export function destructured({ customProperties }: Excel.Worksheet): unknown {
  return customProperties;
}

export function loaded(range: Excel.Range): void {
  range.load('values,hasSpill');
}

export function optional(): Promise<void> {
  return Excel.run({ mergeUndoGroup: true }, (context) => context.sync());
}

export function guardedTooLow(range: Excel.Range): Excel.RangeAreas | null {
  return supports('1.12') ? range.getMergedAreasOrNullObject() : null;
}

export function guardedTheOtherWay(range: Excel.Range): Excel.RangeAreas | null {
  return supports('1.13') ? null : range.getMergedAreasOrNullObject();
}
