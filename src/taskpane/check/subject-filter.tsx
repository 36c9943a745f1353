import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { RULE_GROUPS, type RuleGroup } from '../../rules/rule';
import { usePane } from '../state/pane-context';
import { filterFindings, type FindingFilter } from './finding-filter';
import type { ListedFinding } from './listed-findings';

export interface SubjectFilterProps {
  readonly items: readonly ListedFinding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

const useStyles = makeStyles({
  filter: { display: 'grid', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    minWidth: 0,
    padding: '0 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  search: { width: '100%', minWidth: 0, maxWidth: 'none' },
});

/** (全部 18) (考勤 4) (党费 3) …, and a search by name. */
export function SubjectFilter({ items, filter, onFilter }: SubjectFilterProps) {
  const styles = useStyles();
  const { words } = usePane();
  const others = filterFindings(items, { ...filter, group: null });
  const countOf = (group: RuleGroup): number => others.filter((item) => item.group === group).length;
  const groups = RULE_GROUPS.filter((group) => group === filter.group || items.some((item) => item.group === group));
  const chip = (group: RuleGroup | null, label: string) => (
    <ToggleButton
      key={group ?? ''}
      className={styles.chip}
      size="small"
      shape="circular"
      checked={filter.group === group}
      onClick={() => onFilter({ ...filter, group })}
    >
      {label}
    </ToggleButton>
  );
  return (
    <div className={styles.filter}>
      <div className={styles.chips} role="group" aria-label={words('checkScreen.subjects')}>
        {chip(null, words('checkScreen.all', { count: others.length }))}
        {groups.map((group) =>
          chip(group, words('checkScreen.subject', { subject: words(`terms.group.${group}`), count: countOf(group) })),
        )}
      </div>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={words('checkScreen.search')}
        aria-label={words('checkScreen.search')}
        value={filter.search}
        onChange={(_, { value }) => onFilter({ ...filter, search: value })}
      />
    </div>
  );
}
