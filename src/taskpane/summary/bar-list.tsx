import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Heading } from '../parts/heading';

export interface Bar {
  readonly name: string;
  /** The figure as it is read, which stands beside the bar. */
  readonly text: string;
  /** Lengths from 0 to 1; what is filled, and the light bar behind it. */
  readonly filled: number;
  readonly full: number;
}

const useStyles = makeStyles({
  chart: { display: 'grid', gap: tokens.spacingVerticalXS },
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(48px, 1fr) max-content',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  longNames: { gridTemplateColumns: 'minmax(0, 10em) minmax(48px, 1fr) max-content' },
  bar: { display: 'contents' },
  text: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  track: { position: 'relative', height: '10px' },
  // Colours of the system take the place of a theme's in forced colours; a bar is nothing but its colour.
  length: { position: 'absolute', left: 0, top: 0, bottom: 0, forcedColorAdjust: 'none' },
  full: {
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', boxShadow: 'inset 0 0 0 1px CanvasText' },
  },
  filled: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

export interface BarListProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Names that may have to be broken into lines. */
  readonly longNames?: boolean;
}

/** A chart as a list: every bar has its name and figure as text, so that nothing depends on seeing it. */
export function BarList({ title, bars, longNames = false }: BarListProps) {
  const styles = useStyles();
  if (bars.length === 0) return null;
  return (
    <section className={styles.chart}>
      <Heading>{title}</Heading>
      <ul className={mergeClasses(styles.list, longNames && styles.longNames)} aria-label={title}>
        {bars.map(({ name, text, filled, full }) => (
          <li key={name} className={styles.bar}>
            <span>{name}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={mergeClasses(styles.length, styles.full)} style={{ width: percent(full) }} />
              <span className={mergeClasses(styles.length, styles.filled)} style={{ width: percent(filled) }} />
            </span>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function percent(length: number): string {
  return `${Math.max(0, Math.min(1, length)) * 100}%`;
}
