import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import type { CellRef } from '../../records/cell-ref';
import type { Period } from '../../records/period';
import { monthsWithoutPayment } from '../../reports/finding-groups';
import type { Finding } from '../../rules/finding';
import type { UseWriting } from '../parts/use-writing';
import { usePane, usePaneState } from '../state/pane-context';
import { FindingItem } from './finding-item';
import type { FindingPanel } from './finding-panels';
import { GroupItem } from './group-item';
import type { ListedFinding } from './listed-findings';
import { firstGroups, listedSections, type ListedGroup } from './listed-groups';
import { OpenPanel } from './open-panel';
import { placeOf } from './place-text';
import { useRovingFocus } from './use-roving-focus';

/** So many lines are on screen at once, and as many more on demand: thousands would hold up the pane. */
const PAGE = 60;

export interface FindingListProps {
  /** Those to be shown. */
  readonly items: readonly ListedFinding[];
  /** All of the period, whatever the filter hides. */
  readonly all: readonly Finding[];
  readonly period: Period;
  readonly writing: UseWriting;
}

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  items: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The findings, one line a person and kind, gravest first; a line opens to its single ones. One panel at most is unfolded. */
export const FindingList = memo(function FindingList({ items, all, period, writing }: FindingListProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { reading, selected, asked } = usePaneState();
  const [room, setRoom] = useState(PAGE);
  const [open, setOpen] = useState<{ readonly key: string; readonly panel: FindingPanel } | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const unpaid = useMemo(() => monthsWithoutPayment(reading?.branch ?? { payments: [] }, all), [reading, all]);
  const sections = useMemo(() => listedSections(items, period, unpaid, words), [items, period, unpaid, words]);
  const count = sections.reduce((sum, { groups }) => sum + groups.length, 0);
  const shown = firstGroups(sections, room);
  const keys = shown.flatMap(({ groups }) => groups.flatMap((each) => keysOf(each, unfolded)));
  const roving = useRovingFocus(keys);

  const locate = useCallback(
    ({ key, finding }: ListedFinding) => {
      const place = placeOf(finding);
      if (!place) return;
      setCurrent(key);
      void session.reveal(place);
    },
    [session],
  );
  const toggle = useCallback(({ key }: ListedFinding, panel: FindingPanel) => {
    setOpen((before) => (before?.key === key && before.panel === panel ? null : { key, panel }));
  }, []);
  const fold = useCallback((key: string) => {
    setUnfolded((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));
  }, []);

  /** Unfolds what hides a finding, and brings it into sight without a jump. */
  function show(item: ListedFinding): void {
    const group = sections.flatMap(({ groups }) => groups).find((each) => each.items.includes(item));
    if (group && group.group.kind !== 'one') setUnfolded((before) => new Set([...before, group.key]));
    const place = sections.flatMap(({ groups }) => groups).findIndex((each) => each === group);
    setRoom((before) => Math.max(before, place + 1));
    setCurrent(item.key);
    requestAnimationFrame(() => roving.reveal(item.key));
  }

  useEffect(() => {
    const item = selected && items.find(({ finding }) => isSameCell(finding.cell, selected));
    if (item && item.key !== current) show(item);
    // Only when another cell is selected: from then on the person goes where they like.
  }, [selected]);

  useEffect(() => {
    if (!asked) return;
    const wanted =
      'by' in asked ? neighbour(asked.by) : items.find(({ finding }) => isSameCell(finding.cell, asked.cell));
    if (!wanted) return;
    session.store.set({ asked: null });
    show(wanted);
    if ('by' in asked) locate(wanted);
    else setOpen({ key: wanted.key, panel: 'explain' });
    // What is asked before the check has come waits for its findings.
  }, [asked, items]);

  /** The finding after the current one, or before it, that has a cell; from the beginning where there is none. */
  function neighbour(by: 1 | -1): ListedFinding | undefined {
    const inOrder = sections.flatMap(({ groups }) => groups.flatMap((each) => each.items));
    const placed = inOrder.filter(({ finding }) => placeOf(finding) !== null);
    const at = placed.findIndex(({ key }) => key === current);
    if (at < 0) return by === 1 ? placed[0] : placed.at(-1);
    return placed[(at + by + placed.length) % placed.length];
  }

  function panelOf(item: ListedFinding) {
    if (open?.key !== item.key) return null;
    const cancel = (): void => {
      setOpen(null);
      roving.focus(item.key);
    };
    return (
      <OpenPanel
        {...{ item, all, period, writing }}
        panel={open.panel}
        onPanel={toggle}
        onDone={() => setOpen(null)}
        onCancel={cancel}
      />
    );
  }

  const single = (item: ListedFinding) => (
    <FindingItem
      key={item.key}
      item={item}
      isActive={item.key === roving.activeKey}
      isCurrent={item.key === current}
      openPanel={open?.key === item.key ? open.panel : null}
      onPanel={toggle}
      onLocate={locate}
    >
      {panelOf(item)}
    </FindingItem>
  );

  return (
    <div ref={roving.list} {...roving.handlers}>
      {shown.map(({ key, heading, groups }) => {
        const headingId = `theme-day-group-${key}`;
        return (
          <section key={key} aria-labelledby={headingId}>
            <h2 id={headingId} className={styles.group}>
              {heading}
            </h2>
            <ul className={styles.items}>
              {groups.map((each) =>
                each.group.kind === 'one' ? (
                  single(each.items[0])
                ) : (
                  <GroupItem
                    key={each.key}
                    listed={each}
                    isActive={each.key === roving.activeKey}
                    isUnfolded={unfolded.has(each.key)}
                    onFold={fold}
                  >
                    {unfolded.has(each.key) && each.items.map(single)}
                  </GroupItem>
                ),
              )}
            </ul>
          </section>
        );
      })}
      {count > room && (
        <Button size="small" onClick={() => setRoom(room + PAGE)}>
          {words('checkScreen.showMore', { count: Math.min(PAGE, count - room) })}
        </Button>
      )}
    </div>
  );
});

/** What the arrow keys go through: the line, and where it is unfolded its single findings. */
function keysOf({ key, group, items }: ListedGroup, unfolded: ReadonlySet<string>): string[] {
  if (group.kind === 'one' || !unfolded.has(key)) return [key];
  return [key, ...items.map((item) => item.key)];
}

function isSameCell(one: CellRef | null, other: CellRef): boolean {
  return one !== null && one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
