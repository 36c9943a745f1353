import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { searchNames } from '../../people/name-search';
import type { Branch } from '../../records/branch';
import { valueOf } from '../../records/field';
import { shownNames } from '../../reports/shown-names';
import { MemberLink } from '../parts/member-link';
import { NameSearchBox } from '../parts/name-search-box';
import { useSpelling } from '../parts/use-spelling';
import { usePane } from '../state/pane-context';

export interface MemberSearchProps {
  readonly branch: Branch;
  /** Nobody is shown below: everybody is listed until something is typed. */
  readonly isAlone: boolean;
}

/** So many names at most; who wants another types more of it. */
const LISTED = 60;

const useStyles = makeStyles({
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  people: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Finds a person by a part of the name, its pinyin or the initials; each name leads to its page. */
export function MemberSearch({ branch, isAlone }: MemberSearchProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [text, setText] = useState('');
  const spellingOf = useSpelling(text !== '');
  if (!branch.roles.has('roster')) return <div className={styles.faint}>{words('memberScreen.noRoster')}</div>;
  const names = shownNames(branch.members);
  const isSearching = text.trim() !== '';
  const found = isSearching ? searchNames(branch.members, text, spellingOf) : isAlone ? branch.members : [];
  return (
    <div>
      <NameSearchBox
        label={words('memberScreen.find')}
        text={text}
        hits={isSearching ? found.length : null}
        onText={setText}
      />
      {found.length > 0 && (
        <ul className={styles.people}>
          {found.slice(0, LISTED).map((member) => (
            <li key={member.key}>
              <MemberLink member={member.key}>{names.get(member.key) ?? member.displayName}</MemberLink>{' '}
              <span className={styles.faint}>{valueOf(member.section)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
