import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { monthNumber, type Month } from '../../records/month';
import { heatRows, legendOf, type HeatMap } from '../../reports/overview/heat-map';
import type { MemberOfYear } from '../../reports/overview/member-of-year';
import { shownNames } from '../../reports/shown-names';
import { Heading } from '../parts/heading';
import { usePane } from '../state/pane-context';
import { useSidePage } from '../state/side-page';
import { GridTable, ROW_HEIGHT } from './grid-table';

/** Pixels of heading, legend and heads. */
const HEAD_HEIGHT = 90;

const useStyles = makeStyles({
  // Out of sight below the months, a picture is laid out and painted when it is scrolled to.
  picture: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    contentVisibility: 'auto',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface HeatMapTableProps {
  readonly map: HeatMap;
  readonly members: readonly MemberOfYear[];
  readonly months: readonly Month[];
  readonly year: number;
}

/** Members × months: a sign a cell, and a colour for those who see it. A name leads to the person's page. */
export function HeatMapTable({ map, members, months, year }: HeatMapTableProps) {
  const styles = useStyles();
  const { words, openRecord, openCheck } = usePane();
  const { openMember } = useSidePage();
  const signs = useMemo(() => heatRows(map, members, words), [map, members, words]);
  const rows = useMemo(() => {
    const names = shownNames(members.map(({ member }) => member));
    return members.map(({ member }, index) => ({
      key: member.key,
      head: names.get(member.key) ?? member.displayName,
      cells: (signs[index] ?? []).map(({ sign, text, heat }) => ({ content: sign, label: text, heat })),
    }));
  }, [members, signs]);
  const legend = useMemo(() => legendOf(signs), [signs]);

  function open(row: number, column: number): void {
    const [of, month] = [members[row], months[column - 1]];
    if (of === undefined) return;
    if (column === 0) {
      openMember(of.member.key, year);
      return;
    }
    const member = of.member.displayName;
    const cell = signs[row]?.[column - 1];
    if (cell === undefined || month === undefined) return;
    if (cell.standing === 'none') openCheck(month);
    else if (map === 'dues') openRecord({ task: 'dues', month, member });
    else
      openRecord({
        task: cell.standing === 'leave' || cell.standing === 'absent' ? 'makeUp' : 'signIn',
        month,
        member,
      });
  }

  if (members.length === 0) return null;
  return (
    <section
      className={styles.picture}
      style={{ containIntrinsicSize: `auto ${HEAD_HEIGHT + members.length * ROW_HEIGHT}px` }}
    >
      <Heading>{words(`overview.${map}.title`)}</Heading>
      <ul className={styles.legend} aria-label={words('overview.legend')}>
        {legend.map(({ sign, name }) => (
          <li key={name}>
            {sign} {name}
          </li>
        ))}
      </ul>
      <GridTable
        label={words(`overview.${map}.title`)}
        heads={[words('overview.name'), ...months.map((month) => String(monthNumber(month)))]}
        rows={rows}
        onOpen={open}
        isHeatMap
      />
    </section>
  );
}
