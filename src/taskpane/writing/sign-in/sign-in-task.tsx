import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { signInList, type SignInLine } from '../../../recording/attendance/sign-in-list';
import { valueOf } from '../../../records/field';
import { dateAndWeekdayText } from '../../../reports/format/period';
import { useRovingFocus } from '../../check/use-roving-focus';
import { usePane } from '../../state/pane-context';
import { TaskFrame } from '../way-out/task-frame';
import { NameSearchBox } from '../../parts/name-search-box';
import { searchNames } from '../../../people/name-search';
import { tellApart } from '../people/tell-apart';
import { useSpelling } from '../../parts/use-spelling';
import type { TaskProps } from '../task-props';
import { useDraft } from '../use-draft';
import { PasteList } from './paste-list';
import { SignInCountLine } from './sign-in-count-line';
import {
  allPresent,
  EMPTY_SIGN_IN,
  isUnmarked,
  signInIntent,
  withDetails,
  withList,
  withPresence,
  type StatedMark,
  type StatedPresence,
} from './sign-in-draft';
import { SignInRows } from './sign-in-rows';

const useStyles = makeStyles({
  task: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** 签到: who came to the month's theme day. */
export function SignInTask({ book, month, writing, target }: TaskProps) {
  const styles = useStyles();
  const { words } = usePane();
  const list = useMemo(() => signInList(book, month), [book, month]);
  const apart = useMemo(() => tellApart(book.reading.branch.members), [book]);
  const [draft, update] = useDraft(`signIn/${month}`, EMPTY_SIGN_IN);
  const [search, setSearch] = useState('');
  const [done, setDone] = useState<string>();
  const [isPasting, setIsPasting] = useState(false);
  const [taken, setTaken] = useState(0);
  const spellingOf = useSpelling(search !== '');
  const shown = searchNames(list.members, search, spellingOf);
  const roving = useRovingFocus(shown.map(({ member }) => member));
  const intents = useMemo(() => {
    const intent = signInIntent(draft, list);
    return intent === null ? [] : [intent];
  }, [draft, list]);

  const onPresence = useCallback(
    (line: SignInLine, presence: StatedPresence | null) => update((before) => withPresence(before, line, presence)),
    [update],
  );
  const onDetails = useCallback(
    ({ member }: SignInLine, details: Partial<StatedMark>) => update((before) => withDetails(before, member, details)),
    [update],
  );

  useEffect(() => {
    // What a finding asked for: the one member, and of a leave what is still to be said.
    const asked = list.members.find(({ displayName }) => displayName === target?.member);
    if (!asked) return;
    setSearch(asked.displayName);
    if (asked.mark?.presence === 'leave') onPresence(asked, 'leave');
    // Once for each asking: afterwards the person searches.
  }, [target]);

  useEffect(() => {
    const [first] = list.members;
    if (taken > 0 && first) roving.focus(first.member);
    // Once for each list that was taken.
  }, [taken]);

  function markOnlyHit(): void {
    const [hit, ...others] = shown;
    if (search.trim() === '' || hit === undefined || others.length > 0) return;
    onPresence(hit, 'present');
    setSearch('');
    const presence = words('recordScreen.signIn.presence.present');
    setDone(words('recordScreen.signIn.marked', { name: hit.displayName, presence }));
  }

  function markAll(): void {
    const count = list.members.filter((line) => isUnmarked(line, draft)).length;
    update((before) => allPresent(before, list.members));
    setDone(words('recordScreen.signIn.allMarked', { count }));
  }

  if (list.members.length === 0) return <p className={styles.text}>{words('recordScreen.signIn.nobody')}</p>;
  const expected = { count: list.members.length };
  const stated = intents[0]?.marks.length ?? 0;
  return (
    <TaskFrame
      {...{ book, writing, intents }}
      summary={[
        ...(stated > 0 ? [words('recordScreen.signIn.summary', { count: stated })] : []),
        ...(draft.observers === null ? [] : [words('recordScreen.signIn.observersToo')]),
      ]}
      onClear={() => update(() => EMPTY_SIGN_IN)}
    >
      <div className={styles.task}>
        <p className={styles.text}>
          {list.date === null
            ? words('recordScreen.signIn.noDate', expected)
            : words('recordScreen.signIn.date', { ...expected, date: dateAndWeekdayText(list.date, words, month) })}
        </p>
        <div className={styles.line}>
          <Button size="small" onClick={markAll}>
            {words('recordScreen.signIn.all')}
          </Button>
          <Button size="small" aria-expanded={isPasting} onClick={() => setIsPasting(!isPasting)}>
            {words('arriving.box.list')}
          </Button>
          <span className={styles.faint}>{words('recordScreen.signIn.allHint')}</span>
        </div>
        {isPasting && (
          <PasteList
            {...{ book, month }}
            onMarks={(marks) => {
              update((before) => withList(before, list.members, marks));
              setDone(words('arriving.box.taken', { count: marks.length }));
              setIsPasting(false);
              // The way out of the list leads to the names that it marked.
              setTaken((times) => times + 1);
            }}
            onClose={() => setIsPasting(false)}
          />
        )}
        <NameSearchBox
          text={search}
          hits={search.trim() === '' ? null : shown.length}
          hint={words('recordScreen.who.searchHint')}
          {...(done === undefined ? {} : { done })}
          onText={setSearch}
          onEnter={markOnlyHit}
          onDown={() => shown[0] && roving.focus(shown[0].member)}
        />
        <SignInCountLine lines={list.members} draft={draft} />
        <p className={styles.faint}>{words('recordScreen.signIn.keys')}</p>
        <SignInRows lines={shown} tellApart={apart} {...{ draft, roving, onPresence, onDetails }} />
        <Field label={words('recordScreen.signIn.observers')} hint={words('recordScreen.signIn.observersHint')}>
          <Input
            value={draft.observers ?? valueOf(list.observersField) ?? ''}
            onChange={(_, { value }) => update((before) => ({ ...before, observers: value }))}
          />
        </Field>
      </div>
    </TaskFrame>
  );
}
