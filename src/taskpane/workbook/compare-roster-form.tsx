import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { readBranch } from '../../reading/read-branch';
import { NothingRecognised } from '../../reading/errors';
import type { Branch } from '../../records/branch';
import type { RecordingBook } from '../../recording/recording';
import { compareRosters } from '../../recording/roster/compare-rosters';
import { differenceText, questionText } from '../../recording/roster/difference-text';
import type { RosterDifference } from '../../recording/roster/roster-difference';
import { problemSentence } from '../../reports/problem-sentence';
import { useWriting } from '../parts/use-writing';
import { usePane } from '../state/pane-context';
import { useBook } from '../writing/use-book';
import { TaskFrame } from '../writing/way-out/task-frame';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  asked: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Another list, as it was chosen. */
interface OtherList {
  readonly name: string;
  readonly branch: Branch;
}

/** 比对名单: another list of members is chosen, its differences ticked, seen cell by cell and written. */
export function CompareRosterForm() {
  const book = useBook();
  return book && <CompareRosterOfBook book={book} />;
}

function CompareRosterOfBook({ book }: { readonly book: RecordingBook }) {
  const styles = useStyles();
  const { words } = usePane();
  const writing = useWriting();
  // Not kept over a reload: the list holds identity numbers, which are to be stored nowhere.
  const [other, setOther] = useState<OtherList | null>(null);
  /** Those whose tick is not as it is offered. */
  const [turned, setTurned] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const comparison = useMemo(() => other && compareRosters(book.reading.branch, other.branch), [book, other]);
  const accepted = useMemo(
    () => (comparison?.differences ?? []).filter((each) => isOffered(each) !== turned.includes(keyOf(each))),
    [comparison, turned],
  );
  const intents = useMemo(
    () => (accepted.length === 0 ? [] : [{ kind: 'roster' as const, differences: accepted }]),
    [accepted],
  );
  const open = async (file: File): Promise<void> => {
    setProblem(null);
    writing.forget();
    try {
      setOther(await listOf(file));
      setTurned([]);
    } catch (error) {
      setOther(null);
      setProblem(error);
    }
  };
  return (
    <TaskFrame
      {...{ book, writing, intents }}
      summary={accepted.length === 0 ? [] : [words('workbookScreen.compare.accepted', { count: accepted.length })]}
    >
      <div className={styles.form}>
        <p className={styles.text}>{words('workbookScreen.compare.intro')}</p>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {words('workbookScreen.compare.choose')}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt"
          aria-label={words('workbookScreen.compare.choose')}
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // So that the same file can be chosen once more.
            event.target.value = '';
            if (file) void open(file);
          }}
        />
        {problem !== null && (
          <p className={styles.text} role="alert">
            {problem instanceof NothingRecognised
              ? words('workbookScreen.compare.noList')
              : problemSentence(problem, words)}
          </p>
        )}
        {other && comparison && (
          <>
            <p className={styles.text} role="status">
              {words('workbookScreen.compare.found', {
                file: other.name,
                matched: comparison.matched,
                count: comparison.differences.length,
              })}
            </p>
            <ul className={styles.list}>
              {comparison.differences.map((difference) => (
                <DifferenceItem
                  key={keyOf(difference)}
                  text={differenceText(difference, words)}
                  isTicked={accepted.includes(difference)}
                  onTurn={() => setTurned(turnedAt(turned, keyOf(difference)))}
                />
              ))}
            </ul>
            {comparison.questions.length > 0 && <p className={styles.text}>{words('workbookScreen.compare.asked')}</p>}
            <ul className={styles.asked}>
              {comparison.questions.map((question) => (
                <li key={`${question.kind} ${question.name}`}>{questionText(question, words)}</li>
              ))}
            </ul>
            {!comparison.comparesSections && <p className={styles.text}>{words('recording.roster.noSections')}</p>}
          </>
        )}
      </div>
    </TaskFrame>
  );
}

interface DifferenceItemProps {
  readonly text: string;
  readonly isTicked: boolean;
  readonly onTurn: () => void;
}

function DifferenceItem({ text, isTicked, onTurn }: DifferenceItemProps) {
  const id = useId();
  return (
    <li>
      <Checkbox id={id} label={text} checked={isTicked} onChange={onTurn} />
    </li>
  );
}

/** Who is missing on a list may be missing by mistake: that is for the person to tick. */
function isOffered({ kind }: RosterDifference): boolean {
  return kind !== 'left';
}

function keyOf(difference: RosterDifference): string {
  const field = difference.kind === 'changed' ? difference.field : '';
  const who = difference.kind === 'joined' ? JSON.stringify(difference.person) : difference.member;
  return `${difference.kind} ${who} ${field}`;
}

function turnedAt(turned: readonly string[], key: string): readonly string[] {
  return turned.includes(key) ? turned.filter((each) => each !== key) : [...turned, key];
}

/** Reads a chosen file; what reads other kinds than .xlsx is fetched only then. */
async function listOf(file: File): Promise<OtherList> {
  const { readForeign } = await import('../../hosts/foreign/open-any-workbook');
  const snapshot = await readForeign(new Uint8Array(await file.arrayBuffer()), file.name);
  return { name: file.name, branch: readBranch(snapshot).branch };
}
