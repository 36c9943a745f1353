import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Table } from '../../reading/tables/table';
import { useWriting } from '../parts/use-writing';
import { WrittenBar } from '../parts/written-bar';
import { usePane } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { Choice } from './choice';
import { changedSettings, isUsable, shownSettings, type ShownSetting } from './setting-rows';
import { WriteRows } from './write-rows';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** Every setting with what it means; what is changed is shown cell by cell before it is written. */
export function SettingsForm({ tables }: { readonly tables: readonly Table[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const writing = useWriting();
  const [typed, setTyped] = useKept<Readonly<Record<string, string>>>('workbook/settings', {});
  const shown = shownSettings(tables);
  const rows = changedSettings(shown, typed);
  return (
    <div className={styles.form}>
      <p className={styles.text}>{words('workbookScreen.settings.intro')}</p>
      {shown.map((setting) => (
        <SettingField
          key={setting.item.key}
          setting={setting}
          text={typed[setting.item.key] ?? setting.text}
          onType={(text) => setTyped({ ...typed, [setting.item.key]: text })}
        />
      ))}
      {rows.length > 0 && (
        <WriteRows
          title={words('workbookScreen.settings.changed', { count: rows.length })}
          rows={rows}
          writing={writing}
          onDone={() => setTyped({})}
        />
      )}
      <WrittenBar {...writing} />
    </div>
  );
}

interface SettingFieldProps {
  readonly setting: ShownSetting;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function SettingField({ setting: { item }, text, onType }: SettingFieldProps) {
  const styles = useStyles();
  const { words } = usePane();
  const label = words(`workbookScreen.items.${item.key}.label`);
  const byDefault = words('workbookScreen.settings.byDefault', { value: item.defaultText });
  // The words of a choice are those of the sheet, in every language: they are what is written.
  const choices = item.allowed.includes('|') ? item.allowed.split('|') : null;
  return (
    <Field
      label={label}
      size="small"
      hint={words(`workbookScreen.items.${item.key}.explanation`)}
      {...(isUsable(item, text)
        ? {}
        : { validationMessage: words('workbookScreen.settings.allowed', { allowed: item.allowed }) })}
    >
      {choices ? (
        <Choice
          label={label}
          value={text}
          options={[{ value: '', text: byDefault }, ...choices.map((choice) => ({ value: choice, text: choice }))]}
          onPick={onType}
        />
      ) : (
        <Input
          className={styles.input}
          size="small"
          value={text}
          placeholder={item.defaultText === '' ? '' : byDefault}
          onChange={(_, { value }) => onType(value)}
        />
      )}
    </Field>
  );
}
