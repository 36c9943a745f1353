import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

/** How a line of the list of findings looks, whether it stands for one or for several. */
export const useLineStyles = makeStyles({
  item: {
    padding: '4px 6px',
    margin: '0 -6px',
    borderRadius: tokens.borderRadiusMedium,
    // Brought into sight it stands above what lies at the foot of the pane.
    scrollMarginBottom: '170px',
  },
  sentence: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ...createFocusOutlineStyle(),
  },
  second: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', paddingLeft: '16px' },
  place: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: 'flex', marginRight: '-6px' },
});
