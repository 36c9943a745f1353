import { useState } from 'react';
import type { RecordingBook } from '../../recording/recording';
import type { Month } from '../../records/month';
import { monthsToCheck, monthToRecord } from '../state/latest-month';
import { usePane } from '../state/pane-context';
import type { RecordTarget, RecordTask } from '../state/record-target';
import { useKept } from '../state/use-kept';

/** What outlives a reload: the task in front and the month that was chosen. */
interface Kept {
  readonly task: RecordTask;
  readonly month: Month | null;
}

export interface RecordChoice {
  readonly task: RecordTask;
  readonly months: readonly Month[];
  /** Until one is chosen, the one that is to be recorded next. Null where the workbook has no months. */
  readonly month: Month | null;
  /** What a finding asked to settle, as long as its task is in front. */
  readonly target: RecordTarget | null;
  readonly setTask: (task: RecordTask) => void;
  readonly setMonth: (month: Month) => void;
}

export function useRecordChoice({ reading, today }: RecordingBook): RecordChoice {
  const { recordTarget } = usePane();
  const [kept, setKept] = useKept<Kept>('record/choice', { task: 'signIn', month: null });
  const [taken, setTaken] = useState<RecordTarget | null>(null);
  if (recordTarget !== taken) {
    setTaken(recordTarget);
    if (recordTarget) setKept({ task: recordTarget.task, month: recordTarget.month ?? kept.month });
  }
  const months = monthsToCheck(reading, today);
  return {
    task: kept.task,
    months,
    month: months.find((each) => each === kept.month) ?? monthToRecord(reading, today),
    target: taken?.task === kept.task ? taken : null,
    setTask: (task) => setKept({ ...kept, task }),
    setMonth: (month) => {
      setTaken(recordTarget);
      setKept({ ...kept, month });
    },
  };
}
