import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo } from 'react';
import { asHalfYear, asMonth } from '../../records/period';
import { listText } from '../../reports/format/list';
import { periodText } from '../../reports/format/period';
import { PaperButtons } from '../parts/paper-buttons';
import { PutSheetButton } from '../parts/put-sheet-button';
import type { UseWriting } from '../parts/use-writing';
import { usePane, usePaneState } from '../state/pane-context';
import type { CheckedMonth as Checked } from '../state/pane-state';
import { useSidePage } from '../state/side-page';
import { useKept } from '../state/use-kept';
import { filterFindings, isFiltering, NO_FILTER, type FindingFilter } from './finding-filter';
import { FindingList } from './finding-list';
import { FoldedLists } from './folded-lists';
import { listedFindings, type ListedFinding } from './listed-findings';
import { SeverityCounts } from './severity-counts';
import { SubjectFilter } from './subject-filter';

/** Fewer findings than this are seen at a glance, without filters. */
const WORTH_FILTERING = 6;

const NONE_YET: readonly ListedFinding[] = [];

export interface CheckedMonthProps {
  readonly checked: Checked;
  readonly writing: UseWriting;
}

const useStyles = makeStyles({
  checked: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  clean: { margin: 0 },
  none: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What a check found: counts, filters, the list, what lies folded, and the way to paper. */
export const CheckedMonth = memo(function CheckedMonth({ checked: { result, at }, writing }: CheckedMonthProps) {
  const styles = useStyles();
  const { words, language } = usePane();
  const { reading, snapshot } = usePaneState();
  const { open } = useSidePage();
  const [filter, setFilter] = useKept<FindingFilter>('check/filter', NO_FILTER);
  const { findings, period } = result;
  const items = useMemo(() => listedFindings(findings, period, words), [findings, period, words]);
  const shown = useMemo(() => filterFindings(items, filter), [items, filter]);
  // A long list is built in pieces, between which the pane answers; the former one stays until then.
  const listed = useDeferredValue(shown, NONE_YET);
  const ofPaper = asMonth(period) ?? asHalfYear(period);
  const sheets = [...new Set(reading?.tables.map(({ sheet }) => sheet.name))];
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  return (
    <div className={styles.checked}>
      {findings.length === 0 ? (
        <p className={styles.clean}>{words('checkScreen.clean', { period: periodText(period, words) })}</p>
      ) : (
        <SeverityCounts
          findings={findings}
          picked={filter.severity}
          onPick={(severity) => setFilter({ ...filter, severity })}
        />
      )}
      {(findings.length >= WORTH_FILTERING || (findings.length > 0 && isFiltering(filter))) && (
        <SubjectFilter items={items} filter={filter} onFilter={setFilter} />
      )}
      {findings.length > 0 && shown.length === 0 ? (
        <div className={styles.none} role="status">
          {words('checkScreen.noneShown')}
          <Button size="small" onClick={() => setFilter(NO_FILTER)}>
            {words('checkScreen.showAll')}
          </Button>
        </div>
      ) : (
        <FindingList items={listed} all={findings} period={period} writing={writing} />
      )}
      <FoldedLists result={result} />
      {findings.length + result.waived.length > 0 && (
        <div>
          <PutSheetButton
            size="small"
            writing={writing}
            draft={async () => {
              const { checkReportSheet } = await import('../../reports/check-report');
              return checkReportSheet(result, words, { ...(reading && { branch: reading.branch }), snapshot });
            }}
          >
            {words('checkScreen.export')}
          </PutSheetButton>
        </div>
      )}
      {findings.some(({ person }) => person !== null) && (
        <div>
          <Button size="small" onClick={() => open({ kind: 'reminders', period })}>
            {words('memberScreen.reminders.open')}
          </Button>
        </div>
      )}
      {findings.length > 0 && ofPaper !== null && <PaperButtons requests={[{ kind: 'rectify', period: ofPaper }]} />}
      <p className={styles.faint}>{words('checkScreen.checkedAt', { time, sheets: listText(sheets, words) })}</p>
    </div>
  );
});
