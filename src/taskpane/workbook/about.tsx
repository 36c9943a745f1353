import { makeStyles, tokens } from '@fluentui/react-components';
import packageJson from '../../../package.json';
import { usePane } from '../state/pane-context';
import { COMPONENTS } from './components';

const useStyles = makeStyles({
  about: { display: 'grid', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Which version this is, what leaves the machine, whose work it rests on. */
export function About() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.about}>
      <p className={styles.text}>{words('workbookScreen.about.product', { version: packageJson.version })}</p>
      <p className={styles.text}>{words('workbookScreen.about.privacy')}</p>
      <p className={styles.text}>{words('workbookScreen.about.network')}</p>
      <p className={styles.text}>{words('workbookScreen.about.writing')}</p>
      <p className={styles.text}>{words('workbookScreen.about.licence')}</p>
      <div>
        {words('workbookScreen.about.components')}
        <ul className={styles.list}>
          {COMPONENTS.map(({ name, licence }) => (
            <li key={name}>{words('workbookScreen.about.component', { name, licence })}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
