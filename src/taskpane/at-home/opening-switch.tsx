import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneOpening } from '../../workbook/pane-opening';
import { usePane } from '../state/pane-context';

/** Whether the pane opens with this workbook: stated in the workbook itself, and taken out of it again. */
export function OpeningSwitch({ opening }: { readonly opening: PaneOpening }) {
  const { session, words } = usePane();
  const [isOn, setIsOn] = useState(opening.isOn);
  const set = (on: boolean): void => {
    setIsOn(on);
    opening.set(on).catch((problem: unknown) => {
      setIsOn(opening.isOn());
      session.report(problem);
    });
  };
  return <Switch label={words('atHome.settings.opening')} checked={isOn} onChange={(_, { checked }) => set(checked)} />;
}
