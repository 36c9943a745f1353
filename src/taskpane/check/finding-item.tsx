import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import { usePane } from '../state/pane-context';
import { useSidePage } from '../state/side-page';
import { FindingAction } from './finding-action';
import type { ListedFinding } from './listed-findings';
import { panelsOf, type FindingPanel } from './finding-panels';
import { findingWay } from './finding-way';
import { useLineStyles } from './line-styles';
import { placeOf, placeText } from './place-text';
import { SeveritySign } from './severity-sign';
import { ITEM, ITEM_FOCUS } from './use-roving-focus';

export interface FindingItemProps {
  readonly item: ListedFinding;
  /** Tab reaches it. */
  readonly isActive: boolean;
  /** Its cell is the one that was shown last. */
  readonly isCurrent: boolean;
  readonly openPanel: FindingPanel | null;
  readonly onPanel: (item: ListedFinding, panel: FindingPanel) => void;
  readonly onLocate: (item: ListedFinding) => void;
  /** The panel that is open. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  leads: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  // A bar as well: in high contrast the background is that of every line.
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: '3px',
  },
});

/** One finding: what, where, and what can be done about it. Remembered, for an arrow key changes but two of many. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { item, isActive, isCurrent, openPanel, onPanel, onLocate, children } = props;
  const styles = useStyles();
  const line = useLineStyles();
  const pane = usePane();
  const { words } = pane;
  const [textId, placeId, panelId] = [useId(), useId(), useId()];
  const tabIndex = isActive ? 0 : -1;
  const hasPlace = placeOf(item.finding) !== null;
  const way = findingWay(item.finding);
  const { person } = item.finding;
  const { openMember } = useSidePage();
  return (
    <li className={mergeClasses(line.item, styles.leads, isCurrent && styles.current)} {...{ [ITEM]: item.key }}>
      <button
        type="button"
        className={line.sentence}
        tabIndex={tabIndex}
        aria-current={isCurrent || undefined}
        aria-describedby={placeId}
        onClick={() => (hasPlace ? onLocate(item) : onPanel(item, 'explain'))}
        {...{ [ITEM_FOCUS]: '' }}
      >
        <SeveritySign severity={item.finding.severity} />
        <span id={textId}>{item.text}</span>
      </button>
      <div className={line.second}>
        <span id={placeId} className={line.place}>
          {placeText(item.finding, words)}
        </span>
        <span className={line.actions}>
          {hasPlace && (
            <FindingAction tabIndex={tabIndex} describedBy={textId} onClick={() => onLocate(item)}>
              {words('checkScreen.locate')}
            </FindingAction>
          )}
          {way && (
            <FindingAction tabIndex={tabIndex} describedBy={textId} onClick={() => way.open(pane)}>
              {words(`recordScreen.settle.${way.word}`)}
            </FindingAction>
          )}
          {person !== null && (
            <FindingAction tabIndex={tabIndex} describedBy={textId} onClick={() => openMember(person)}>
              {words('checkScreen.person')}
            </FindingAction>
          )}
          {panelsOf(item.finding).map((panel) => (
            <FindingAction
              key={panel}
              tabIndex={tabIndex}
              describedBy={textId}
              expanded={openPanel === panel || (panel === 'more' && openPanel === 'waive')}
              controls={panelId}
              onClick={() => onPanel(item, panel)}
            >
              {words(`checkScreen.${panel}`)}
            </FindingAction>
          ))}
        </span>
      </div>
      {openPanel && <div id={panelId}>{children}</div>}
    </li>
  );
});
