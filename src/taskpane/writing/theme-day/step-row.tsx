import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../../locales/words';
import type { StepToTake } from '../../../recording/theme-day/theme-day-steps';
import { capitalised } from '../../parts/capitalised';
import { usePane } from '../../state/pane-context';
import { TextField } from '../people/text-field';
import { isTicked, NOT_STATED, ticked, type StatedStep } from './step-draft';

export interface StepRowProps {
  readonly step: StepToTake;
  readonly stated: StatedStep | undefined;
  /** Null: nothing is stated of it any more. */
  readonly onChange: (stated: StatedStep | null) => void;
}

const useStyles = makeStyles({
  row: { padding: '2px 0' },
  box: { '& > label': { padding: '6px 0 6px 4px' }, marginLeft: '-8px' },
  words: { paddingLeft: '24px' },
  todo: { color: tokens.colorPaletteDarkOrangeForeground1 },
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One step, as the sheet's column wants it: a tick, a date, or words. */
export function StepRow({ step, stated, onChange }: StepRowProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { kind, takesWords, field } = step;
  const label = capitalised(words(`terms.field.${field}`));
  const sheetText = sheetTextOf(step, words);
  const todo = step.needed && step.state === 'blank' && stated === undefined;
  if (kind !== 'yesNo') {
    return (
      <li className={styles.row}>
        <TextField
          label={todo ? words('recordScreen.themeDay.todoLabel', { label }) : label}
          type={kind === 'date' ? 'date' : 'text'}
          value={stated?.text ?? heldText(step)}
          onType={(text) => onChange(text === heldText(step) ? null : { ...NOT_STATED, text })}
          {...(step.state === 'unreadable' ? { hint: sheetText } : {})}
        />
      </li>
    );
  }
  const isDone = isTicked(step, stated);
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.box}
        label={
          <>
            {label}
            {todo && <span className={styles.todo}>{` ▲ ${words('recordScreen.themeDay.todo')}`}</span>}
            {sheetText !== '' && <div className={styles.faint}>{sheetText}</div>}
          </>
        }
        checked={isDone}
        onChange={(_, { checked }) => onChange(ticked(step, checked === true))}
      />
      {takesWords && stated?.done === true && (
        <div className={styles.words}>
          <TextField
            label={words('recordScreen.themeDay.words')}
            value={stated.text}
            onType={(text) => onChange({ ...stated, text })}
          />
        </div>
      )}
    </li>
  );
}

/** What the field begins with: as the sheet has it. */
function heldText({ state, text }: StepToTake): string {
  return state === 'unreadable' ? '' : text;
}

/** What the sheet says already, where the control does not show it. */
function sheetTextOf({ state, text }: StepToTake, words: Words): string {
  if (state === 'unreadable') return words('recordScreen.themeDay.unreadable', { text });
  if (state === 'no') return words('recordScreen.themeDay.no');
  if (text === '' || state !== 'done') return '';
  return words('recordScreen.themeDay.inSheet', { text });
}
