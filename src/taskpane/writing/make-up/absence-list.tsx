import { makeStyles } from '@fluentui/react-components';
import type { AbsenceToFollowUp } from '../../../recording/attendance/absences-to-follow-up';
import { dateText } from '../../../reports/format/period';
import { usePane } from '../../state/pane-context';
import type { RecordTarget } from '../../state/record-target';
import { OpenItem } from '../people/open-item';
import type { TellApart } from '../people/tell-apart';
import { TextField } from '../people/text-field';
import { isMeant } from './is-meant';
import { itemKey, lacksContact, NO_ABSENCE, type MakeUpDraft, type StatedAbsence } from './make-up-draft';

export interface AbsenceListProps {
  readonly items: readonly AbsenceToFollowUp[];
  readonly draft: MakeUpDraft;
  readonly tellApart: TellApart;
  readonly target: RecordTarget | null;
  /** Null closes the form and forgets what was typed in it. */
  readonly onChange: (key: string, stated: StatedAbsence | null) => void;
}

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** Absences without leave that nobody has spoken about yet. */
export function AbsenceList({ items, draft, tellApart, target, onChange }: AbsenceListProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <ul className={styles.list} aria-label={words('recordScreen.makeUp.absences')}>
      {items.map((item) => {
        const { displayName, member, month, date } = item;
        const key = itemKey(item);
        const stated = draft.absences[key];
        const mark = tellApart(member);
        return (
          <OpenItem
            key={key}
            member={member}
            name={mark === null ? displayName : `${displayName} ${mark}`}
            action={words('recordScreen.makeUp.recordAbsence')}
            isOpen={stated !== undefined}
            isTarget={isMeant(item, target)}
            onToggle={() => onChange(key, stated ? null : NO_ABSENCE)}
            facts={words('recordScreen.makeUp.missed.absent', { date: dateText(date, words, month) })}
          >
            {stated && (
              <>
                <TextField
                  label={words('recordScreen.makeUp.contact')}
                  hint={words('recordScreen.makeUp.contactHint')}
                  problem={lacksContact(stated) ? words('recordScreen.makeUp.contactMissing') : null}
                  required
                  value={stated.contact}
                  onType={(contact) => onChange(key, { ...stated, contact })}
                />
                <TextField
                  label={words('recordScreen.leave.reason')}
                  value={stated.reason}
                  onType={(reason) => onChange(key, { ...stated, reason })}
                />
              </>
            )}
          </OpenItem>
        );
      })}
    </ul>
  );
}
