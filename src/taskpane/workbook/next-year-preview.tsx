import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { fileOfYear } from '../../recording/next-year/file-of-year';
import type { MadeNextYear } from '../../recording/next-year/made-next-year';
import type { RecordingBook } from '../../recording/recording';
import { download } from '../parts/download';
import type { UseWriting } from '../parts/use-writing';
import { WrittenBar } from '../parts/written-bar';
import { usePane } from '../state/pane-context';
import { FOOT } from '../writing/way-out/foot';
import { NoteList } from '../writing/way-out/note-list';
import { namedCells } from '../../workbook/named-cells';
import { PlannedCells } from '../writing/way-out/planned-cells';

export interface NextYearPreviewProps {
  readonly book: RecordingBook;
  readonly made: MadeNextYear;
  readonly year: number;
  readonly writing: UseWriting;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  preview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  foot: FOOT,
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the new year begins with, sheet by sheet and cell by cell; then it is downloaded, or written into the workbook. */
export function NextYearPreview({ book, made, year, writing, onBack }: NextYearPreviewProps) {
  const styles = useStyles();
  const { words } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => title.current?.focus(), []);
  const { plan, bytes } = made;
  const isBusy = writing.writing.state === 'busy';
  const yearText = words('recordScreen.plan.yearText', { year });
  const make = (): void => {
    if (isBusy) return;
    if (bytes === null) {
      void writing.write(plan.edits, onBack);
      return;
    }
    const file = fileOfYear(book.snapshot.name, year);
    download(bytes, file, 'xlsx');
    setSaved(file);
  };
  return (
    <section className={styles.preview} aria-labelledby="theme-day-next-year">
      <h3 ref={title} id="theme-day-next-year" className={styles.title} tabIndex={-1}>
        {words(`workbookScreen.nextYear.titles.${plan.way}`, { year: yearText })}
      </h3>
      <NoteList title={words('workbookScreen.nextYear.refused')} notes={plan.refusals} intent="error" />
      <NoteList title={words('recordScreen.out.remarks')} notes={plan.remarks} intent="warning" />
      {plan.sheets.length > 0 && (
        <ul className={styles.sheets}>
          {plan.sheets.map(({ sheet, name, emptied }) => (
            <li key={name}>
              {words(sheet === name ? 'workbookScreen.nextYear.emptied' : 'workbookScreen.nextYear.copied', {
                ...{ sheet, name, count: emptied },
              })}
            </li>
          ))}
        </ul>
      )}
      {plan.cells.length > 0 && <PlannedCells cells={plan.cells} tables={[]} snapshot={book.snapshot} />}
      <div className={styles.foot}>
        <WrittenBar {...writing} />
        {saved !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {words('workbookScreen.nextYear.saved', { file: saved })}
              {made.computed.length > 0 && ` ${words('pane.written.computed', { cells: namedCells(made.computed) })}`}
              {made.droppedSignature && ` ${words('pane.written.signature')}`}
            </MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.actions}>
          {plan.refusals.length === 0 && (
            <Button appearance="primary" size="small" disabledFocusable={isBusy} onClick={make}>
              {words(`workbookScreen.nextYear.make.${plan.way}`)}
            </Button>
          )}
          <Button size="small" onClick={onBack}>
            {words('workbookScreen.nextYear.back')}
          </Button>
        </div>
      </div>
    </section>
  );
}
