/**
 * The page that a button of the ribbon opens to speak: shows the text in its address, and a button for each answer
 * that may be given to it.
 */
interface Message {
  readonly text: string;
  readonly answers: readonly string[];
}

/** Puts the message of an address on the page; an answer is given back by its place. */
export function showMessage(hash: string, page: Document, answer: (place: number) => void): void {
  const { text, answers } = JSON.parse(decodeURIComponent(hash.slice(1))) as Message;
  const sentence = page.getElementById('sentence');
  if (sentence) sentence.textContent = text;
  page.getElementById('answers')?.append(
    ...answers.map((label, place) => {
      const button = page.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => answer(place));
      return button;
    }),
  );
  page.querySelector('button')?.focus();
}
