import { Button, Dropdown, makeStyles, Option, OptionGroup, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { yearOfMonth, type Month } from '../../records/month';
import { monthName, monthText } from '../../reports/format/month';
import { usePane } from '../session/pane-context';

export interface MonthPickerProps {
  /** In order; the months of a year are grouped where there are several years. */
  readonly months: readonly Month[];
  readonly value: Month;
  readonly onPick: (month: Month) => void;
}

const useStyles = makeStyles({
  picker: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, minWidth: 0, marginLeft: '-8px' },
  dropdown: { minWidth: 0, width: '9.5em' },
  listbox: { maxHeight: '50vh' },
});

/** ‹ 2020年6月 ▾ › */
export function MonthPicker({ months, value, onPick }: MonthPickerProps) {
  const styles = useStyles();
  const { words } = usePane();
  const index = months.indexOf(value);
  const years = [...new Set(months.map(yearOfMonth))];
  return (
    <div className={styles.picker}>
      <Step step={-1} months={months} index={index} onPick={onPick} />
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        aria-label={words('checkScreen.month')}
        value={monthText(value, words)}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => {
          const picked = months.find((month) => month === optionValue);
          if (picked) onPick(picked);
        }}
      >
        {years.length === 1
          ? months.map((month) => monthOption(month, monthText(month, words), monthText(month, words)))
          : years.map((year) => (
              <OptionGroup key={year} label={String(year)}>
                {months
                  .filter((month) => yearOfMonth(month) === year)
                  .map((month) => monthOption(month, monthName(month, words), monthText(month, words)))}
              </OptionGroup>
            ))}
      </Dropdown>
      <Step step={1} months={months} index={index} onPick={onPick} />
    </div>
  );
}

function monthOption(month: Month, label: string, text: string) {
  return (
    <Option key={month} value={month} text={text}>
      {label}
    </Option>
  );
}

interface StepProps {
  readonly step: 1 | -1;
  readonly months: readonly Month[];
  readonly index: number;
  readonly onPick: (month: Month) => void;
}

function Step({ step, months, index, onPick }: StepProps) {
  const { words } = usePane();
  const target = index < 0 ? undefined : months[index + step];
  return (
    <Button
      appearance="subtle"
      icon={step < 0 ? <ChevronLeftRegular /> : <ChevronRightRegular />}
      aria-label={words(step < 0 ? 'checkScreen.earlier' : 'checkScreen.later')}
      // Not truly disabled: at the end of the year the focus would be lost.
      disabledFocusable={target === undefined}
      onClick={() => target && onPick(target)}
    />
  );
}
