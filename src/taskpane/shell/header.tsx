import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { PeopleSearchRegular } from '@fluentui/react-icons/svg/people-search';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { usePane, usePaneState } from '../state/pane-context';
import { useSidePage } from '../state/side-page';

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
  const { reading, phase } = usePaneState();
  const { open } = useSidePage();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{reading?.branch.settings.branchName ?? words('frame.product')}</h1>
      {phase === 'ready' && (
        <Tooltip content={words('frame.people')} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<PeopleSearchRegular />}
            onClick={() => open({ kind: 'member', member: null, year: null })}
          />
        </Tooltip>
      )}
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
