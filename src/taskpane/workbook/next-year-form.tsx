import { Button, Field, makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import { keepsYearsTogether, recordedYears } from '../../recording/next-year/sheets-of-year';
import type { RecordingBook } from '../../recording/recording';
import { useWriting } from '../parts/use-writing';
import { WrittenBar } from '../parts/written-bar';
import { usePane, usePaneState } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { useBook } from '../writing/use-book';
import { NextYearPreview } from './next-year-preview';
import { useNextYear } from './use-next-year';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

/** 下一年: the workbook of the next year, or its sheets, seen beforehand and then made. */
export function NextYearForm() {
  const book = useBook();
  return book && <NextYearOfBook book={book} />;
}

function NextYearOfBook({ book }: { readonly book: RecordingBook }) {
  const styles = useStyles();
  const { words } = usePane();
  const { canRenew } = usePaneState();
  const writing = useWriting();
  const [kept, setWay] = useKept<'workbook' | 'sheets'>('workbook/nextYearWay', 'workbook');
  const latest = recordedYears(book.reading).at(-1);
  const year = (latest ?? Number(book.today.slice(0, 4))) + 1;
  const isTogether = keepsYearsTogether(book.reading, year - 1);
  const canChoose = canRenew && !isTogether;
  const sameWorkbook = !canRenew || kept === 'sheets';
  const { made, isMaking, make, leave } = useNextYear(book, { year, sameWorkbook });
  const yearText = words('recordScreen.plan.yearText', { year });
  if (made !== null) return <NextYearPreview {...{ book, made, year, writing }} onBack={leave} />;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{words('workbookScreen.nextYear.intro', { year: yearText })}</p>
      {canChoose ? (
        <Field label={words('workbookScreen.nextYear.where')}>
          <RadioGroup value={kept} onChange={(_, { value }) => setWay(value === 'sheets' ? 'sheets' : 'workbook')}>
            <Radio value="workbook" label={words('workbookScreen.nextYear.ways.workbook')} />
            <Radio value="sheets" label={words('workbookScreen.nextYear.ways.sheets')} />
          </RadioGroup>
        </Field>
      ) : (
        <p className={styles.text}>{words(`workbookScreen.nextYear.${isTogether ? 'together' : 'noFile'}`)}</p>
      )}
      <div>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isMaking}
          {...(isMaking ? { icon: <Spinner size="tiny" delay={300} /> } : {})}
          onClick={() => {
            if (isMaking) return;
            writing.forget();
            make();
          }}
        >
          {words('workbookScreen.nextYear.preview', { year: yearText })}
        </Button>
      </div>
      <WrittenBar {...writing} />
    </div>
  );
}
