import { makeStyles, tokens } from '@fluentui/react-components';
import type { OwedMakeUp } from '../../../recording/attendance/make-ups-owed';
import { dateText } from '../../../reports/format/period';
import { usePane } from '../../state/pane-context';
import type { RecordTarget } from '../../state/record-target';
import { OpenItem } from '../people/open-item';
import type { TellApart } from '../people/tell-apart';
import { TextField } from '../people/text-field';
import { itemKey, NO_MAKE_UP, type MakeUpDraft, type StatedMakeUp } from './make-up-draft';
import { isMeant } from './is-meant';

export interface OwedListProps {
  readonly items: readonly OwedMakeUp[];
  readonly draft: MakeUpDraft;
  readonly tellApart: TellApart;
  readonly target: RecordTarget | null;
  /** Null closes the form and forgets what was typed in it. */
  readonly onChange: (key: string, stated: StatedMakeUp | null) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  overdue: { color: tokens.colorPaletteDarkOrangeForeground1, whiteSpace: 'nowrap' },
});

/** Who still owes a make-up and until when, the longest overdue first. */
export function OwedList({ items, draft, tellApart, target, onChange }: OwedListProps) {
  const styles = useStyles();
  const { words } = usePane();
  const urgentFirst = [...items].sort((one, other) => one.deadline.localeCompare(other.deadline));
  return (
    <ul className={styles.list} aria-label={words('recordScreen.makeUp.owed')}>
      {urgentFirst.map((item) => {
        const { displayName, member, month, date, presence, deadline, overdueDays, isMadeUp } = item;
        const key = itemKey(item);
        const stated = draft.makeUps[key];
        const mark = tellApart(member);
        return (
          <OpenItem
            key={key}
            member={member}
            name={mark === null ? displayName : `${displayName} ${mark}`}
            action={words('recordScreen.makeUp.record')}
            isOpen={stated !== undefined}
            isTarget={isMeant(item, target)}
            onToggle={() => onChange(key, stated ? null : NO_MAKE_UP)}
            facts={
              <>
                {words(`recordScreen.makeUp.missed.${presence}`, { date: dateText(date, words, month) })}
                {' · '}
                {isMadeUp
                  ? words('recordScreen.makeUp.untold')
                  : words('recordScreen.makeUp.until', { date: dateText(deadline, words, month) })}
                {overdueDays > 0 && (
                  <>
                    {' '}
                    <span className={styles.overdue}>
                      {`▲ ${words('recordScreen.makeUp.overdue', { days: overdueDays })}`}
                    </span>
                  </>
                )}
              </>
            }
          >
            {stated && <MakeUpForm stated={stated} owed={item} onChange={(next) => onChange(key, next)} />}
          </OpenItem>
        );
      })}
    </ul>
  );
}

interface MakeUpFormProps {
  readonly stated: StatedMakeUp;
  readonly owed: OwedMakeUp;
  readonly onChange: (stated: StatedMakeUp) => void;
}

/** What is in the register already stands under its field, so that nobody types it twice. */
function MakeUpForm({ stated, owed, onChange }: MakeUpFormProps) {
  const { words } = usePane();
  const held = (text: string | null, otherwise: string): string =>
    text === null ? otherwise : words('recordScreen.themeDay.inSheet', { text });
  return (
    <>
      <TextField
        label={words('recordScreen.makeUp.on')}
        type="date"
        value={stated.on}
        onType={(on) => onChange({ ...stated, on })}
        {...(owed.makeUpOn === null ? {} : { hint: held(owed.makeUpOn, '') })}
      />
      <TextField
        label={words('recordScreen.makeUp.how')}
        hint={held(owed.makeUpHow, words('recordScreen.makeUp.howHint'))}
        value={stated.how}
        onType={(how) => onChange({ ...stated, how })}
      />
      <TextField
        label={words('recordScreen.makeUp.briefing')}
        hint={held(owed.briefing, words('recordScreen.makeUp.briefingHint'))}
        value={stated.briefing}
        onType={(briefing) => onChange({ ...stated, briefing })}
      />
    </>
  );
}
