import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { usePane, usePaneState } from '../state/pane-context';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, minHeight: '32px' },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The branch's name, and the ways to the settings and the guide. */
export function Header() {
  const styles = useStyles();
  const { words, openSettings, openGuide } = usePane();
  const { reading } = usePaneState();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{reading?.branch.settings.branchName ?? words('frame.product')}</h1>
      <Tooltip content={words('frame.settings')} relationship="label">
        <Button appearance="subtle" size="small" icon={<SettingsRegular />} onClick={openSettings} />
      </Tooltip>
      {openGuide && (
        <Tooltip content={words('frame.help')} relationship="label">
          <Button appearance="subtle" size="small" icon={<QuestionCircleRegular />} onClick={() => openGuide(null)} />
        </Tooltip>
      )}
    </header>
  );
}
