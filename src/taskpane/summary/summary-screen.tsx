import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { HalfYear } from '../../records/half-year';
import type { Reading } from '../../reading/read-branch';
import { halfYearSummary } from '../../reports/half-year-summary';
import { summaryParagraph } from '../../reports/summary-paragraph';
import { summarySheet } from '../../reports/summary-sheet';
import { unrecordedHalf } from '../../reports/unrecorded-half';
import { CopyableText } from '../parts/copyable-text';
import { HalfPicker } from '../parts/half-picker';
import { PaperButtons } from '../parts/paper-buttons';
import { PutSheetButton } from '../parts/put-sheet-button';
import { UnrecordedHalfBar } from '../parts/unrecorded-half';
import { useHalf } from '../parts/use-half';
import { useSheetWriting } from '../parts/use-sheet-writing';
import { WrittenBar } from '../parts/written-bar';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { BarList } from './bar-list';
import { dutyBars, duesBars, kindBars, rateBars } from './summary-bars';
import { SummaryDetails } from './summary-details';
import { summaryHalves } from './summary-halves';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** 小结: a half-year in charts, tables and words. */
export default function SummaryScreen() {
  const { reading } = usePaneState();
  return reading && <SummaryOfReading reading={reading} />;
}

function SummaryOfReading({ reading }: { readonly reading: Reading }) {
  const today = useToday();
  const halves = useMemo(() => summaryHalves(reading, today), [reading, today]);
  const [half, setHalf] = useHalf('summary/half', halves, reading.branch);
  return half && <SummaryOfHalf key={half} reading={reading} half={half} halves={halves} onHalf={setHalf} />;
}

interface SummaryOfHalfProps {
  readonly reading: Reading;
  readonly half: HalfYear;
  readonly halves: readonly HalfYear[];
  readonly onHalf: (half: HalfYear) => void;
}

function SummaryOfHalf({ reading: { branch }, half, halves, onHalf }: SummaryOfHalfProps) {
  const styles = useStyles();
  const { words } = usePane();
  const today = useToday();
  const writing = useSheetWriting();
  const [isWanted, setWanted] = useState(false);
  const unrecorded = useMemo(() => unrecordedHalf(branch, { half, today }, 'summary'), [branch, half, today]);
  const isOff = unrecorded !== null && !isWanted;
  const summary = useMemo(() => halfYearSummary(branch, { half, today }), [branch, half, today]);
  const covered = summary.kinds.filter(({ kind, months }) => kind !== null && months.length > 0).length;
  return (
    <div className={styles.screen}>
      <HalfPicker label={words('summaryScreen.half')} halves={halves} value={half} onPick={onHalf} />
      {unrecorded && <UnrecordedHalfBar {...{ half, unrecorded, isWanted }} onWanted={setWanted} />}
      <CopyableText title={words('summaryScreen.paragraph')} text={summaryParagraph(summary, words)} />
      <div>
        <PutSheetButton
          appearance="primary"
          disabled={isOff}
          draft={() => summarySheet(summary, words)}
          writing={writing}
        >
          {words('summaryScreen.generate')}
        </PutSheetButton>
      </div>
      <PaperButtons
        disabled={isOff}
        requests={[
          { kind: 'summary', half },
          { kind: 'slips', half },
        ]}
      />
      <WrittenBar {...writing} />
      <BarList title={words('summaryScreen.rates')} bars={rateBars(summary, words)} />
      <BarList title={words('summaryScreen.dues')} bars={duesBars(summary, words)} />
      <BarList title={words('summaryScreen.kinds', { covered })} bars={kindBars(summary, words)} longNames />
      <BarList title={words('summaryScreen.duty')} bars={dutyBars(summary, words)} longNames />
      <SummaryDetails summary={summary} />
    </div>
  );
}
