import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { groupText } from '../../reports/group-text';
import { openMatters, type MemberYear } from '../../reports/member/member-year';
import { findingWay } from '../check/finding-way';
import { placeOf, placeText } from '../check/place-text';
import { SeveritySign } from '../check/severity-sign';
import { usePane } from '../state/pane-context';
import { useSidePage } from '../state/side-page';

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  matter: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)' },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  link: { fontSize: 'inherit' },
});

/** So many places of one matter lead to their cells; the others are on the strip and in the tables below. */
const PLACES = 6;

/** What must still be done, each with its cells and the way to record it. */
export function MemberMatters({ year }: { readonly year: MemberYear }) {
  const styles = useStyles();
  const pane = usePane();
  const { session, words } = pane;
  const { leave } = useSidePage();
  const matters = openMatters(year);
  if (matters.length === 0) return <p className={styles.line}>{words('member.open.nothing')}</p>;
  return (
    <ul className={styles.list}>
      {matters.map((matter) => {
        const way = findingWay(matter.findings[0]);
        return (
          <li key={`${matter.rule} ${matter.findings[0].month ?? ''}`} className={styles.matter}>
            <SeveritySign severity={matter.severity} />
            <div>
              {groupText(matter, words, year.year)}
              <div className={styles.places}>
                {matter.findings.slice(0, PLACES).map((finding, index) => {
                  const place = placeOf(finding);
                  return (
                    place && (
                      <Link key={index} as="button" className={styles.link} onClick={() => void session.reveal(place)}>
                        {placeText(finding, words)}
                      </Link>
                    )
                  );
                })}
                {way && (
                  <Link
                    as="button"
                    className={styles.link}
                    onClick={() => {
                      leave();
                      way.open(pane);
                    }}
                  >
                    {words(`recordScreen.settle.${way.word}`)}
                  </Link>
                )}
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
