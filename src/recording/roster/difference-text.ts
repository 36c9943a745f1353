import type { Words } from '../../locales/words';
import type { MemberCategory } from '../../records/member';
import { listText } from '../../reports/format/list';
import type { ComparedField, RosterDifference, RosterQuestion } from './roster-difference';

/** "加入：王强（科室 办公室、类别 正式党员）", "变动：李明 的科室 办公室 → 人教科". */
export function differenceText(difference: RosterDifference, words: Words): string {
  const { name } = difference;
  switch (difference.kind) {
    case 'joined': {
      const { section, category, birthDate, joinedOn, fullMemberOn } = difference.person;
      const said = Object.entries({ section, category, birthDate, joinedOn, fullMemberOn }).flatMap(
        ([field, value]) => {
          return value === null ? [] : [fieldText(field as ComparedField, value, words)];
        },
      );
      const details = said.length === 0 ? '' : words('recording.roster.details', { details: listText(said, words) });
      return words('recording.roster.joined', { name, details });
    }
    case 'left':
      return words('recording.roster.left', { name });
    case 'changed': {
      const { field, old, now } = difference;
      const values = {
        name,
        field: words(`recording.roster.fields.${field}`),
        old: old === null ? words('recording.roster.nothing') : shown(field, old, words),
        now: shown(field, now, words),
      };
      return words('recording.roster.changed', values);
    }
  }
}

export function questionText({ kind, name, other }: RosterQuestion, words: Words): string {
  return words(`recording.roster.questions.${kind}`, { name, other });
}

function fieldText(field: ComparedField, value: string, words: Words): string {
  return `${words(`recording.roster.fields.${field}`)} ${shown(field, value, words)}`;
}

function shown(field: ComparedField, value: string, words: Words): string {
  return field === 'category' ? words(`member.categories.${value as MemberCategory}`) : value;
}
