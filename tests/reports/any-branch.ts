import fc from 'fast-check';
import type { Branch } from '../../src/records/branch';
import { blank } from '../../src/records/field';
import { cellRef } from '../../src/records/cell-ref';
import {
  ABSENT,
  branchOf,
  dateField,
  duesTable,
  LEAVE,
  MADE_UP,
  marked,
  member,
  NOT_EXPECTED,
  payment,
  PRESENT,
  statement,
  textField,
  themeDayRow,
  type Yuan,
} from '../branch-by-hand';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, '0')}`);

const yuan: fc.Arbitrary<Yuan> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 50_000 }).map((fen) => fen / 100) },
  { weight: 1, arbitrary: fc.constantFrom<Yuan>(null, '?', '免', 0) },
);

const mark = fc.constantFrom(
  PRESENT,
  PRESENT,
  LEAVE,
  ABSENT,
  NOT_EXPECTED,
  MADE_UP,
  { ...LEAVE, madeUp: true },
  null,
  '?' as const,
);

const someone = fc.record({
  standard: fc.option(fc.integer({ min: 20, max: 50_000 }).map((fen) => fen / 100)),
  section: fc.constantFrom('办公室', '人教科', null),
  category: fc.constantFrom('full' as const, 'full' as const, 'probationary' as const, 'activist' as const),
  transferredIn: fc.constantFrom(null, null, '2020-03-10', '2019-11-02'),
  transferredOut: fc.constantFrom(null, null, '2020-05-06', '2020-08-01'),
  paid: fc.array(yuan, { maxLength: 12 }),
  stated: fc.array(yuan, { maxLength: 4 }),
  inOneGo: fc.option(fc.record({ from: fc.nat(8), months: fc.nat(3), fen: fc.nat(60_000) })),
  marks: fc.array(mark, { maxLength: 12 }),
});

const session = fc.record({
  isHeld: fc.boolean(),
  day: fc.integer({ min: 13, max: 27 }),
  theme: fc.constantFrom('走访慰问', '志愿服务', '春游', ''),
});

/** A branch with any members, marks and dues of 2020, readable or not. */
export const anyBranch: fc.Arbitrary<Branch> = fc
  .tuple(fc.array(someone, { maxLength: 8 }), fc.array(session, { minLength: 12, maxLength: 12 }))
  .map(([people, sessions]) => {
    const named = people.map((each, index) => ({ ...each, name: `党员${index + 1}` }));
    return branchOf({
      members: named.map(({ name, standard, section, category, transferredIn, transferredOut }) => ({
        ...member(name, {
          category,
          ...(standard === null ? {} : { standard }),
          ...(transferredIn === null ? {} : { transferredIn }),
          ...(transferredOut === null ? {} : { transferredOut }),
        }),
        section: section === null ? blank(cellRef('花名册', 2, 2)) : textField(section),
      })),
      sessions: sessions.flatMap(({ isHeld, day, theme }, index) =>
        isHeld
          ? [themeDayRow(MONTHS[index] ?? '', { date: dateField(`${MONTHS[index]}-${day}`), theme: textField(theme) })]
          : [],
      ),
      attendance: named.flatMap(({ name, marks }) =>
        marks.map((each, index) => marked(name, MONTHS[index] ?? '', each)),
      ),
      duesTables: [
        duesTable(
          'matrix',
          MONTHS,
          named.map(({ name }) => name),
        ),
      ],
      duesStatements: named.flatMap(({ name, stated }) =>
        stated.map((each, index) => statement(name, MONTHS[index] ?? '', each)),
      ),
      payments: named.flatMap(({ name, paid, inOneGo }) => [
        ...paid.map((each, index) => payment(name, MONTHS[index] ?? '', each)),
        ...(inOneGo === null
          ? []
          : [payment(name, `${MONTHS[inOneGo.from]}..${MONTHS[inOneGo.from + inOneGo.months]}`, inOneGo.fen / 100)]),
      ]),
    });
  });
