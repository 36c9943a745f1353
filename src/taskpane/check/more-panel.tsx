import { Button } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import { PanelBox } from './panel-box';

/** What is seldom done about a finding: to state that it need not be settled. */
export function MorePanel({ onWaive }: { readonly onWaive: () => void }) {
  const { words } = usePane();
  return (
    <PanelBox>
      <p>{words('checkScreen.waiver.intro')}</p>
      <div>
        <Button size="small" onClick={onWaive}>
          {words('checkScreen.waive')}
        </Button>
      </div>
    </PanelBox>
  );
}
