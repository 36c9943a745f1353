import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Arrived } from '../../../arriving/arrived';
import {
  billHead,
  billQuestionSentence,
  leftOutSentence,
  paymentSentence,
} from '../../../arriving/bills/bill-sentences';
import { transactionLine } from '../../../arriving/bills/logged-transactions';
import { paymentsFromBill } from '../../../arriving/bills/payments-from-bill';
import type { BillOptions } from '../../../arriving/bills/plan-bill';
import type { MemberKey } from '../../../records/member';
import { usePane } from '../../state/pane-context';
import { useKept } from '../../state/use-kept';
import { Choice } from '../../workbook/choice';
import { ArrivedBox } from '../arriving/arrived-box';
import { NOBODY, WhoQuestion } from '../arriving/who-question';
import type { TaskProps } from '../task-props';
import { TaskFrame } from '../way-out/task-frame';

const useStyles = makeStyles({
  task: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  faint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const MONTHS = ['open', 'month'] as const;

/** 导入账单: dues out of the bill of a phone or a bank, seen payment by payment before anything is written. */
export function BillTask({
  book,
  month,
  writing,
  onClose,
}: Omit<TaskProps, 'target'> & { readonly onClose: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const task = useRef<HTMLDivElement>(null);
  const [text, setText] = useKept(`record/bill/${month}`, '');
  const [file, setFile] = useState<{ readonly name: string; readonly arrived: Arrived } | null>(null);
  const [picked, setPicked] = useState<(typeof MONTHS)[number] | null>(null);
  const [who, setWho] = useState<Readonly<Record<string, string>>>({});
  const arrived: Arrived | null = file?.arrived ?? (text.trim() === '' ? null : { kind: 'text', text });
  // A list that was typed states no days: what it pays for is the month in front, until the person says otherwise.
  const months = picked ?? (file === null ? 'month' : 'open');
  const span = useMemo(() => (months === 'month' ? { from: month, to: month } : null), [months, month]);
  const look = (answers: BillOptions['answers']) =>
    arrived && paymentsFromBill(book, arrived, { span, paidOn: null, answers });
  // The questions stay in their places while they are answered.
  const asked = useMemo(() => look(new Map()), [book, text, file, span]);
  const bill = useMemo(() => look(answersOf(who)), [book, text, file, span, who]);
  const logged = useMemo(() => bill?.transactions.map(transactionLine) ?? NOTHING, [bill]);
  useEffect(() => task.current?.querySelector('textarea')?.focus(), []);
  const { members } = book.reading.branch;
  const isOpen = bill !== null && bill.questions.length > 0;
  const clear = (): void => {
    setText('');
    setFile(null);
    setWho({});
  };
  return (
    <TaskFrame
      {...{ book, writing }}
      intents={bill?.intents ?? NOTHING}
      logged={logged}
      isIncomplete={isOpen}
      summary={
        bill === null || bill.payments.length === 0 ? NOTHING : [billHead(bill.payments, words).replace(/[：:]$/u, '')]
      }
      onClear={clear}
    >
      <div ref={task} className={styles.task}>
        <h2 className={styles.title}>{words('arriving.box.bill')}</h2>
        <div>
          <Button size="small" onClick={onClose}>
            {words('arriving.box.back')}
          </Button>
        </div>
        <ArrivedBox
          fileHint={words('arriving.box.billFileHint')}
          label={words('arriving.box.billText')}
          {...{ text }}
          file={file?.name ?? null}
          onText={(typed) => {
            setWho({});
            setFile(null);
            setText(typed);
          }}
          onFile={(read, name) => {
            setWho({});
            setFile({ name, arrived: read });
          }}
        />
        <Field label={words('arriving.box.months')} size="small">
          <Choice
            label={words('arriving.box.months')}
            value={months}
            options={MONTHS.map((each) => ({ value: each, text: words(`arriving.box.monthsAs.${each}`) }))}
            onPick={(chosen) => setPicked(MONTHS.find((each) => each === chosen) ?? null)}
          />
        </Field>
        {bill && (
          <div role="status">
            <p className={styles.text}>{billHead(bill.payments, words)}</p>
            {isOpen && (
              <p className={styles.text}>{words('arriving.bill.questions', { count: bill.questions.length })}</p>
            )}
          </div>
        )}
        {bill && bill.payments.length > 0 && (
          <ul className={styles.lines}>
            {bill.payments.map((payment) => (
              <li key={payment.entry.line}>{paymentSentence(payment, words)}</li>
            ))}
          </ul>
        )}
        {asked?.questions.map((question) => (
          <WhoQuestion
            key={question.key}
            question={billQuestionSentence(question, members, words)}
            offers={question.offers}
            members={members}
            answer={who[question.key] ?? ''}
            onAnswer={(answer) => setWho({ ...who, [question.key]: answer })}
          />
        ))}
        {bill && bill.leftOut.length > 0 && (
          <div className={styles.faint}>
            <p className={styles.text}>{words('arriving.bill.leftOut', { count: bill.leftOut.length })}</p>
            <ul className={styles.lines}>
              {bill.leftOut.map((each, index) => (
                <li key={index}>{leftOutSentence(each, words)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </TaskFrame>
  );
}

const NOTHING: readonly never[] = [];

function answersOf(who: Readonly<Record<string, string>>): BillOptions['answers'] {
  return new Map(
    Object.entries(who)
      .filter(([, answer]) => answer !== '')
      .map(([key, answer]) => [key, answer === NOBODY ? null : (answer as MemberKey)]),
  );
}
