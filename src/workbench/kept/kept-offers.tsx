import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Language, Words } from '../../locales/words';
import type { KeptFile } from './kept-files';
import type { KeepProblem } from './unsaved-work';

export interface KeptOffersProps {
  readonly offers: readonly KeptFile[];
  readonly language: Language;
  readonly words: Words;
  readonly onTake: (file: KeptFile) => void;
  readonly onDrop: (file: KeptFile) => void;
}

/** Offers back what was not saved, each with its name and time. */
export function KeptOffers({ offers, language, words, onTake, onDrop }: KeptOffersProps) {
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return offers.map((offer) => {
    const values = { file: offer.name, time: format.format(offer.time) };
    return (
      <MessageBar key={offer.id} intent="info" layout="multiline">
        <MessageBarBody>{words('workbench.kept.offer', values)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={() => onTake(offer)}>
            {words('workbench.kept.take')}
          </Button>
          <Button size="small" onClick={() => onDrop(offer)}>
            {words('workbench.kept.drop')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  });
}

/** Says that what is not saved would be lost with the page. */
export function NotKept({ problem, words }: { readonly problem: KeepProblem; readonly words: Words }) {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{words(`workbench.kept.problem.${problem}`)}</MessageBarBody>
    </MessageBar>
  );
}
