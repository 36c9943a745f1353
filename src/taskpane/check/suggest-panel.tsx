import { Button } from '@fluentui/react-components';
import type { Finding } from '../../rules/finding';
import type { Edit } from '../../workbook/edit';
import { ChangeList } from '../parts/change-list';
import { usePane } from '../session/pane-context';
import { PanelBox } from './panel-box';

export interface SuggestPanelProps {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
}

/** What would settle the finding, cell by cell; written only when it is taken. */
export function SuggestPanel({ finding, isBusy, onWrite }: SuggestPanelProps) {
  const { words } = usePane();
  const edits = finding.suggestions.map(({ cell, oldValue, newValue }): Edit => ({
    kind: 'set-cells',
    sheet: cell.sheet,
    changes: [{ row: cell.row, column: cell.column, expected: oldValue, value: newValue }],
  }));
  return (
    <PanelBox>
      <p>{words('checkScreen.suggestion.intro')}</p>
      <ChangeList changes={finding.suggestions} />
      <div>
        <Button appearance="primary" size="small" disabledFocusable={isBusy} onClick={() => onWrite(edits)}>
          {words('checkScreen.suggestion.take')}
        </Button>
      </div>
    </PanelBox>
  );
}
