import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetMarks } from '../../workbook/sheet-marks';
import { usePane, usePaneState } from '../state/pane-context';
import { DropdownsForm } from './dropdowns-form';
import { setHabit, useHabits } from './habits';
import { OpeningSwitch } from './opening-switch';

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What the pane does in the sheet beside it: a switch for each, and the way to take away what it has left there. */
export function AtHomeForm() {
  const styles = useStyles();
  const { words } = usePane();
  const { marks, opening, dropdowns } = usePaneState().atHome ?? {};
  const habits = useHabits();
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{words('atHome.settings.intro')}</p>
      {marks && (
        <>
          <Switch
            label={words('atHome.settings.marks')}
            checked={habits.marks}
            onChange={(_, { checked }) => setHabit('marks', checked)}
          />
          <p className={styles.hint}>{words('atHome.settings.marksHint')}</p>
          <RemoveMarks marks={marks} />
        </>
      )}
      {(['selection', 'ribbon', 'keys'] as const).map((habit) => (
        <div key={habit}>
          <Switch
            label={words(`atHome.settings.${habit}`)}
            checked={habits[habit]}
            onChange={(_, { checked }) => setHabit(habit, checked)}
          />
          <p className={styles.hint}>{words(`atHome.settings.${habit}Hint`)}</p>
        </div>
      ))}
      {opening && (
        <div>
          <OpeningSwitch opening={opening} />
          <p className={styles.hint}>{words('atHome.settings.openingHint')}</p>
        </div>
      )}
      {dropdowns && (
        <>
          <Switch
            label={words('atHome.settings.dropdowns')}
            checked={habits.dropdowns}
            onChange={(_, { checked }) => setHabit('dropdowns', checked)}
          />
          <p className={styles.hint}>{words('atHome.settings.dropdownsHint')}</p>
          {habits.dropdowns && <DropdownsForm dropdowns={dropdowns} />}
        </>
      )}
    </div>
  );
}

function RemoveMarks({ marks }: { readonly marks: SheetMarks }) {
  const { session, words } = usePane();
  const { snapshot } = usePaneState();
  const [count, setCount] = useState<number | null>(null);
  const remove = async (): Promise<void> => {
    try {
      const found = await marks.look((snapshot?.sheets ?? []).map(({ name }) => name));
      await marks.put(found, []);
      setCount(found.ours);
    } catch (problem) {
      session.report(problem);
    }
  };
  return (
    <>
      <Button size="small" onClick={() => void remove()}>
        {words('atHome.settings.removeMarks')}
      </Button>
      <span role="status">
        {count === 0 && words('atHome.settings.noMarks')}
        {count !== null && count > 0 && words('atHome.settings.removedMarks', { count })}
      </span>
    </>
  );
}
