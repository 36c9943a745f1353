import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { Member } from '../../../records/member';
import { isPartyMember } from '../../../records/membership';
import type { Month } from '../../../records/month';
import { monthText } from '../../../reports/format/period';
import { usePane } from '../../state/pane-context';
import { Choice } from '../../workbook/choice';
import { LeaveFields } from '../people/leave-fields';
import { searchNames } from '../../../people/name-search';
import type { TellApart } from '../people/tell-apart';
import { TextField } from '../people/text-field';
import { useSpelling } from '../../parts/use-spelling';
import type { StatedLeave } from './make-up-draft';

export interface LeaveFormProps {
  readonly members: readonly Member[];
  readonly months: readonly Month[];
  readonly tellApart: TellApart;
  readonly stated: StatedLeave;
  /** The workbook has no place for that month yet; it gets one with the leave. */
  readonly isMonthMissing: boolean;
  readonly onChange: (stated: StatedLeave) => void;
}

const useStyles = makeStyles({ person: { minWidth: 0, width: '100%' }, listbox: { maxHeight: '50vh' } });

/** A leave that was asked for, also before the day. */
export function LeaveForm({ members, months, tellApart, stated, isMonthMissing, onChange }: LeaveFormProps) {
  const { words } = usePane();
  const month = words('recordScreen.month');
  return (
    <>
      <PersonPicker {...{ members, tellApart, stated, onChange }} />
      <Field
        label={month}
        size="small"
        {...(isMonthMissing
          ? { hint: words('recordScreen.prepare.withIt', { month: monthText(stated.month, words) }) }
          : {})}
      >
        <Choice
          label={month}
          value={stated.month}
          options={months.map((each) => ({ value: each, text: monthText(each, words) }))}
          onPick={(picked) => onChange({ ...stated, month: months.find((each) => each === picked) ?? stated.month })}
        />
      </Field>
      <LeaveFields value={stated} onChange={(change) => onChange({ ...stated, ...change })} />
      <TextField
        label={words('recordScreen.leave.requestedOn')}
        type="date"
        value={stated.requestedOn}
        onType={(requestedOn) => onChange({ ...stated, requestedOn })}
      />
    </>
  );
}

/** One of the members, found by name or pinyin. */
function PersonPicker({ members, tellApart, stated, onChange }: Omit<LeaveFormProps, 'months' | 'isMonthMissing'>) {
  const styles = useStyles();
  const { words } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const spellingOf = useSpelling(typed !== null && typed !== '');
  const nameOf = ({ key, displayName }: Member): string => {
    const mark = tellApart(key);
    return mark === null ? displayName : `${displayName} ${mark}`;
  };
  const chosen = members.find(({ key }) => key === stated.member);
  const found = searchNames(members.filter(isPartyMember), typed ?? '', spellingOf);
  return (
    <Field label={words('recordScreen.leave.person')} size="small" required>
      <Combobox
        className={styles.person}
        listbox={{ className: styles.listbox }}
        size="small"
        freeform
        placeholder={words('recordScreen.who.search')}
        value={typed ?? (chosen ? nameOf(chosen) : '')}
        selectedOptions={chosen ? [chosen.key] : []}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_, { optionValue }) => {
          const picked = members.find(({ key }) => key === optionValue);
          setTyped(null);
          if (picked) onChange({ ...stated, member: picked.key });
        }}
      >
        {found.map((member) => (
          <Option key={member.key} value={member.key} text={nameOf(member)}>
            {nameOf(member)}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
