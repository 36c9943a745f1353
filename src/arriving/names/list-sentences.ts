import type { Words } from '../../locales/words';
import { listText } from '../../reports/format/list';
import { shownNames } from '../../reports/shown-names';
import type { Member } from '../../records/member';
import type { AttendanceOfList, ListedMark, ListQuestion, NotRecorded } from './attendance-from-list';

const PRESENCES = ['present', 'leave', 'absent'] as const;

/** 到会（2）：李明、王芳: those whom a list names, by how they took part. */
export function understoodLines(marks: readonly ListedMark[], words: Words): string[] {
  return PRESENCES.flatMap((presence) => {
    const of = marks.filter(({ signIn }) => signIn.presence === presence);
    if (of.length === 0) return [];
    const names = of.map((mark) => nameWithKind(mark, words));
    return words('arriving.list.group', {
      presence: words(`recordScreen.signIn.presence.${presence}`),
      count: of.length,
      names: listText(names, words),
    });
  });
}

function nameWithKind({ name, signIn: { presence, leaveKind, reason } }: ListedMark, words: Words): string {
  if (presence !== 'leave') return name;
  const kind =
    leaveKind === undefined || leaveKind === 'unspecified' ? [] : [words(`recordScreen.leave.kinds.${leaveKind}`)];
  const details = [...kind, ...(reason === undefined ? [] : [reason])];
  return details.length === 0 ? name : words('arriving.list.kindOf', { name, kind: listText(details, words) });
}

/** The question in a sentence, with those who may be meant. */
export function questionSentence(question: ListQuestion, members: readonly Member[], words: Words): string {
  if (question.kind === 'who') {
    const { why, key: written, offers } = question;
    const shown = shownNames(members);
    const names = offers.map((member) => shown.get(member.key) ?? member.displayName);
    const asked = words(`arriving.list.who.${why}`, { written });
    return names.length === 0 ? asked : `${asked}${words('arriving.list.offers', { names: listText(names, words) })}`;
  }
  const { name, text, why } = question;
  if (why === 'minutes')
    return words(text === '' ? 'arriving.list.presence.noMinutes' : 'arriving.list.presence.minutes', { name, text });
  return words(why === 'word' && text === '' ? 'arriving.list.presence.blank' : `arriving.list.presence.${why}`, {
    name,
    text,
  });
}

/** 第 3 行 谢谢大家（没有姓名） */
export function notRecordedLine({ line, text, why }: NotRecorded, words: Words): string {
  return `${words('arriving.line', { line })} ${text}（${words(`arriving.list.why.${why}`)}）`;
}

/** What else is to be known: who is not in the list, that it tells no minutes. */
export function listRemarks({ unlisted, hasNoMinutes }: AttendanceOfList, words: Words): string[] {
  return [
    ...(hasNoMinutes ? [words('arriving.list.noMinutes')] : []),
    ...(unlisted.length > 0
      ? [words('arriving.list.unlisted', { count: unlisted.length, names: listText(unlisted, words) })]
      : []),
  ];
}
