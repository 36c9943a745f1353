import { makeStyles, tokens } from '@fluentui/react-components';

export interface Figure {
  readonly name: string;
  readonly figure: string;
  /** Said smaller behind the figure. */
  readonly note?: string;
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  row: { display: 'contents' },
  name: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A few figures one below the other, right-aligned so that they can be compared. */
export function FigureList({ label, figures }: { readonly label: string; readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list} aria-label={label}>
      {figures.map(({ name, figure, note }) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.figure}>{figure}</dd>
          <dd className={styles.note}>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
