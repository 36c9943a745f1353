/** A sentence of a button of the ribbon, ready for the person. */
export class SaidByButton extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'SaidByButton';
  }
}

type Listener = (said: SaidByButton) => void;

let listener: Listener | null = null;
/** Said before a pane was there to hear it. */
let unheard: SaidByButton | null = null;

/** Says in the pane of this page what a button of the ribbon has to say and Office shows no window for. */
export function tellPane(sentence: string): void {
  const said = new SaidByButton(sentence);
  if (listener === null) unheard = said;
  else listener(said);
}

/** Hears what the buttons say, and what was said last and not heard; gives back how to stop. */
export function hearButtons(hear: Listener): () => void {
  listener = hear;
  if (unheard !== null) hear(unheard);
  unheard = null;
  return () => {
    if (listener === hear) listener = null;
  };
}
