import { Button, Field, makeStyles, SpinButton, tokens } from '@fluentui/react-components';
import { YearNeeded } from '../../reading/errors';
import { Heading } from '../parts/heading';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { useKept } from '../state/use-kept';

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

/** The workbook names months but no year: the person says which. */
export function YearPicker() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { problem } = usePaneState();
  const [year, setYear] = useKept('year', Number(useToday().slice(0, 4)));
  const sheet = problem instanceof YearNeeded ? problem.sheet : '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void session.readAs(year);
      }}
    >
      <Heading>{words('pane.year.title')}</Heading>
      <p className={styles.text}>{words('pane.year.why', { sheet })}</p>
      <Field label={words('pane.year.label')}>
        <SpinButton
          value={year}
          min={1950}
          max={2999}
          onChange={(_, { value, displayValue }) => {
            const next = value ?? Number(displayValue);
            if (Number.isInteger(next) && next > 0) setYear(next);
          }}
        />
      </Field>
      <Button appearance="primary" type="submit">
        {words('pane.year.use')}
      </Button>
    </form>
  );
}
