import { Field, Link, makeStyles, SpinButton, tokens } from '@fluentui/react-components';
import { columnLetters, fullAddress } from '../../records/cell-ref';
import type { Role } from '../../records/role';
import { listText } from '../../reports/format/list';
import { usePane } from '../state/pane-context';
import { Choice } from './choice';
import { correctedColumns, rolesOf, withField, type Correction } from './correction';
import { fieldName } from './field-name';
import { CHOOSABLE_ROLES, fieldsOf, isCorrectable, type ShownTable } from './shown-table';

export interface TableColumnsProps {
  readonly table: ShownTable;
  readonly correction: Correction;
  readonly onCorrect: (correction: Correction) => void;
  /** The row can be chosen only where no table was found on the sheet. */
  readonly canChooseRow: boolean;
  /** The year of the workbook's tables, for one that states none. */
  readonly year: number | null;
}

/** Stands for no role and no field among the values of a picker. */
const NONE = '-';

const useStyles = makeStyles({
  table: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  column: { display: 'contents' },
  letters: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  problem: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What a table was taken for and which column for which field, on the sheet's own headers, each to be corrected. */
export function TableColumns({ table, correction, onCorrect, canChooseRow, year }: TableColumnsProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const roles = rolesOf(table, correction);
  const columns = correctedColumns(table, correction);
  const options = [
    { value: NONE, text: words('workbookScreen.unused') },
    ...fieldsOf(roles, table.year ?? year).map((field) => ({ value: field, text: fieldName(field, words) })),
  ];
  const nameOf = (field: string): string => fieldName(field, words);
  return (
    <div className={styles.table}>
      <div>
        <Link
          as="button"
          aria-label={words('workbookScreen.openTable', { what: fullAddress(table.header) })}
          onClick={() => void session.reveal(table.header)}
        >
          {words('workbookScreen.open')}
        </Link>
      </div>
      {table.missing.length > 0 && correction.role === null && (
        <p className={styles.problem}>
          ▲ {words('workbookScreen.missingField', { fields: listText(table.missing.map(nameOf), words) })}
        </p>
      )}
      {isCorrectable(table) && (
        <RoleChoice table={table} correction={correction} onCorrect={onCorrect} canChooseRow={canChooseRow} />
      )}
      {roles.length > 0 && (
        <ul className={styles.columns}>
          {columns.map((shown, index) => (
            <li key={shown.column} className={styles.column}>
              <span>
                <span className={styles.letters}>{columnLetters(shown.column)}</span> {shown.header}
              </span>
              {isCorrectable(table) ? (
                <Choice
                  label={words('workbookScreen.column', {
                    letters: columnLetters(shown.column),
                    header: shown.header,
                  })}
                  value={shown.field ?? NONE}
                  options={options}
                  onPick={(value) => {
                    const before = table.columns[index] ?? shown;
                    onCorrect(withField(correction, before, value === NONE ? null : value));
                  }}
                />
              ) : (
                <span>{shown.field === null ? words('workbookScreen.unused') : nameOf(shown.field)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {table.months.length > 0 && (
        <p className={styles.text}>{words('workbookScreen.months', { months: listText(table.months, words) })}</p>
      )}
    </div>
  );
}

function RoleChoice({ table, correction, onCorrect, canChooseRow }: Omit<TableColumnsProps, 'year'>) {
  const { words } = usePane();
  const roles = rolesOf(table, correction);
  const nameOf = (role: Role): string => words(`terms.role.${role}`);
  const own = table.roles.join('+');
  const options = [
    { value: own, text: own === '' ? words('workbookScreen.noRole') : listText(table.roles.map(nameOf), words) },
    ...CHOOSABLE_ROLES.filter((role) => role !== own).map((role) => ({ value: role, text: nameOf(role) })),
  ];
  return (
    <>
      <Field label={words('workbookScreen.role')} size="small">
        <Choice
          label={words('workbookScreen.role')}
          value={roles.join('+')}
          options={options}
          onPick={(value) =>
            onCorrect({
              ...correction,
              role: CHOOSABLE_ROLES.find((role) => role === value && role !== own) ?? null,
              fields: {},
            })
          }
        />
      </Field>
      {canChooseRow && correction.role !== null && (
        <Field label={words('workbookScreen.headerRow')} size="small">
          <SpinButton
            size="small"
            value={table.headerRow}
            min={1}
            max={200}
            onChange={(_, { value, displayValue }) => {
              const row = value ?? Number(displayValue);
              if (Number.isInteger(row) && row > 0) onCorrect({ ...correction, headerRow: row, fields: {} });
            }}
          />
        </Field>
      )}
    </>
  );
}
