import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Words } from '../../locales/words';
import { columnLetters } from '../../records/cell-ref';
import type { SheetView } from '../grid/sheet-view';
import { filterChoices, type RowFilter } from './row-filter';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { display: 'flex', flexDirection: 'column', maxHeight: '40vh', overflowY: 'auto' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** So many different texts can be chosen from by looking at them. */
const MOST_CHOICES = 500;

export interface FilterDialogProps {
  /** The sheet with all its rows. */
  readonly view: SheetView;
  readonly column: number;
  readonly filter: RowFilter;
  readonly words: Words;
  /** null where nothing is to be changed. */
  readonly onDone: (filter: RowFilter | null) => void;
}

/** Chooses which rows are to be seen: by what stands in a column, and by what was found. */
export function FilterDialog({ view, column, filter, words, onDone }: FilterDialogProps) {
  const styles = useStyles();
  const choices = useMemo(() => filterChoices(view, column, filter.head), [view, column, filter.head]);
  const all = useMemo(() => choices.map(({ text }) => text), [choices]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => filter.columns.get(column) ?? new Set(all));
  const [onlyFindings, setOnlyFindings] = useState(filter.onlyFindings);
  const toggle = (text: string): void => {
    const next = new Set(chosen);
    if (!next.delete(text)) next.add(text);
    setChosen(next);
  };
  const done = (): void => {
    const columns = new Map(filter.columns);
    if (all.every((text) => chosen.has(text))) columns.delete(column);
    else columns.set(column, chosen);
    onDone({ ...filter, columns, onlyFindings });
  };
  const isAll = chosen.size >= all.length;
  return (
    <Dialog open onOpenChange={() => onDone(null)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words('workbench.filter.title', { column: columnLetters(column) })}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.note}>{words('workbench.filter.note', { head: filter.head })}</p>
            <Switch
              label={words('workbench.filter.onlyFindings')}
              checked={onlyFindings}
              onChange={(_, { checked }) => setOnlyFindings(checked)}
            />
            <Checkbox
              label={words('workbench.filter.all')}
              checked={isAll ? true : chosen.size === 0 ? false : 'mixed'}
              onChange={() => setChosen(new Set(isAll ? [] : all))}
            />
            <div className={styles.list} role="group" aria-label={words('workbench.filter.values')}>
              {choices.slice(0, MOST_CHOICES).map(({ text, count }) => (
                <Checkbox
                  key={text}
                  label={words('workbench.filter.choice', { text: text || words('workbench.filter.blank'), count })}
                  checked={chosen.has(text)}
                  onChange={() => toggle(text)}
                />
              ))}
            </div>
            {choices.length > MOST_CHOICES && (
              <p className={styles.note}>{words('workbench.filter.more', { count: choices.length - MOST_CHOICES })}</p>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" disabled={chosen.size === 0} onClick={done}>
              {words('workbench.filter.apply')}
            </Button>
            <Button onClick={() => onDone({ ...filter, columns: new Map(), onlyFindings: false })}>
              {words('workbench.filter.clear')}
            </Button>
            <Button onClick={() => onDone(null)}>{words('workbench.filter.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
