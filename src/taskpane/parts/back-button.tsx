import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { usePane } from '../state/pane-context';
import { useSidePage } from '../state/side-page';

/** Leads back to where the page was opened; has the focus once the page is there. */
export function BackButton() {
  const { words } = usePane();
  const { back } = useSidePage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={place}>
      <Button size="small" icon={<ArrowLeftRegular />} onClick={back}>
        {words('memberScreen.back')}
      </Button>
    </div>
  );
}
