import { lazy, Suspense } from 'react';
import type { Period } from '../../records/period';
import type { Finding } from '../../rules/finding';
import type { Edit } from '../../workbook/edit';
import type { UseWriting } from '../parts/use-writing';
import { ExplainPanel } from './explain-panel';
import type { FindingPanel } from './finding-panels';
import type { ListedFinding } from './listed-findings';
import { MorePanel } from './more-panel';
import { WaivePanel } from './waive-panel';

/** With it comes all of recording, which few findings need. */
const SuggestPanel = lazy(async () => ({ default: (await import('./suggest-panel')).SuggestPanel }));

export interface OpenPanelProps {
  readonly item: ListedFinding;
  readonly panel: FindingPanel;
  /** All findings of the period. */
  readonly all: readonly Finding[];
  readonly period: Period;
  readonly writing: UseWriting;
  /** Opens another panel of the same finding. */
  readonly onPanel: (item: ListedFinding, panel: FindingPanel) => void;
  /** What the panel was for is done. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The panel that is unfolded under a finding. */
export function OpenPanel({ item, panel, all, period, writing, onPanel, onDone, onCancel }: OpenPanelProps) {
  const { key, finding } = item;
  const isBusy = writing.writing.state === 'busy';
  const onWrite = (edits: readonly Edit[]): void => {
    // Where it failed the panel stays, with all that was typed; the bar says why.
    void writing.write(edits).then(({ ok }) => ok && onDone());
  };
  switch (panel) {
    case 'explain':
      return <ExplainPanel finding={finding} />;
    case 'suggest':
      return (
        <Suspense fallback={null}>
          <SuggestPanel finding={finding} isBusy={isBusy} onWrite={onWrite} />
        </Suspense>
      );
    case 'more':
      return <MorePanel onWaive={() => onPanel(item, 'waive')} />;
    case 'waive':
      return <WaivePanel {...{ finding, all, period, isBusy, onWrite, onCancel }} findingKey={key} />;
  }
}
