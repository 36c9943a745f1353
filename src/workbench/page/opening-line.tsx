import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Words } from '../../locales/words';
import { useLate } from '../../taskpane/state/use-late';
import type { Opening } from './books';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { flex: '1 1 120px', minWidth: '80px' },
});

export interface OpeningLineProps {
  readonly opening: Opening | null;
  readonly words: Words;
  readonly onCancel: () => void;
}

/** How far a workbook that takes long to open has come, and a way to give it up. */
export function OpeningLine({ opening, words, onCancel }: OpeningLineProps) {
  const styles = useStyles();
  const isLate = useLate(opening !== null);
  if (!opening || !isLate) return null;
  const label = words('workbench.opening.text', { file: opening.name });
  return (
    <div className={styles.line}>
      <span role="status">{label}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={label}
        thickness="large"
        {...(opening.done === null ? {} : { value: opening.done })}
      />
      <Button size="small" onClick={onCancel}>
        {words('workbench.opening.cancel')}
      </Button>
    </div>
  );
}
