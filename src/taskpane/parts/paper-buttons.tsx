import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Paper } from '../../papers/paper';
import type { PaperRequest } from '../../papers/make-paper';
import { PAPER_NEEDS } from '../../papers/paper-needs';
import type { PaperChoices } from '../../papers/paper-request';
import type { Period } from '../../records/period';
import { listText } from '../../reports/format/list';
import { periodText } from '../../reports/format/period';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { paneSentence } from '../shell/pane-errors';
import { download } from './download';
import { printDocument } from './print-document';

export interface PaperButtonsProps {
  readonly requests: readonly PaperRequest[];
  /** What the screen lets the person choose of the paper. */
  readonly choices?: PaperChoices;
  readonly disabled?: boolean;
  /** Where the screen does not show which month or half-year it is. */
  readonly withPeriod?: boolean;
}

type State =
  | { readonly state: 'nothing' | 'busy' }
  | { readonly state: 'downloaded'; readonly file: string; readonly paper: Paper }
  | { readonly state: 'failed'; readonly sentence: string };

const useStyles = makeStyles({
  papers: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // Above the foot that stays in sight on a screen for recording.
  told: { scrollMarginBottom: '72px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Papers as Word files, made and downloaded when their button is pressed; what they are made with is fetched then. */
export function PaperButtons({ requests, choices, disabled = false, withPeriod = false }: PaperButtonsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { reading } = usePaneState();
  const today = useToday();
  const [state, setState] = useState<State>({ state: 'nothing' });
  const label = useId();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The buttons stand last on a screen, so what became of it would lie below what is seen.
    if (state.state === 'downloaded' || state.state === 'failed') told.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  const isOff = disabled || state.state === 'busy';

  async function make(request: PaperRequest): Promise<void> {
    if (isOff || !reading) return;
    const { branch } = reading;
    const missing = PAPER_NEEDS[request.kind].filter((role) => !branch.roles.has(role));
    if (missing.length > 0) {
      const names = missing.map((role) => words(`terms.role.${role}`));
      const values = { tables: listText(names, words), paper: words(`papers.kinds.${request.kind}`) };
      setState({ state: 'failed', sentence: words('pane.papers.needed', values) });
      return;
    }
    setState({ state: 'busy' });
    try {
      const [{ makePaper }, { ruleNames }, { wordFile }] = await Promise.all([
        import('../../papers/make-paper'),
        import('../../locales/rule-names'),
        import('../../word/word-file'),
      ]);
      const paper = makePaper(request, { branch, today, words }, { ruleNames: ruleNames(), ...choices });
      const file = `${paper.fileName}.docx`;
      download(await wordFile(paper, words), file, 'docx');
      setState({ state: 'downloaded', file, paper });
    } catch (problem) {
      const detail = paneSentence(problem, words);
      setState({ state: 'failed', sentence: words('pane.papers.failed', { detail }) });
    }
  }

  async function print(paper: Paper): Promise<void> {
    const { printPage } = await import('../../papers/print-page');
    printDocument(printPage(paper, words));
  }

  return (
    <div className={styles.papers}>
      <div role="group" aria-labelledby={label} className={styles.buttons}>
        <span id={label} className={styles.label}>
          {words('pane.papers.label')}
        </span>
        {requests.map((request) => (
          <Button
            key={`${request.kind} ${periodOf(request)}`}
            size="small"
            disabledFocusable={isOff}
            onClick={() => void make(request)}
          >
            {withPeriod
              ? words('pane.papers.ofPeriod', {
                  period: periodText(periodOf(request), words),
                  paper: words(`papers.kinds.${request.kind}`),
                })
              : words(`papers.kinds.${request.kind}`)}
          </Button>
        ))}
      </div>
      {(state.state === 'downloaded' || state.state === 'failed') && (
        <div ref={told} className={styles.told}>
          <MessageBar
            intent={state.state === 'failed' ? 'error' : 'success'}
            politeness={state.state === 'failed' ? 'assertive' : 'polite'}
            layout="multiline"
          >
            <MessageBarBody>
              {state.state === 'failed' ? state.sentence : words('pane.papers.downloaded', { file: state.file })}
            </MessageBarBody>
            {state.state === 'downloaded' && (
              <MessageBarActions>
                <Button size="small" onClick={() => void print(state.paper)}>
                  {words('pane.papers.print')}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        </div>
      )}
    </div>
  );
}

function periodOf(request: PaperRequest): Period {
  if ('half' in request) return request.half;
  return 'month' in request ? request.month : request.period;
}
