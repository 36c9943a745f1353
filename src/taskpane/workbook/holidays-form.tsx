import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readHolidayNotice } from '../../reading/holidays/holiday-notice';
import type { RecordingBook } from '../../recording/recording';
import { yearOf } from '../../records/iso-date';
import { useWriting } from '../parts/use-writing';
import { TaskFrame } from '../writing/way-out/task-frame';
import { useBook } from '../writing/use-book';
import { usePane } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { Choice } from './choice';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  year: { width: '9.5em' },
  notice: { width: '100%' },
});

/** 放假安排: the text of the notice is pasted, seen day by day as it was read, and written into the settings. */
export function HolidaysForm() {
  const book = useBook();
  return book && <HolidaysOfBook book={book} />;
}

function HolidaysOfBook({ book }: { readonly book: RecordingBook }) {
  const styles = useStyles();
  const { words } = usePane();
  const writing = useWriting();
  const [text, setText] = useKept('workbook/notice', '');
  const thisYear = yearOf(book.today);
  const [year, setYear] = useKept('workbook/noticeYear', thisYear + 1);
  const notice = useMemo(() => (text.trim() === '' ? null : readHolidayNotice(text, year)), [text, year]);
  const intents = useMemo(() => (notice === null ? [] : [{ kind: 'holidays' as const, year, notice }]), [notice, year]);
  const said = notice && {
    breaks: notice.breaks.length,
    workdays: notice.workdays.length,
    year: words('recordScreen.plan.yearText', { year }),
  };
  return (
    <TaskFrame
      {...{ book, writing, intents }}
      summary={said === null ? [] : [words('workbookScreen.holidays.read', said)]}
      onClear={() => setText('')}
    >
      <div className={styles.form}>
        <p className={styles.text}>{words('workbookScreen.holidays.intro')}</p>
        <div className={styles.year}>
          <Choice
            label={words('workbookScreen.holidays.year')}
            value={String(year)}
            options={[thisYear, thisYear + 1].map((each) => ({
              value: String(each),
              text: words('recordScreen.plan.yearText', { year: each }),
            }))}
            onPick={(picked) => setYear(Number(picked))}
          />
        </div>
        <Field label={words('workbookScreen.holidays.text')} size="small">
          <Textarea
            className={styles.notice}
            size="small"
            rows={6}
            resize="vertical"
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
      </div>
    </TaskFrame>
  );
}
