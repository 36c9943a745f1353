import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import { listText } from '../../reports/format/list';
import { usePane } from '../state/pane-context';
import { useSidePage } from '../state/side-page';
import { FindingAction } from './finding-action';
import type { ListedGroup } from './listed-groups';
import { placeText } from './place-text';
import { findingWay } from './finding-way';
import { useLineStyles } from './line-styles';
import { SeveritySign } from './severity-sign';
import { ITEM, ITEM_FOCUS } from './use-roving-focus';

/** So many places are named; the others are counted. */
const NAMED_PLACES = 3;

export interface GroupItemProps {
  readonly listed: ListedGroup;
  /** Tab reaches it. */
  readonly isActive: boolean;
  readonly isUnfolded: boolean;
  readonly onFold: (key: string) => void;
  /** The single findings, where they are unfolded. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  singles: { listStyleType: 'none', margin: `0 0 0 ${tokens.spacingHorizontalL}`, padding: 0 },
});

/** One line for several findings of a person and kind: what and how many, and the way to each of them. */
export const GroupItem = memo(function GroupItem({ listed, isActive, isUnfolded, onFold, children }: GroupItemProps) {
  const styles = useStyles();
  const line = useLineStyles();
  const pane = usePane();
  const { words } = pane;
  const [textId, singlesId] = [useId(), useId()];
  const { key, group, items, text } = listed;
  const [first] = items;
  const way = findingWay({ ...first.finding, member: group.member });
  const { openMember } = useSidePage();
  const person = group.member === null ? null : first.finding.person;
  const places = [...new Set(items.map(({ finding }) => placeText(finding, words)))];
  const named = listText(places.slice(0, NAMED_PLACES), words);
  const tabIndex = isActive ? 0 : -1;
  return (
    <li className={line.item} {...{ [ITEM]: key }}>
      <button
        type="button"
        className={line.sentence}
        tabIndex={tabIndex}
        aria-expanded={isUnfolded}
        aria-controls={isUnfolded ? singlesId : undefined}
        onClick={() => onFold(key)}
        {...{ [ITEM_FOCUS]: '' }}
      >
        <SeveritySign severity={group.severity} />
        <span id={textId}>{text}</span>
      </button>
      <div className={line.second}>
        <span className={line.place}>
          {places.length <= NAMED_PLACES ? named : words('checkScreen.morePlaces', { named, count: places.length })}
        </span>
        <span className={line.actions}>
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
          <FindingAction
            tabIndex={tabIndex}
            describedBy={textId}
            expanded={isUnfolded}
            controls={singlesId}
            onClick={() => onFold(key)}
          >
            {words(isUnfolded ? 'checkScreen.fold' : 'checkScreen.unfold', { count: items.length })}
          </FindingAction>
        </span>
      </div>
      {isUnfolded && (
        <ul id={singlesId} className={styles.singles}>
          {children}
        </ul>
      )}
    </li>
  );
});
