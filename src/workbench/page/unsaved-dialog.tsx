import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Words } from '../../locales/words';

export interface UnsavedDialogProps {
  /** The workbook that has changes. */
  readonly file: string;
  readonly words: Words;
  readonly onAnswer: (answer: 'save' | 'discard' | 'stay') => void;
}

/** Asks what is to become of changes before another workbook takes their place. */
export function UnsavedDialog({ file, words, onAnswer }: UnsavedDialogProps) {
  return (
    <Dialog open onOpenChange={() => onAnswer('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words('workbench.leave.title')}</DialogTitle>
          <DialogContent>{words('workbench.leave.text', { file })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer('save')}>
              {words('workbench.leave.save')}
            </Button>
            <Button onClick={() => onAnswer('discard')}>{words('workbench.leave.discard')}</Button>
            <Button onClick={() => onAnswer('stay')}>{words('workbench.leave.stay')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
