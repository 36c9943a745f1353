import fc from 'fast-check';
import { branchFromObjects, type Branch, type BranchInput } from '../../src/library';

const NAMES = ['李明', '王芳', '张伟', '赵敏'];
const name = fc.constantFrom(...NAMES);
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`);
const month = fc.constantFrom('2026-04', '2026-05', '2026-06');
const text = fc.constantFrom('学习党章', '办公室', '出差', '3', '2026-05-20', '是');
const done = fc.oneof(fc.boolean(), fc.constantFrom('8张', '已发送'));
const dues = fc.oneof(
  fc.integer({ min: 0, max: 9_000 }).map((fen) => fen / 100),
  fc.constant('exempt' as const),
);
const yuan = fc.integer({ min: 1, max: 900_000 }).map((fen) => fen / 100);

/** Rows with their required properties and any of the others. */
function rows<T extends Record<string, fc.Arbitrary<unknown>>, K extends keyof T & string>(shape: T, ...required: K[]) {
  return fc.array(fc.record(shape, { requiredKeys: required }), { minLength: 1, maxLength: 4 });
}

const input: fc.Arbitrary<BranchInput> = fc.record(
  {
    members: fc.uniqueArray(
      fc.record(
        {
          name,
          id: fc.constantFrom('D1', '007'),
          category: fc.constantFrom('正式党员' as const, '预备党员' as const, '发展对象' as const),
          section: fc.constantFrom('办公室', '业务科'),
          status: fc.constantFrom('在职' as const, '停缴' as const),
          joinedOn: date,
          retired: fc.boolean(),
          wageBase: yuan,
          duesStandard: yuan,
        },
        { requiredKeys: ['name', 'category'] },
      ),
      { selector: (member) => member.name, minLength: 1 },
    ),
    schedule: rows({ month, plannedDate: date, theme: text, content: text, place: text }, 'month'),
    sessions: rows(
      { month, date, theme: text, study: done, oath: fc.boolean(), photos: done, presentCount: fc.nat(9) },
      'month',
    ),
    attendance: rows(
      { name, date, mark: fc.constantFrom('present' as const, 'absent' as const), madeUp: fc.constant(false) },
      'name',
      'date',
      'mark',
    ),
    leave: rows(
      { name, date, kind: text, reason: text, approver: name, contact: done, makeUpOn: date },
      'name',
      'date',
    ),
    dues: rows(
      { name, month, due: dues, paid: dues, paidOn: date, standard: yuan, exempt: fc.constant('减免') },
      'name',
      'month',
    ),
    studyPlan: rows({ month, topic: text }, 'month', 'topic'),
  },
  { requiredKeys: ['members'] },
) as fc.Arbitrary<BranchInput>;

test('every list is understood as what it is, whichever properties its items have', () => {
  fc.assert(
    fc.property(input, (given) => {
      const branch: Branch = branchFromObjects(given);
      const counts = {
        members: branch.members.length,
        schedule: branch.schedule.length,
        sessions: branch.sessions.length,
        attendance: branch.attendance.length,
        leave: branch.leave.length,
        dues: branch.duesLines.length,
        studyPlan: branch.studyTopics.length,
      };
      for (const [list, count] of Object.entries(counts)) {
        expect([list, count]).toEqual([list, given[list as keyof BranchInput] ? given[list as 'members'].length : 0]);
      }
      expect(branch.issues).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
