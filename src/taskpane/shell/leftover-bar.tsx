import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellRef } from '../../records/cell-ref';
import { removingLeftover } from '../../workbook/remove-leftover';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { usePane, usePaneState } from '../state/pane-context';
import { leftovers } from './leftovers';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalS } });

/** Sheets that a write left unfinished, each offered for removal; none goes by itself. */
export default function LeftoverBar() {
  const { clock } = usePane();
  const { snapshot } = usePaneState();
  return leftovers(snapshot, clock()).map((sheet) => <Leftover key={sheet.name} sheet={sheet} />);
}

function Leftover({ sheet }: { readonly sheet: SheetSnapshot }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const [isBusy, setBusy] = useState(false);

  async function remove(): Promise<void> {
    setBusy(true);
    const outcome = await session.apply(removingLeftover(sheet));
    setBusy(false);
    session.report(outcome.ok ? null : outcome.problem);
  }

  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>{words('pane.leftover.what', { sheet: sheet.name, begins: beginning(sheet) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.reveal(cellRef(sheet.name, 1, 1))}>
          {words('pane.leftover.look')}
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => void remove()}>
          {words('pane.leftover.remove')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What stands first on it, by which a person knows what it was to become; an ellipsis where nothing does. */
function beginning({ values }: SheetSnapshot): string {
  return String(values.flat().find((value) => value !== null) ?? '…');
}
