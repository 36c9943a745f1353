import { Caption1 } from '@fluentui/react-components';
import { problemSmallPrint } from '../../reports/problem-sentence';
import { usePane } from '../state/pane-context';
import { paneSentence } from './pane-errors';

/** The sentence for what went wrong and, in small print below, the code for whoever maintains the computers. */
export function ProblemText({ problem }: { readonly problem: unknown }) {
  const { words } = usePane();
  const code = problemSmallPrint(problem);
  return (
    <>
      {paneSentence(problem, words)}
      {code !== null && <Caption1 block>{words('errors.code', { code })}</Caption1>}
    </>
  );
}
