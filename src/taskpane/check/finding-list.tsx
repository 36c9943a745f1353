import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Month } from '../../records/month';
import { CATALOGUE } from '../../rules/catalogue';
import type { Finding } from '../../rules/finding';
import { RULE_GROUPS } from '../../rules/rule';
import type { Edit } from '../../workbook/edit';
import type { UseWriting } from '../parts/use-writing';
import { usePane } from '../session/pane-context';
import { ExplainPanel } from './explain-panel';
import { FindingItem, type FindingPanel } from './finding-item';
import type { ListedFinding } from './listed-findings';
import { placeOf } from './place-text';
import { SuggestPanel } from './suggest-panel';
import { useRovingFocus } from './use-roving-focus';
import { WaivePanel } from './waive-panel';

/** So many are on screen at once; the rest on demand, so that thousands do not hold up the pane. */
const PAGE = 100;

/** Rules about the check itself, which no waiver reaches. */
const BEYOND_WAIVERS = new Set(CATALOGUE.filter((rule) => 'afterwards' in rule).map(({ id }) => id));

export interface FindingListProps {
  /** Those to be shown. */
  readonly items: readonly ListedFinding[];
  /** All of the month, whatever the filter hides. */
  readonly all: readonly Finding[];
  readonly month: Month;
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
export function FindingList({ items, all, month, writing }: FindingListProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const [room, setRoom] = useState(PAGE);
  const [open, setOpen] = useState<{ readonly key: string; readonly panel: FindingPanel } | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const inOrder = RULE_GROUPS.flatMap((group) => items.filter((item) => item.group === group));
  const shown = inOrder.slice(0, room);
  const roving = useRovingFocus(shown.map(({ key }) => key));

  function locate({ key, finding }: ListedFinding): void {
    const place = placeOf(finding);
    if (!place) return;
    setCurrent(key);
    void session.reveal(place);
  }

  async function write(edits: readonly Edit[]): Promise<void> {
    const outcome = await writing.write(edits);
    if (outcome.ok) setOpen(null);
  }

  function close(key: string): void {
    setOpen(null);
    roving.focus(key);
  }

  function panelOf({ key, finding }: ListedFinding, panel: FindingPanel) {
    const isBusy = writing.writing.state === 'busy';
    const onWrite = (edits: readonly Edit[]): void => void write(edits);
    if (panel === 'explain') return <ExplainPanel finding={finding} />;
    if (panel === 'suggest') return <SuggestPanel finding={finding} isBusy={isBusy} onWrite={onWrite} />;
    const form = { finding, findingKey: key, all, month, isBusy, onWrite };
    return <WaivePanel {...form} onCancel={() => close(key)} />;
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
              {members.map((item) => {
                const panel = open?.key === item.key ? open.panel : null;
                return (
                  <FindingItem
                    key={item.key}
                    item={item}
                    isActive={item.key === roving.activeKey}
                    isCurrent={item.key === current}
                    panels={panelsOf(item.finding)}
                    openPanel={panel}
                    onPanel={(wanted) => setOpen(panel === wanted ? null : { key: item.key, panel: wanted })}
                    onLocate={() => locate(item)}
                  >
                    {panel && panelOf(item, panel)}
                  </FindingItem>
                );
              })}
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
}

function panelsOf(finding: Finding): FindingPanel[] {
  return [
    ...(finding.suggestions.length > 0 ? (['suggest'] as const) : []),
    'explain',
    ...(BEYOND_WAIVERS.has(finding.rule) ? [] : (['waive'] as const)),
  ];
}
