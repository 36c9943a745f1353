import { makeStyles, tokens } from '@fluentui/react-components';
import { ROLES, type Role } from '../../records/role';
import { SETTING_ITEMS } from '../../reading/settings/setting-items';
import { ruleNames } from '../../locales/rule-names';
import { templateSheets } from '../../reports/template/template-sheets';
import type { SheetDraft } from '../../workbook/sheet-draft';
import type { Snapshot } from '../../workbook/snapshot';
import { freeSheetName } from '../../workbook/free-sheet-name';
import { PutSheetButton } from '../parts/put-sheet-button';
import { useSheetWriting } from '../parts/use-sheet-writing';
import { WrittenBar } from '../parts/written-bar';
import { usePane, usePaneState, useToday } from '../state/pane-context';
import { valueOfText } from '../../recording/settings/new-settings';

const useStyles = makeStyles({
  missing: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
});

/** One button for each kind of table that the workbook has not. */
export function MissingSheets({ snapshot }: { readonly snapshot: Snapshot }) {
  const styles = useStyles();
  const { words } = usePane();
  const { reading } = usePaneState();
  const writing = useSheetWriting();
  const year = reading?.years.at(-1) ?? Number(useToday().slice(0, 4));
  const held = new Set(reading?.tables.map(({ role }) => role));
  const missing = ROLES.filter((role) => !held.has(role));
  return (
    <div className={styles.missing}>
      <p className={styles.text}>
        {missing.length === 0
          ? words('workbookScreen.allPresent')
          : words('workbookScreen.missingIntro', { year: String(year) })}
      </p>
      <ul className={styles.list}>
        {missing.map((role) => (
          <li key={role}>
            <PutSheetButton size="small" draft={() => newSheet(role, year, snapshot)} writing={writing}>
              {words('workbookScreen.createRole', { role: words(`terms.role.${role}`) })}
            </PutSheetButton>
          </li>
        ))}
      </ul>
      <WrittenBar {...writing} />
    </div>
  );
}

/** The sheet of the template for the role, under a name that no sheet has. */
function newSheet(role: Role, year: number, { sheets }: Snapshot): SheetDraft {
  const drafts = templateSheets({
    year,
    settings: SETTING_ITEMS.map(({ label, defaultText, explanation }) => ({
      item: label,
      value: valueOfText(defaultText),
      note: explanation,
    })),
    ruleTitles: [...ruleNames()].filter(([name, id]) => name !== id).map(([name]) => name),
  });
  // The template has one sheet for each role, in the order of the roles.
  const draft = drafts[ROLES.indexOf(role)];
  if (!draft) throw new RangeError(`the template has no sheet for ${role}`);
  return {
    ...draft,
    name: freeSheetName(
      draft.name,
      sheets.map(({ name }) => name),
    ),
  };
}
