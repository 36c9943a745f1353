import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useMemo } from 'react';
import type { Reading } from '../../reading/read-branch';
import type { Words } from '../../locales/words';
import type { CellRef } from '../../records/cell-ref';
import { yearPeriod } from '../../records/period';
import { periodText } from '../../reports/format/period';
import { findingText } from '../../reports/finding-text';
import { findingsAt, placeOfCell, type CellPlace } from '../../reports/place-of-cell';
import type { SheetSelection } from '../../workbook/sheet-selection';
import { SeveritySign } from '../check/severity-sign';
import { useYearFindings } from '../overview/use-year-findings';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { useSidePage } from '../state/side-page';
import { useHabits } from './habits';
import { recordTaskOf } from './record-task';

/** So many items are shown; the others are counted. */
const SHOWN = 4;

const useStyles = makeStyles({
  // At the foot of the pane, so that nothing on the screen moves under the pointer.
  place: { position: 'sticky', bottom: tokens.spacingVerticalS, zIndex: 1 },
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)' },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What is to be done about the member and the month whose cell the person selects in the sheet. */
export default function SelectedPlace() {
  const { atHome, reading, selected } = usePaneState();
  const wanted = useHabits().selection;
  const selection = wanted ? atHome?.selection : undefined;
  useFollowing(selection);
  return selection && reading && selected && <OfCell reading={reading} cell={selected} />;
}

/** Follows while it is on screen; asked anew where sheets came, went or got other names. */
function useFollowing(selection: SheetSelection | undefined): void {
  const { session } = usePane();
  const sheets = usePaneState()
    .snapshot?.sheets.map(({ name }) => name)
    .join('\n');
  useEffect(() => {
    const stop = selection?.follow((cell) => session.store.set({ selected: cell }));
    return () => stop?.();
  }, [session, selection, sheets]);
  useEffect(() => () => session.store.set({ selected: null }), [session]);
}

function OfCell({ reading, cell }: { readonly reading: Reading; readonly cell: CellRef }) {
  const place = useMemo(() => placeOfCell(reading.branch, cell), [reading, cell]);
  const { latestMonth } = usePaneState();
  const today = useToday();
  const year = Number((place.month ?? latestMonth ?? today).slice(0, 4));
  return (place.member ?? place.month) && <OfPlace {...{ reading, place, year }} sheet={cell.sheet} />;
}

interface OfPlaceProps {
  readonly reading: Reading;
  readonly place: CellPlace;
  readonly year: number;
  readonly sheet: string;
}

function OfPlace({ reading, place, year, sheet }: OfPlaceProps) {
  const styles = useStyles();
  const { session, words, openRecord, openCheck } = usePane();
  const { openMember } = useSidePage();
  const found = useYearFindings(reading, year, useToday());
  const { member, month } = place;
  const items = found ? findingsAt(found, place) : [];
  return (
    <div className={styles.place}>
      <section className={styles.card} aria-label={words('atHome.here.title')}>
        <div className={styles.head}>
          <h2 className={styles.title}>{titleOf(place, words)}</h2>
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={words('pane.close')}
            onClick={() => session.store.set({ selected: null })}
          />
        </div>
        {found && items.length === 0 && <p className={styles.faint}>{words('atHome.here.nothing')}</p>}
        <ul className={styles.items}>
          {items.slice(0, SHOWN).map((finding, index) => (
            <li key={index} className={styles.item}>
              <SeveritySign severity={finding.severity} />
              <span>{findingText(finding, words, yearPeriod(year))}</span>
            </li>
          ))}
        </ul>
        {items.length > SHOWN && (
          <p className={styles.faint}>{words('atHome.here.more', { count: items.length - SHOWN })}</p>
        )}
        <div>
          {member && (
            <Button size="small" appearance="transparent" onClick={() => openMember(member.key, year)}>
              {words('atHome.here.member')}
            </Button>
          )}
          {member && month && (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => openRecord({ task: recordTaskOf(reading, sheet), month, member: member.displayName })}
            >
              {words('atHome.here.record')}
            </Button>
          )}
          {month && (
            <Button size="small" appearance="transparent" onClick={() => openCheck(month)}>
              {words('atHome.here.check')}
            </Button>
          )}
        </div>
      </section>
    </div>
  );
}

function titleOf({ member, month }: CellPlace, words: Words): string {
  return [member?.displayName, month && periodText(month, words)].filter(Boolean).join(' · ');
}
