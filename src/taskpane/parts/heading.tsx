import { makeStyles, Subtitle2 } from '@fluentui/react-components';

const useStyles = makeStyles({ heading: { margin: 0 } });

/** What a part of a screen is about. The distance to what follows is the screen's own. */
export function Heading({ id, children }: { readonly id?: string; readonly children: string }) {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" id={id} className={styles.heading}>
      {children}
    </Subtitle2>
  );
}
