import * as fc from 'fast-check';
import { bookOfText } from '../../recording/dues/recorded';
import { listKey } from '../../../src/arriving/names/roster-names';
import { listOf, pasted, questionLines } from './lists';

/** Names that are parts of one another, of two signs, of three, with a dot, and of two people. */
const POOL = [
  ...[
    '李明',
    '李明华',
    '李',
    '明华',
    '王芳',
    '王芳芳',
    '张伟',
    '张炜',
    '欧阳',
    '欧阳明',
    '单于',
    '高到',
    '安假',
    '谢文',
  ],
  ...['买买提·阿不都', '阿不都·买买提', '买买提', '阿依古丽·买买提', '扎西', '扎西顿珠', '贡嘎扎西', '和平', '李和平'],
].filter((name) => name.length > 1);

interface Person {
  readonly name: string;
  readonly section: string;
  readonly id: string;
}

const SECTIONS = ['办公室', '技术科', '人教科'];

/** A roster; some names are those of two people, in other sections. */
const roster = fc
  .subarray(POOL, { minLength: 3 })
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      sections: fc.array(fc.constantFrom(...SECTIONS), { minLength: names.length, maxLength: names.length }),
      twins: fc.subarray(names, { maxLength: 2 }),
    }),
  )
  .map(({ names, sections, twins }): readonly Person[] => {
    const people = names.map((name, index) => ({ name, section: sections[index] ?? '办公室' }));
    const others = twins.map((name) => {
      const own = people.find((person) => person.name === name)?.section;
      return { name, section: SECTIONS.find((section) => section !== own) ?? '办公室' };
    });
    return [...people, ...others].map((person, index) => ({ ...person, id: `D${100 + index}` }));
  });

/** One sign changed, dropped or added: a slip of the hand. */
const slip = fc.record({
  at: fc.nat(5),
  kind: fc.constantFrom('change', 'drop', 'add'),
  sign: fc.constantFrom('伟', '华', '明', '芳', '敏', '到', '假', '科', '一'),
});

interface Entry {
  readonly person: number;
  readonly form: number;
  readonly slip: { readonly at: number; readonly kind: string; readonly sign: string } | null;
}

const entry: fc.Arbitrary<Entry> = fc.record({
  person: fc.nat(30),
  form: fc.nat(20),
  slip: fc.option(slip, { nil: null, freq: 3 }),
});

/** How lists write a name; those of them that repeat it need what tells the two apart. */
const FORMS: readonly ((name: string, person: Person) => string)[] = [
  (name) => name,
  (name) => `@${name}`,
  (name) => `${name}（请假）`,
  (name) => `${name} `,
  (name, { section }) => `${name}（${section}）`,
  (name, { section }) => `${section} ${name}`,
  (name, { section }) => `${name}-${section}`,
  (name, { id }) => `${name}（${id}）`,
  (name, { id }) => `${id} ${name}`,
  (name) => `${name}+1`,
  (name) => `🌸${name}✅`,
  (name) => (name.length === 2 ? Array.from(name).join('　') : name),
  (name) => name.replace('·', '•'),
  (name) => name.replace('·', ' '),
  (name) => `【${name}】`,
  (name) => `${name}[玫瑰]`,
];

const LAYOUTS: readonly ((entries: readonly string[]) => string)[] = [
  (entries) => entries.join('\n'),
  (entries) => `#接龙\n主题党日签到\n\n${entries.map((each, index) => `${index + 1}. ${each}`).join('\n')}`,
  (entries) => entries.map((each, index) => `${index + 1}、${each}`).join('\n'),
  (entries) => entries.join('、'),
  (entries) => entries.join('， '),
  (entries) => entries.join(','),
  (entries) => entries.join('\t'),
  (entries) => entries.join('\r\n\r\n'),
  (entries) => `参会人员：${entries.join('；')}`,
];

function slipped(name: string, { at, kind, sign }: NonNullable<Entry['slip']>): string {
  const signs = Array.from(name);
  const place = at % signs.length;
  if (kind === 'drop' && signs.length > 2) signs.splice(place, 1);
  else if (kind === 'add') signs.splice(place, 0, sign);
  else signs[place] = sign;
  return signs.join('');
}

function bookOfPeople(people: readonly Person[]) {
  return bookOfText(`
    # 花名册
    姓名 | 编号 | 科室 | 类别 | 入党时间
    ${people.map(({ name, id, section }) => `${name} | ${id} | ${section} | 正式党员 | 2008-07-01`).join('\n')}
    # 2020年考勤
    姓名 | 科室 | '6.22'
    ${people.map(({ name, section }) => `${name} | ${section} |`).join('\n')}
  `);
}

test('a shuffled, re-punctuated, partly misspelt list of names gives only right matches or questions', () => {
  fc.assert(
    fc.property(roster, fc.array(entry, { minLength: 1, maxLength: 12 }), fc.nat(20), (people, entries, layout) => {
      const book = bookOfPeople(people);
      const known = new Set(people.map(({ name }) => listKey(name)));
      const written = entries.flatMap(({ person, form, slip: slips }) => {
        const meant = people[person % people.length] ?? people[0];
        if (!meant) return [];
        const name = slips ? slipped(meant.name, slips) : meant.name;
        // What is misspelt into another's name is that other's name, to anybody who reads it.
        if (slips && known.has(listKey(name))) return [];
        // 假 到, misspelt and spaced, is no longer a name to anybody.
        const isSpaced = form % FORMS.length === 11;
        if (slips && isSpaced) return [];
        const text = (FORMS[form % FORMS.length] ?? String)(name, meant);
        return [{ meant, text, isMisspelt: name !== meant.name }];
      });
      const text = (LAYOUTS[layout % LAYOUTS.length] ?? String)(written.map((each) => each.text));
      const { marks, questions, notRecorded } = listOf(book, pasted(text));
      const right = new Set(written.filter(({ isMisspelt }) => !isMisspelt).map(({ meant }) => meant.id));
      const matched = marks.map(({ member }) => member.id?.value ?? '');
      // Nobody is matched whom the list does not write as the roster does.
      expect(matched.filter((id) => !right.has(id))).toEqual([]);
      // Whom the list names is matched or asked for: nobody is passed over.
      const asked = questions.flatMap((question) => (question.kind === 'who' ? [question.written] : [question.name]));
      for (const { meant, text: own } of written) {
        const isMatched = matched.includes(meant.id);
        const isAsked = asked.some((each) => shares(each, own));
        expect({ own, text, isSeen: isMatched || isAsked, asked }).toMatchObject({ isSeen: true });
      }
      const isHead = (each: string): boolean => each === '#接龙' || each === '主题党日签到';
      expect(notRecorded.map((each) => each.text).filter((each) => !isHead(each))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** A question quotes the words of the list, but for its decoration. */
function shares(question: string, written: string): boolean {
  const plain = (text: string): string => listKey(text).replace(/[^\p{Script=Han}]/gu, '');
  const [asked, own] = [plain(question), plain(written)];
  return (
    asked !== '' && (own.includes(asked) || asked.includes(own) || Array.from(asked).some((sign) => own.includes(sign)))
  );
}

test('without misspelling, every name that only one person has is matched', () => {
  fc.assert(
    fc.property(roster, fc.nat(20), fc.nat(20), (people, form, layout) => {
      const book = bookOfPeople(people);
      const times = (name: string): number => people.filter((person) => listKey(person.name) === listKey(name)).length;
      const single = people.filter(({ name }) => times(name) === 1);
      const write = FORMS[form % FORMS.length] ?? String;
      const isSpaced = form % FORMS.length === 11 || form % FORMS.length === 13;
      const text = (LAYOUTS[layout % LAYOUTS.length] ?? String)(single.map((person) => write(person.name, person)));
      const list = listOf(book, pasted(text));
      const { marks, questions } = list;
      const ids = marks.map(({ member }) => member.id?.value);
      // 买买提 阿不都 is asked for where there is a 买买提 too.
      if (!isSpaced) expect({ text, questions: questionLines(list) }).toEqual({ text, questions: [] });
      expect(single.filter(({ id }) => !ids.includes(id)).length).toBeLessThanOrEqual(isSpaced ? questions.length : 0);
    }),
    { numRuns: 60 },
  );
});
