import { Button, Dropdown, makeStyles, Option, OptionGroup, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Words } from '../../locales/words';
import { asMonth, monthsOfPeriod, yearOfPeriod, type Period } from '../../records/period';
import { monthName, periodText } from '../../reports/format/period';
import { usePane } from '../state/pane-context';

export interface PeriodPickerProps<P extends Period> {
  /** What is picked; a month where nothing else is said. */
  readonly label?: string;
  /** In order; those of a year are grouped where there are several years. */
  readonly periods: readonly P[];
  readonly value: P;
  readonly onPick: (period: P) => void;
}

const useStyles = makeStyles({
  picker: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, minWidth: 0, marginLeft: '-8px' },
  dropdown: { minWidth: 0, width: '9.5em' },
  listbox: { maxHeight: '50vh' },
});

/** ‹ 2020年6月 ▾ ›; the arrows lead to the neighbours of the same length. */
export function PeriodPicker<P extends Period>({ label, periods, value, onPick }: PeriodPickerProps<P>) {
  const styles = useStyles();
  const { words } = usePane();
  const alike = periods.filter((period) => lengthOf(period) === lengthOf(value));
  const index = alike.indexOf(value);
  const years = [...new Set(periods.map(yearOfPeriod))];
  return (
    <div className={styles.picker}>
      <Step step={-1} target={alike[index - 1]} onPick={onPick} />
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.listbox }}
        aria-label={label ?? words('checkScreen.month')}
        value={periodText(value, words)}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => {
          const picked = periods.find((period) => period === optionValue);
          if (picked) onPick(picked);
        }}
      >
        {years.length === 1
          ? periods.map((period) => periodOption(period, periodText(period, words), periodText(period, words)))
          : years.map((year) => (
              <OptionGroup key={year} label={String(year)}>
                {periods
                  .filter((period) => yearOfPeriod(period) === year)
                  .map((period) => periodOption(period, withinYear(period, words), periodText(period, words)))}
              </OptionGroup>
            ))}
      </Dropdown>
      <Step step={1} target={index < 0 ? undefined : alike[index + 1]} onPick={onPick} />
    </div>
  );
}

const lengthOf = (period: Period): number => monthsOfPeriod(period).length;

/** Under the heading of its year a month needs no year. */
function withinYear(period: Period, words: Words): string {
  const month = asMonth(period);
  return month === null ? periodText(period, words) : monthName(month, words);
}

function periodOption(period: Period, label: string, text: string) {
  return (
    <Option key={period} value={period} text={text}>
      {label}
    </Option>
  );
}

interface StepProps<P extends Period> {
  readonly step: 1 | -1;
  readonly target: P | undefined;
  readonly onPick: (period: P) => void;
}

function Step<P extends Period>({ step, target, onPick }: StepProps<P>) {
  const { words } = usePane();
  return (
    <Button
      appearance="subtle"
      icon={step < 0 ? <ChevronLeftRegular /> : <ChevronRightRegular />}
      aria-label={words(step < 0 ? 'checkScreen.earlier' : 'checkScreen.later')}
      // Not truly disabled: at the end of the year the focus would be lost.
      disabledFocusable={target === undefined}
      onClick={() => target !== undefined && onPick(target)}
    />
  );
}
