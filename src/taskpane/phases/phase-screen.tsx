import { usePaneState } from '../session/pane-context';
import { Failed } from './failed';
import { NothingFound } from './nothing-found';
import { Stopped } from './stopped';
import { Waiting } from './waiting';
import { YearPicker } from './year-picker';

/** What stands in a screen's place while there is no reading to show. */
export default function PhaseScreen() {
  const { phase } = usePaneState();
  switch (phase) {
    case 'nothing-recognised':
      return <NothingFound />;
    case 'year-needed':
      return <YearPicker />;
    case 'failed':
      return <Failed />;
    case 'stopped':
      return <Stopped />;
    case 'connecting':
    case 'reading':
    case 'ready':
      return <Waiting />;
  }
}
