import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { textOf } from '../../workbook/sheet-cells';
import { ChangeList } from '../parts/change-list';
import type { UseWriting } from '../parts/use-writing';
import { usePane, usePaneState } from '../state/pane-context';
import { mappingMeaning } from './mapping-meaning';
import { planSettings, type WantedRow } from './plan-settings';

export interface WriteRowsProps {
  /** Says how many things change. */
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly WantedRow[];
  readonly writing: UseWriting;
  /** Forgets what was chosen: after writing, or because the person thought better of it. */
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  meaning: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is about to be written into the sheet 设置, cell by cell, and the button that writes it. */
export function WriteRows({ title, note, rows, writing, onDone }: WriteRowsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { reading, snapshot } = usePaneState();
  const plan = planSettings(reading?.tables ?? [], rows, snapshot?.sheets.map(({ name }) => name) ?? []);

  async function write(): Promise<void> {
    const outcome = await writing.write(plan.edits);
    if (outcome.ok) onDone();
  }

  return (
    <section className={styles.box} aria-label={title}>
      <strong>{title}</strong>
      {note !== undefined && <p className={styles.text}>{note}</p>}
      {plan.changes ? (
        <ChangeList
          changes={plan.changes.map((change) => {
            const meaning = mappingMeaning(change.newValue, words);
            return meaning === null ? change : { ...change, meaning };
          })}
        />
      ) : (
        <>
          <p className={styles.text}>{words('workbookScreen.newSheet')}</p>
          <ul className={styles.list}>
            {rows.map(({ item, value }) => (
              <li key={`${item} ${textOf(value)}`}>
                {words('workbookScreen.newRow', { item, value: textOf(value) })}
                <div className={styles.meaning}>{mappingMeaning(value, words)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={writing.writing.state === 'busy'}
          onClick={() => void write()}
        >
          {words('pane.apply')}
        </Button>
        <Button size="small" onClick={onDone}>
          {words('workbookScreen.discard')}
        </Button>
      </div>
    </section>
  );
}
