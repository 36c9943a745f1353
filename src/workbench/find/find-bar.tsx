import { Button, Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Words } from '../../locales/words';
import type { Edit } from '../../workbook/edit';
import type { WorkbenchHost } from '../book/workbench-host';
import type { Position } from '../grid/position';
import type { SheetView } from '../grid/sheet-view';
import { findMatches, nextMatch, replacements, type Match, type Query } from './find-matches';
import { useOtherSheets } from './use-other-sheets';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { flex: '1 1 120px', minWidth: '100px' },
  count: { minWidth: '64px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Scope = 'sheet' | 'workbook';

export interface FindBarProps {
  readonly host: WorkbenchHost;
  readonly view: SheetView;
  /** Names of the sheets that can be seen, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly selected: Position;
  readonly words: Words;
  /** Counts how often it was asked for: then its field has the focus. */
  readonly asked: number;
  readonly write: (edits: () => readonly Edit[]) => Promise<boolean>;
  readonly onShow: (match: Match) => void;
  readonly onClose: () => void;
}

/** Finds a text in the sheet or in all of them, and puts another in its place. */
export function FindBar({ host, view, sheets, selected, words, asked, write, onShow, onClose }: FindBarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLElement>(null);
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [scope, setScope] = useState<Scope>('sheet');
  const [replaced, setReplaced] = useState<string | null>(null);
  useEffect(() => bar.current?.querySelector('input')?.select(), [asked]);

  const query = useMemo<Query>(() => ({ text, matchCase }), [text, matchCase]);
  const others = useOtherSheets(host, view, scope === 'workbook' ? sheets : []);
  const views = useMemo(() => (scope === 'workbook' ? others : [view]), [scope, others, view]);
  const matches = useMemo(() => views.flatMap((one) => findMatches(one, query)), [views, query]);
  const here = { ...selected, sheet: view.sheet.name };
  const current = matches.findIndex(
    ({ sheet, row, column }) => sheet === here.sheet && row === here.row && column === here.column,
  );

  const go = (step: 1 | -1): void => {
    setReplaced(null);
    const match = nextMatch(matches, sheets, here, step);
    if (match) onShow(match);
  };
  const replace = async (chosen: readonly Match[]): Promise<void> => {
    const kept = chosen.filter(({ isReplaceable }) => !isReplaceable).length;
    let count = 0;
    const isDone = await write(() =>
      views.flatMap((one): readonly Edit[] => {
        const changes = replacements(one, chosen, query, by);
        count += changes.length;
        return changes.length === 0 ? [] : [{ kind: 'set-cells', sheet: one.sheet.name, changes }];
      }),
    );
    const key = kept > 0 ? 'workbench.find.replacedBut' : 'workbench.find.replaced';
    if (isDone) setReplaced(words(key, { count, kept }));
  };
  const replaceOne = (): void => {
    const match = matches[current];
    if (!match) {
      go(1);
      return;
    }
    const next = nextMatch(matches, sheets, here, 1);
    void replace([match]).then(() => {
      if (next) onShow(next);
    });
  };
  const onKeyDown = (event: KeyboardEvent, enter: () => void): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    }
  };
  const count =
    text === ''
      ? ''
      : matches.length === 0
        ? words('workbench.find.none')
        : current >= 0
          ? words('workbench.find.at', { at: current + 1, count: matches.length })
          : words('workbench.find.count', { count: matches.length });

  return (
    <section ref={bar} aria-label={words('workbench.find.title')} className={styles.bar}>
      <Input
        size="small"
        className={styles.field}
        aria-label={words('workbench.find.text')}
        placeholder={words('workbench.find.text')}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          setReplaced(null);
        }}
        onKeyDown={(event) => onKeyDown(event, () => go(event.shiftKey ? -1 : 1))}
      />
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={words('workbench.find.previous')}
        onClick={() => go(-1)}
      />
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={words('workbench.find.next')}
        onClick={() => go(1)}
      />
      <Input
        size="small"
        className={styles.field}
        aria-label={words('workbench.find.by')}
        placeholder={words('workbench.find.by')}
        value={by}
        onChange={(_, { value }) => setBy(value)}
        onKeyDown={(event) => onKeyDown(event, replaceOne)}
      />
      <Button size="small" disabled={matches.length === 0} onClick={replaceOne}>
        {words('workbench.find.replace')}
      </Button>
      <Button size="small" disabled={matches.length === 0} onClick={() => void replace(matches)}>
        {words('workbench.find.replaceAll')}
      </Button>
      <Select
        size="small"
        aria-label={words('workbench.find.scope')}
        value={scope}
        onChange={(_, { value }) => setScope(value as Scope)}
      >
        <option value="sheet">{words('workbench.find.scopes.sheet')}</option>
        <option value="workbook">{words('workbench.find.scopes.workbook')}</option>
      </Select>
      <Checkbox
        label={words('workbench.find.matchCase')}
        checked={matchCase}
        onChange={(_, { checked }) => setMatchCase(checked === true)}
      />
      <span role="status" className={styles.count}>
        {replaced ?? count}
      </span>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={words('workbench.find.close')}
        onClick={onClose}
      />
    </section>
  );
}
