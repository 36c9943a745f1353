import { NOT_CALCULATED } from '../../records/not-calculated';
import { isBlankValue, unreadableCell } from '../../notation/read-cell';
import { splitNames } from '../../notation/names';
import type { PersonIndex } from '../persons/person-index';
import { textOf } from '../../workbook/sheet-cells';
import type { Parser } from './field-reader';
import { parseTextCell } from './text-field';

/** A cell that may name several sections: 办公室 人教科, 办公室、人教科. */
export const sectionsField: Parser<readonly string[]> = (value) => {
  const text = parseTextCell(value);
  if (text.state !== 'read') return text;
  const names = splitNames(text.value);
  return names.length === 0 ? { state: 'blank' } : { state: 'read', value: names };
};

const TITLE = /^(?:党?支部|党总支)?(?:副?书记|(?:组织|宣传|纪检|青年|统战|保密|生活)?委员|支委|同志)[:：]?$/u;
const TITLE_BEFORE =
  /^(?:党?支部|党总支)?(?:副?书记|(?:组织|宣传|纪检|青年|统战|保密|生活)?委员|支委|同志)[:：]?(?=\S)/u;
const TITLE_AFTER = /(?:(?:党?支部)?副?书记|(?:组织|宣传|纪检|青年|统战|保密|生活)?委员|支委|同志)$/u;

/**
 * A cell that names members. Each is given as the roster shows that member, so
 * that it can be looked up, a title beside the name (书记王芳, 书记 王芳) left out; anybody
 * else as written.
 */
export function namesField(persons: PersonIndex): Parser<readonly string[]> {
  const asOnRoster = (name: string): string => {
    const forms = [name, name.replace(TITLE_BEFORE, ''), name.replace(TITLE_AFTER, '')];
    for (const form of forms) {
      const member = form === '' ? null : persons.memberNamed(form);
      if (member) return member.displayName;
    }
    return name;
  };
  return (value) => {
    if (value === NOT_CALCULATED) return unreadableCell(value, 'text');
    if (isBlankValue(value)) return { state: 'blank' };
    const parts = splitNames(textOf(value));
    const names = parts.filter((part) => !TITLE.test(part));
    return { state: 'read', value: (names.length > 0 ? names : parts).map(asOnRoster) };
  };
}
