import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period } from '../../records/period';
import type { Finding } from '../../rules/finding';
import type { Edit } from '../../workbook/edit';
import { ChangeList } from '../parts/change-list';
import { usePane, usePaneState } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { PanelBox } from './panel-box';
import { alsoCovered, planWaiver, waiverFor } from './plan-waiver';
import { NewWaiverSheet } from './new-waiver-sheet';

export interface WaivePanelProps {
  readonly finding: Finding;
  /** Tells this finding from others, so that what was typed for it is found again after a reload. */
  readonly findingKey: string;
  /** All findings of the period. */
  readonly all: readonly Finding[];
  readonly period: Period;
  readonly isBusy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({ actions: { display: 'flex', gap: tokens.spacingHorizontalS } });

/** Waives the finding with a reason: shows the row that will be written before it is. */
export function WaivePanel({ finding, findingKey, all, period, isBusy, onWrite, onCancel }: WaivePanelProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { reading } = usePaneState();
  const [typed, setTyped] = useKept(`waiver/${findingKey}`, { reason: '', approver: '' });
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  if (!reading) return null;
  const waiver = waiverFor(finding, period, typed.reason, typed.approver);
  const plan = planWaiver(reading, waiver);
  const others = alsoCovered(waiver, finding, all, period);
  return (
    <PanelBox>
      <p>{words('checkScreen.waiver.intro')}</p>
      <Field
        label={words('checkScreen.waiver.reason')}
        required
        size="small"
        {...(isReasonMissing && waiver.reason === ''
          ? { validationMessage: words('checkScreen.waiver.reasonMissing') }
          : {})}
      >
        <Textarea
          autoFocus
          size="small"
          resize="vertical"
          value={typed.reason}
          onChange={(_, { value }) => setTyped({ ...typed, reason: value })}
        />
      </Field>
      <Field label={words('checkScreen.waiver.approver')} size="small">
        <Input
          size="small"
          value={typed.approver}
          onChange={(_, { value }) => setTyped({ ...typed, approver: value })}
        />
      </Field>
      {plan.changes ? <ChangeList changes={plan.changes} /> : <NewWaiverSheet row={plan.row} />}
      {others > 0 && <p>{words('checkScreen.waiver.alsoCovers', { count: others })}</p>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy}
          onClick={() => (waiver.reason === '' ? setIsReasonMissing(true) : onWrite(plan.edits))}
        >
          {words('pane.apply')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words('pane.cancel')}
        </Button>
      </div>
    </PanelBox>
  );
}
