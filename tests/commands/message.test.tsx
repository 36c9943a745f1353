import { showMessage } from '../../src/commands/message';
import { hearButtons, tellPane } from '../../src/taskpane/office/said-to-pane';

/** The page's address for a message, as the button writes it. */
const hashOf = (message: object): string => `#${encodeURIComponent(JSON.stringify(message))}`;

describe('the window of a button', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p id="sentence"></p><div id="answers"></div>';
  });

  test('shows a sentence, whatever signs it holds, and no button', () => {
    showMessage(hashOf({ text: '“2026年6月<b>公示</b>”100%\n第二行', answers: [] }), document, () => undefined);
    expect(document.getElementById('sentence')?.textContent).toBe('“2026年6月<b>公示</b>”100%\n第二行');
    expect(document.querySelectorAll('button')).toHaveLength(0);
  });

  test('a question has a button for each answer, the first in focus; the one pressed is told by its place', () => {
    const chosen: number[] = [];
    showMessage(hashOf({ text: '已经存在', answers: ['替换', '两张都留下', '取消'] }), document, (place) =>
      chosen.push(place),
    );
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['替换', '两张都留下', '取消']);
    expect(document.activeElement).toBe(buttons[0]);
    buttons[1]?.click();
    expect(chosen).toEqual([1]);
  });
});

describe('what a button says where Office shows no window', () => {
  test('is heard by the pane, at once or when it comes', () => {
    const heard: string[] = [];
    tellPane('先说的');
    const stop = hearButtons(({ sentence }) => heard.push(sentence));
    tellPane('后说的');
    stop();
    expect(heard).toEqual(['先说的', '后说的']);
  });
});
