import {
  Badge,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  Text,
  tokens,
  Toolbar,
  ToolbarButton,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { OptionsRegular } from '@fluentui/react-icons/svg/options';
import { LANGUAGES } from '../../locales/languages';
import type { Words } from '../../locales/words';
import { useLate } from '../../taskpane/state/use-late';
import { THEMES, type Preferences } from '../page/preferences';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  file: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexGrow: 1, minWidth: 0 },
  fileName: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  toolbar: { flexWrap: 'wrap', padding: 0 },
});

export interface TopBarProps {
  readonly words: Words;
  /** null while no workbook is open. */
  readonly file: string | null;
  readonly isUnsaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** While a file is being read or written. */
  readonly isBusy: boolean;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The workbook's name, and what can be done with it as a whole. */
export function TopBar(props: TopBarProps) {
  const { words, file, isUnsaved, canUndo, canRedo, isBusy, onOpen, onSave, onUndo, onRedo } = props;
  const styles = useStyles();
  const isLate = useLate(isBusy);
  return (
    <section aria-label={words('workbench.name')} className={styles.bar}>
      <div className={styles.file}>
        <Text weight="semibold" className={styles.fileName}>
          {file ?? words('workbench.title')}
        </Text>
        {isUnsaved && (
          <Badge appearance="tint" color="warning">
            {words('workbench.unsaved')}
          </Badge>
        )}
        <span role="status">{isLate && <Spinner size="extra-tiny" label={words('workbench.busy')} />}</span>
      </div>
      <Toolbar size="small" aria-label={words('workbench.name')} className={styles.toolbar}>
        <Tooltip content={words('workbench.openHint')} relationship="description">
          <ToolbarButton icon={<FolderOpenRegular />} onClick={onOpen}>
            {words('workbench.open')}
          </ToolbarButton>
        </Tooltip>
        <Tooltip content={words('workbench.saveHint')} relationship="description">
          <ToolbarButton
            icon={<ArrowDownloadRegular />}
            onClick={onSave}
            disabled={file === null}
            appearance={isUnsaved ? 'primary' : 'subtle'}
          >
            {words('workbench.save')}
          </ToolbarButton>
        </Tooltip>
        <Tooltip content={words('workbench.undoHint')} relationship="description">
          <ToolbarButton icon={<ArrowUndoRegular />} onClick={onUndo} disabled={!canUndo}>
            {words('workbench.undo')}
          </ToolbarButton>
        </Tooltip>
        <Tooltip content={words('workbench.redoHint')} relationship="description">
          <ToolbarButton icon={<ArrowRedoRegular />} onClick={onRedo} disabled={!canRedo}>
            {words('workbench.redo')}
          </ToolbarButton>
        </Tooltip>
        <ViewMenu {...props} />
      </Toolbar>
    </section>
  );
}

function ViewMenu({ words, preferences, onPreferences }: TopBarProps) {
  return (
    <Menu
      checkedValues={{ language: [preferences.language], theme: [preferences.theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) => onPreferences({ ...preferences, [name]: checkedItems[0] })}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<OptionsRegular />}>{words('workbench.view')}</ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words('workbench.language')}</MenuGroupHeader>
            {LANGUAGES.map((language) => (
              <MenuItemRadio key={language} name="language" value={language}>
                {words(`workbench.languages.${language}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{words('workbench.theme')}</MenuGroupHeader>
            {THEMES.map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme}>
                {words(`workbench.themes.${theme}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
