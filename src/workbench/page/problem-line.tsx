import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Words } from '../../locales/words';
import { problemSentence } from '../../reports/problem-sentence';
import { PAGE_ERRORS } from './page-errors';

export interface ProblemLineProps {
  readonly problem: unknown;
  readonly words: Words;
  readonly onClose: () => void;
}

/** What went wrong last, until it is closed or something goes well. */
export function ProblemLine({ problem, words, onClose }: ProblemLineProps) {
  if (problem === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{problemSentence(problem, words, PAGE_ERRORS)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words('workbench.close')}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
