import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Reading } from '../../reading/read-branch';
import type { Words } from '../../locales/words';
import { addressOf } from '../../records/cell-ref';
import { dropdownOffers, type DropdownOffer } from '../../recording/dropdowns/dropdown-offers';
import { listText } from '../../reports/format/list';
import type { DropdownState, SheetDropdowns } from '../../workbook/sheet-dropdowns';
import { usePane, usePaneState } from '../state/pane-context';

/** So many cells that hold something else are named; the others are counted. */
const NAMED = 6;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  offer: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXXS },
  line: { margin: 0 },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly dropdowns: SheetDropdowns;
}

/** Dropdowns on offer: asked for by a click, each with what does not fit it, and the way to take ours away. */
export function DropdownsForm({ dropdowns }: Props) {
  const { reading } = usePaneState();
  return reading && <Offers reading={reading} dropdowns={dropdowns} />;
}

function Offers({ reading, dropdowns }: Props & { readonly reading: Reading }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const offers = useMemo(() => dropdownOffers(reading), [reading]);
  const [states, setStates] = useState<readonly DropdownState[] | null>(null);
  /** Does something in Excel, then looks again what is there. */
  const run = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      setStates(await dropdowns.look(offers));
    } catch (problem) {
      session.report(problem);
    }
  };
  if (states?.length !== offers.length) {
    return (
      <Button size="small" onClick={() => void run(() => Promise.resolve())}>
        {words('atHome.dropdowns.look')}
      </Button>
    );
  }
  const listed = offers.map((offer, at) => ({ offer, state: states[at] })).filter(({ state }) => state !== 'taken');
  const ours = listed.filter(({ state }) => state === 'ours').map(({ offer }) => offer);
  return (
    <>
      {listed.length === 0 && <p className={styles.faint}>{words('atHome.dropdowns.none')}</p>}
      <ul className={styles.list}>
        {listed.map(({ offer, state }) => (
          <li key={keyOf(offer)} className={styles.offer}>
            <p className={styles.line}>{nameOf(offer, words)}</p>
            <p className={styles.faint}>{words('atHome.dropdowns.words', { words: listText(offer.words, words) })}</p>
            {state === 'free' && <Misfits offer={offer} />}
            {state === 'free' ? (
              <Button
                size="small"
                aria-label={words('atHome.dropdowns.putTo', { column: nameOf(offer, words) })}
                onClick={() => void run(() => dropdowns.put(offer, offer.words, words('atHome.dropdowns.question')))}
              >
                {words('atHome.dropdowns.put')}
              </Button>
            ) : (
              <p className={styles.faint}>{words('atHome.dropdowns.there')}</p>
            )}
          </li>
        ))}
      </ul>
      {ours.length > 0 && (
        <Button size="small" onClick={() => void run(() => dropdowns.remove(ours))}>
          {words('atHome.dropdowns.remove')}
        </Button>
      )}
    </>
  );
}

function Misfits({ offer: { misfits } }: { readonly offer: DropdownOffer }) {
  const styles = useStyles();
  const { words } = usePane();
  if (misfits.length === 0) return null;
  const named = misfits
    .slice(0, NAMED)
    .map(({ cell, text }) => words('atHome.dropdowns.misfit', { cell: addressOf(cell), text }));
  const cells = listText(named, words);
  return <p className={styles.line}>{words('atHome.dropdowns.misfits', { count: misfits.length, cells })}</p>;
}

const keyOf = ({ sheet, areas }: DropdownOffer): string => `${sheet}|${areas[0]?.left ?? 0}`;

function nameOf({ sheet, heads }: DropdownOffer, words: Words): string {
  return words('atHome.dropdowns.column', { sheet, heads: heads.join(words('atHome.dropdowns.to')) });
}
