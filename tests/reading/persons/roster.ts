import { cellRef } from '../../../src/records/cell-ref';
import { blank, read } from '../../../src/records/field';
import type { RosterRow } from '../../../src/reading/persons/roster-identity';

/** Roster rows from row 2 on: "name", "name id", "name - section", "name id section". */
export function rosterRows(...lines: readonly string[]): RosterRow[] {
  return lines.map((line, index) => {
    const [name = '', id = '-', section = '-'] = line.split(' ');
    const at = (column: number): ReturnType<typeof cellRef> => cellRef('花名册', index + 2, column);
    return {
      displayName: name,
      name: read(name, at(1)),
      id: id === '-' ? blank(at(2)) : read(id, at(2)),
      category: null,
      section: section === '-' ? blank(at(3)) : read(section, at(3)),
      post: null,
      status: null,
      statusNote: null,
      birthDate: null,
      joinedOn: null,
      fullMemberOn: null,
      transferredIn: null,
      transferredOut: null,
      retired: false,
      wageBase: null,
      duesStandard: null,
      notes: null,
    };
  });
}
