import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  type ButtonProps,
} from '@fluentui/react-components';
import { useState } from 'react';
import { cellRef } from '../../records/cell-ref';
import { SheetExists } from '../../workbook/errors';
import type { SheetDraft } from '../../workbook/sheet-draft';
import { usePane, usePaneState } from '../state/pane-context';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { UseWriting } from './use-writing';

export interface PutSheetButtonProps extends Pick<ButtonProps, 'appearance' | 'size' | 'disabled' | 'icon'> {
  readonly children: string;
  /** Made when the button is pressed. */
  readonly draft: () => SheetDraft | Promise<SheetDraft>;
  readonly writing: UseWriting;
}

const NARROW = { maxWidth: 'calc(100vw - 24px)' };

const useStyles = makeStyles({
  surface: { ...NARROW, '@media screen and (max-width: 480px)': NARROW },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Adds a generated sheet and goes there. Where there is one already, the person chooses: replace it or keep both. */
export function PutSheetButton({ children, draft, writing, ...button }: PutSheetButtonProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { snapshot } = usePaneState();
  const [existing, setExisting] = useState<{ readonly name: string; readonly draft: SheetDraft } | null>(null);

  async function put(made: SheetDraft, how: { readonly replace: boolean; readonly keepBoth?: boolean }): Promise<void> {
    setExisting(null);
    const outcome = await writing.write([{ kind: 'put-sheet', draft: made, ...how }]);
    if (outcome.ok) {
      const sheet = outcome.value.sheets[0];
      if (sheet !== undefined) await session.reveal(cellRef(sheet, 1, 1));
      return;
    }
    const { problem } = outcome;
    if (!(problem instanceof SheetExists) || !problem.generated) return;
    writing.forget();
    setExisting({ name: problem.sheet, draft: made });
  }

  function keepBoth(made: SheetDraft): Promise<void> {
    const taken = snapshot?.sheets.map(({ name }) => name) ?? [];
    return put({ ...made, name: freeSheetName(made.name, taken) }, { replace: false, keepBoth: true });
  }

  return (
    <>
      <Button
        {...button}
        disabled={button.disabled === true || writing.writing.state === 'busy'}
        onClick={() =>
          void Promise.resolve(draft()).then(
            (made) => put(made, { replace: false }),
            (problem: unknown) => session.report(problem),
          )
        }
      >
        {children}
      </Button>
      {existing && (
        <Dialog open onOpenChange={() => setExisting(null)} modalType="alert">
          <DialogSurface className={styles.surface}>
            <DialogBody>
              <DialogTitle className={styles.title}>{words('pane.exists.title', { sheet: existing.name })}</DialogTitle>
              <DialogContent>{words('pane.exists.what')}</DialogContent>
              <DialogActions fluid>
                <Button appearance="primary" onClick={() => void put(existing.draft, { replace: true })}>
                  {words('pane.exists.replace')}
                </Button>
                <Button onClick={() => void keepBoth(existing.draft)}>{words('pane.exists.keepBoth')}</Button>
                <Button onClick={() => setExisting(null)}>{words('pane.cancel')}</Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </>
  );
}
