import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeetingsHeld } from '../../reports/meetings/meetings-held';
import { meetingRows, undatedMeetings } from '../../reports/meetings/meetings-text';
import { Heading } from '../parts/heading';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  kind: { padding: '2px', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  figure: { padding: '2px', textAlign: 'right', fontWeight: tokens.fontWeightRegular },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** 三会一课: how often each kind of meeting was held, quarter by quarter. */
export function MeetingsTable({ held }: { readonly held: MeetingsHeld }) {
  const styles = useStyles();
  const { words } = usePane();
  const { heads, rows } = meetingRows(held, words);
  const undated = undatedMeetings(held, words);
  return (
    <section className={styles.part}>
      <Heading>{words('meetings.title')}</Heading>
      <table className={styles.table} aria-label={words('meetings.title')}>
        <thead>
          <tr className={styles.row}>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index === 0 ? styles.kind : styles.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([kind, ...times]) => (
            <tr key={kind} className={styles.row}>
              <th scope="row" className={styles.kind}>
                {kind}
              </th>
              {times.map((count, index) => (
                <td key={index} className={styles.figure}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {undated !== null && <p className={styles.faint}>{undated}</p>}
    </section>
  );
}
