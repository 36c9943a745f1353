import type { Command } from 'commander';
import type { WordKeyIn } from '../../locales/word-key';
import type { PlanIntent } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { UsageProblem } from '../usage-problem';
import { recordingAction, recordingCommand, type Describing } from './record-program';

interface PlanOptions {
  readonly year?: number;
  readonly lastYear: boolean;
}

/** `theme-day plan`: the theme days of a year as they are proposed, into the schedule of a copy. */
export function planCommand(describing: Describing): Command {
  const option = (key: WordKeyIn<'cli.options'>): string => describing.session.words(`cli.options.${key}`);
  return recordingCommand(describing, 'plan', 'cli.commands.plan', 'planYear')
    .option('--last-year', option('lastYear'), false)
    .action(recordingAction(describing, loadPlanIntents));
}

async function loadPlanIntents() {
  const { proposePlan } = await import('../../recording/plan/propose-plan');
  return (book: RecordingBook, { year, lastYear }: PlanOptions): PlanIntent[] => {
    if (year === undefined) throw new UsageProblem('missingOption', { name: '--year' });
    const { days } = proposePlan(book, year, { offerLastYear: lastYear });
    return [{ kind: 'plan', year, days }];
  };
}
