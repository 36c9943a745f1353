import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usualYear } from '../../reports/member/usual-year';
import { BackButton } from '../parts/back-button';
import { usePaneState, useToday } from '../state/pane-context';
import { useSidePage } from '../state/side-page';
import { MemberSearch } from './member-search';
import { MemberOfYear } from './member-of-year';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  top: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0 },
});

/** 查找党员: a person found by name or pinyin, and that person's year. */
export default function MemberPage() {
  const styles = useStyles();
  const { reading } = usePaneState();
  const { page } = useSidePage();
  const today = useToday();
  const asked = page?.kind === 'member' ? page : null;
  const [chosen, setChosen] = useState<{ readonly of: typeof asked; readonly year: number } | null>(null);
  if (!reading || !asked) return null;
  const member = reading.branch.members.find(({ key }) => key === asked.member);
  const year = chosen?.of === asked ? chosen.year : (asked.year ?? usualYear(reading.years, today));
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <BackButton />
        <div className={styles.search}>
          <MemberSearch key={asked.member} branch={reading.branch} isAlone={!member} />
        </div>
      </div>
      {member && (
        <MemberOfYear
          key={member.key}
          {...{ reading, member, year, today }}
          onYear={(next) => setChosen({ of: asked, year: next })}
        />
      )}
    </div>
  );
}
