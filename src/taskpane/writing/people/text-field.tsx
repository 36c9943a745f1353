import { Field, Input, makeStyles } from '@fluentui/react-components';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly type?: 'text' | 'date';
  readonly hint?: string;
  /** What is wrong with it. */
  readonly problem?: string | null;
  readonly required?: boolean;
  readonly inputMode?: 'decimal';
}

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/** A line of text or a date with its label, as wide as there is room. */
export function TextField({ label, value, onType, type = 'text', hint, problem, required, inputMode }: TextFieldProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(required === undefined ? {} : { required })}
      {...(problem ? { validationMessage: problem } : {})}
    >
      <Input
        className={styles.input}
        size="small"
        type={type}
        value={value}
        {...(inputMode ? { inputMode } : {})}
        onChange={(_, { value: text }) => onType(text)}
      />
    </Field>
  );
}
