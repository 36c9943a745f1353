import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Arrived } from '../../../arriving/arrived';
import {
  attendanceFromList,
  type AttendanceOfList,
  type ListAnswers,
  type MinutesRule,
} from '../../../arriving/names/attendance-from-list';
import {
  listRemarks,
  notRecordedLine,
  questionSentence,
  understoodLines,
} from '../../../arriving/names/list-sentences';
import type { MemberKey } from '../../../records/member';
import type { Month } from '../../../records/month';
import type { SignIn } from '../../../recording/intent';
import type { RecordingBook } from '../../../recording/recording';
import { usePane } from '../../state/pane-context';
import { useKept } from '../../state/use-kept';
import { Choice } from '../../workbook/choice';
import { ArrivedBox } from '../arriving/arrived-box';
import { NOBODY, WhoQuestion } from '../arriving/who-question';
import { TextField } from '../people/text-field';

export interface PasteListProps {
  readonly book: RecordingBook;
  readonly month: Month;
  /** The marks of the list, once every question is answered. */
  readonly onMarks: (marks: readonly SignIn[]) => void;
  readonly onClose: () => void;
}

const PRESENCES = ['present', 'leave', 'absent'] as const;
const BELOW = ['ask', 'leave', 'absent'] as const;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: '8px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  minutes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 粘贴名单: a list that exists already becomes the marks of the sign-in; what is not certain in it is asked. */
export function PasteList({ book, month, onMarks, onClose }: PasteListProps) {
  const styles = useStyles();
  const { words } = usePane();
  const box = useRef<HTMLElement>(null);
  const [text, setText] = useKept(`record/list/${month}`, '');
  const [file, setFile] = useState<{ readonly name: string; readonly arrived: Arrived } | null>(null);
  const [limit, setLimit] = useState('');
  const [below, setBelow] = useState<MinutesRule['below']>('ask');
  const [who, setWho] = useState<Readonly<Record<string, string>>>({});
  const [presence, setPresence] = useState<Readonly<Record<string, string>>>({});
  const least = /^\d{1,3}$/u.test(limit.trim()) ? Number(limit) : null;
  const arrived: Arrived | null = file?.arrived ?? (text.trim() === '' ? null : { kind: 'text', text });
  const minutes = useMemo(() => (least === null ? null : { least, below }), [least, below]);
  // The questions stay in their places while they are answered.
  const asked = useMemo(
    () => arrived && attendanceFromList(book, month, arrived, { minutes, answers: answersOf(who, {}) }),
    [book, month, text, file, minutes, who],
  );
  const open = useMemo(
    () => arrived && attendanceFromList(book, month, arrived, { minutes, answers: answersOf({}, {}) }),
    [book, month, text, file, minutes],
  );
  const list = useMemo(
    () => arrived && attendanceFromList(book, month, arrived, { minutes, answers: answersOf(who, presence) }),
    [book, month, text, file, minutes, who, presence],
  );
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const forget = (): void => {
    setWho({});
    setPresence({});
  };
  const canTake = list !== null && list.questions.length === 0 && list.marks.length > 0;
  return (
    <section ref={box} className={styles.list} aria-label={words('arriving.box.list')}>
      <h2 className={styles.title}>{words('arriving.box.list')}</h2>
      <ArrivedBox
        fileHint={words('arriving.box.fileHint')}
        label={words('arriving.box.listText')}
        {...{ text }}
        file={file?.name ?? null}
        onText={(typed) => {
          forget();
          setFile(null);
          setText(typed);
        }}
        onFile={(read, name) => {
          forget();
          setFile({ name, arrived: read });
        }}
      />
      <div className={styles.minutes}>
        <TextField
          label={words('arriving.box.minutes')}
          inputMode="decimal"
          value={limit}
          problem={limit.trim() !== '' && least === null ? words('arriving.box.minutesWrong') : null}
          onType={setLimit}
        />
        {least !== null && (
          <Field label={words('arriving.box.below')} size="small">
            <Choice
              label={words('arriving.box.below')}
              value={below}
              options={BELOW.map((each) => ({ value: each, text: words(`arriving.box.belowAs.${each}`) }))}
              onPick={(picked) => setBelow(BELOW.find((each) => each === picked) ?? 'ask')}
            />
          </Field>
        )}
      </div>
      {list && asked && open && understood(list, [...whoOf(open), ...presenceOf(asked)])}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={!canTake}
          onClick={() => {
            if (!canTake) return;
            onMarks(list.marks.map(({ signIn }) => signIn));
            setText('');
          }}
        >
          {words('arriving.box.take')}
        </Button>
        <Button size="small" onClick={onClose}>
          {words('arriving.box.close')}
        </Button>
      </div>
    </section>
  );

  function understood(found: AttendanceOfList, questions: AttendanceOfList['questions']) {
    const { members } = book.reading.branch;
    return (
      <>
        <div role="status">
          <p className={styles.text}>
            {found.marks.length === 0
              ? words('arriving.list.nobody')
              : words('arriving.list.understood', { count: found.marks.length })}
          </p>
          {understoodLines(found.marks, words).map((line) => (
            <p key={line} className={styles.text}>
              {line}
            </p>
          ))}
          {found.questions.length > 0 && (
            <p className={styles.text}>{words('arriving.list.questions', { count: found.questions.length })}</p>
          )}
        </div>
        {questions.map((question) => {
          const sentence = questionSentence(question, members, words);
          return question.kind === 'who' ? (
            <WhoQuestion
              key={`who ${question.key}`}
              question={sentence}
              offers={question.offers}
              members={members}
              answer={who[question.key] ?? ''}
              onAnswer={(answer) => setWho({ ...who, [question.key]: answer })}
            />
          ) : (
            <Field key={question.member.key} label={sentence} size="small">
              <Choice
                label={sentence}
                value={presence[question.member.key] ?? ''}
                options={[
                  { value: '', text: words('arriving.box.choose') },
                  ...PRESENCES.map((each) => ({ value: each, text: words(`recordScreen.signIn.presence.${each}`) })),
                  { value: NOBODY, text: words('arriving.box.skip') },
                ]}
                onPick={(picked) => setPresence({ ...presence, [question.member.key]: picked })}
              />
            </Field>
          );
        })}
        {listRemarks(found, words).map((line) => (
          <p key={line} className={styles.faint}>
            {line}
          </p>
        ))}
        {found.notRecorded.length > 0 && (
          <div>
            <p className={styles.faint}>{words('arriving.list.notRecorded')}</p>
            <ul className={styles.lines}>
              {found.notRecorded.map((each, index) => (
                <li key={index} className={styles.faint}>
                  {notRecordedLine(each, words)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </>
    );
  }
}

function whoOf({ questions }: AttendanceOfList): AttendanceOfList['questions'] {
  return questions.filter(({ kind }) => kind === 'who');
}

function presenceOf({ questions }: AttendanceOfList): AttendanceOfList['questions'] {
  return questions.filter(({ kind }) => kind === 'presence');
}

function answersOf(who: Readonly<Record<string, string>>, presence: Readonly<Record<string, string>>): ListAnswers {
  const given = (answers: Readonly<Record<string, string>>) =>
    Object.entries(answers).filter(([, answer]) => answer !== '');
  return {
    who: new Map(given(who).map(([key, answer]) => [key, answer === NOBODY ? null : (answer as MemberKey)])),
    presence: new Map(
      given(presence).map(([key, answer]): [MemberKey, SignIn | null] => {
        const member = key as MemberKey;
        const found = PRESENCES.find((each) => each === answer);
        return [member, found === undefined ? null : { member, presence: found }];
      }),
    ),
  };
}
