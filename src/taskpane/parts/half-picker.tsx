import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import type { HalfYear } from '../../records/half-year';
import { halfText } from '../../reports/format/period';
import { usePane } from '../state/pane-context';
import { capitalised } from './capitalised';

export interface HalfPickerProps {
  readonly label: string;
  /** In order. */
  readonly halves: readonly HalfYear[];
  readonly value: HalfYear;
  readonly onPick: (half: HalfYear) => void;
}

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%', maxWidth: '16em' },
  listbox: { maxHeight: '50vh' },
});

/** 2020年上半年 ▾ */
export function HalfPicker({ label, halves, value, onPick }: HalfPickerProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Dropdown
      className={styles.dropdown}
      listbox={{ className: styles.listbox }}
      aria-label={label}
      value={capitalised(halfText(value, words))}
      selectedOptions={[value]}
      onOptionSelect={(_, { optionValue }) => {
        const picked = halves.find((half) => half === optionValue);
        if (picked) onPick(picked);
      }}
    >
      {halves.map((half) => (
        <Option key={half} value={half} text={capitalised(halfText(half, words))}>
          {capitalised(halfText(half, words))}
        </Option>
      ))}
    </Dropdown>
  );
}
