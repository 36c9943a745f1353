import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { cellMarks } from '../../reports/check/cell-marks';
import type { SheetMarks } from '../../workbook/sheet-marks';
import { usePane, usePaneState } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { useHabits } from './habits';
import { SheetMarker } from './sheet-marker';

const useStyles = makeStyles({
  line: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** 在表中标出: marks what was checked in the sheets themselves, and takes the marks away again. */
export default function MarksLine() {
  const { marks } = usePaneState().atHome ?? {};
  return marks && <Marks marks={marks} />;
}

function Marks({ marks }: { readonly marks: SheetMarks }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { checked } = usePaneState();
  const wanted = useHabits().marks;
  const [isKept, keep] = useKept('check/marks', false);
  const [marker] = useState(() => new SheetMarker({ session, marks, marksOf: (result) => cellMarks(result, words) }));
  const { isOn, isBusy, put, isRemoved } = useSyncExternalStore(marker.store.subscribe, marker.store.get);
  useEffect(() => {
    marker.start();
    // After a reload of the pane the marks that are in the sheets are kept in step again.
    if (isKept && wanted) void marker.mark();
    return () => marker.stop();
    // Only when it comes to be: from then on the person decides.
  }, [marker]);
  useEffect(() => {
    if (!wanted && marker.store.get().isOn) void marker.remove();
  }, [marker, wanted]);
  if (!wanted || !checked) return null;
  const mark = (): void => {
    keep(true);
    void marker.mark();
  };
  const remove = (): void => {
    keep(false);
    void marker.remove();
  };
  return (
    <div className={styles.line}>
      <div className={styles.buttons}>
        <Button size="small" disabled={isBusy} onClick={mark}>
          {words(isOn ? 'atHome.marks.again' : 'atHome.marks.put')}
        </Button>
        {isOn && (
          <Button size="small" disabled={isBusy} onClick={remove}>
            {words('atHome.marks.remove')}
          </Button>
        )}
      </div>
      <p className={styles.said} role="status">
        {isOn && put?.cells === 0 && words('atHome.marks.none')}
        {isOn && put && put.cells > 0 && words('atHome.marks.on', { count: put.cells })}
        {isOn &&
          put &&
          put.withoutSentence > 0 &&
          words('atHome.marks.withoutSentence', { count: put.withoutSentence })}
        {isOn && put && put.locked > 0 && words('atHome.marks.locked', { count: put.locked })}
        {!isOn && isRemoved && words('atHome.marks.removed')}
      </p>
    </div>
  );
}
