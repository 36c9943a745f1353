import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { capitalised } from '../parts/capitalised';

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onPick: (value: string) => void;
}

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  listbox: { maxHeight: '50vh' },
});

/** One of several, in a narrow place. */
export function Choice({ label, value, options, onPick }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Dropdown
      className={styles.dropdown}
      listbox={{ className: styles.listbox }}
      size="small"
      aria-label={label}
      value={capitalised(options.find((option) => option.value === value)?.text ?? '')}
      selectedOptions={[value]}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) onPick(optionValue);
      }}
    >
      {options.map((option) => (
        <Option key={option.value} value={option.value} text={capitalised(option.text)}>
          {capitalised(option.text)}
        </Option>
      ))}
    </Dropdown>
  );
}
