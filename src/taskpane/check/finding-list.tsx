import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useState } from 'react';
import type { Period } from '../../records/period';
import type { Finding } from '../../rules/finding';
import { RULE_GROUPS } from '../../rules/rule';
import type { UseWriting } from '../parts/use-writing';
import { usePane } from '../state/pane-context';
import { FindingItem } from './finding-item';
import type { FindingPanel } from './finding-panels';
import type { ListedFinding } from './listed-findings';
import { OpenPanel } from './open-panel';
import { placeOf } from './place-text';
import { useRovingFocus } from './use-roving-focus';

/** So many are on screen at once, and as many more on demand: thousands would hold up the pane. */
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

/** The findings by subject, in the order of the plan; one panel at most is unfolded. */
export const FindingList = memo(function FindingList({ items, all, period, writing }: FindingListProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const [room, setRoom] = useState(PAGE);
  const [open, setOpen] = useState<{ readonly key: string; readonly panel: FindingPanel } | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const inOrder = RULE_GROUPS.flatMap((group) => items.filter((item) => item.group === group));
  const shown = inOrder.slice(0, room);
  const roving = useRovingFocus(shown.map(({ key }) => key));

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
        onDone={() => setOpen(null)}
        onCancel={cancel}
      />
    );
  }

  return (
    <div ref={roving.list} {...roving.handlers}>
      {RULE_GROUPS.map((group) => {
        const members = shown.filter((item) => item.group === group);
        if (members.length === 0) return null;
        const headingId = `theme-day-group-${group}`;
        return (
          <section key={group} aria-labelledby={headingId}>
            <h2 id={headingId} className={styles.group}>
              {words(`terms.group.${group}`)}
            </h2>
            <ul className={styles.items}>
              {members.map((item) => (
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
              ))}
            </ul>
          </section>
        );
      })}
      {inOrder.length > shown.length && (
        <Button size="small" onClick={() => setRoom(room + PAGE)}>
          {words('checkScreen.more', { count: Math.min(PAGE, inOrder.length - shown.length) })}
        </Button>
      )}
    </div>
  );
});
