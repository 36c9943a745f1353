import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { PlainKey } from '../../src/locales/word-key';
import { wordsOf, type Language } from '../../src/locales/words';
import { SAMPLE_PEOPLE } from '../../src/sample/people';
import { RECORD_TASKS, type RecordTask } from '../../src/taskpane/state/record-target';
import type { PaneTheme } from '../../src/taskpane/theme/pane-theme';
import { openScreen } from './open-pane';

const PEOPLE = new Set<string | null>(SAMPLE_PEOPLE.map(({ name }) => name));

async function violations(container: HTMLElement): Promise<string[]> {
  const { violations: found } = await axe(container);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** The buttons that unfold what a task hides at first. */
const UNFOLD: Readonly<Record<RecordTask, readonly PlainKey[]>> = {
  signIn: ['recordScreen.signIn.presence.leave'],
  makeUp: ['recordScreen.makeUp.record', 'recordScreen.makeUp.recordAbsence', 'recordScreen.leave.open'],
  dues: ['recordScreen.dues.allPaid'],
  themeDay: [],
  plan: [],
};

const LOOKS: readonly (readonly [Language, PaneTheme])[] = [
  ['zh-CN', 'light'],
  ['en', 'dark'],
];

async function openTask(task: RecordTask, language: Language, theme: PaneTheme) {
  const words = wordsOf(language);
  const opened = await openScreen('record', { language, theme });
  await opened.user.click(await screen.findByRole('tab', { name: words(`recordScreen.tasks.${task}`) }));
  await screen.findByRole('button', { name: words('recordScreen.preview') });
  return { ...opened, words };
}

describe('axe finds nothing amiss', () => {
  test.each(RECORD_TASKS.flatMap((task) => LOOKS.map((look) => [task, ...look] as const)))(
    'in %s, in %s and %s',
    async (task, language, theme) => {
      const { user, container, words } = await openTask(task, language, theme);
      for (const key of UNFOLD[task]) {
        const [button] = screen.getAllByRole('button', { name: words(key) });
        if (button) await user.click(button);
      }
      expect(await violations(container)).toEqual([]);
    },
  );

  test.each(LOOKS)('in the preview, in %s and %s', async (language, theme) => {
    const { user, container, words } = await openTask('dues', language, theme);
    await user.click(screen.getByRole('button', { name: words('recordScreen.dues.allPaid') }));
    await user.click(screen.getByRole('button', { name: words('recordScreen.preview') }));
    await screen.findByRole('heading', { name: words('recordScreen.out.title') });
    expect(await violations(container)).toEqual([]);
  });
});

test.each(RECORD_TASKS)('in English nothing of %s is left in Chinese', async (task) => {
  await openTask(task, 'en', 'light');
  const names = screen
    .getAllByRole('button')
    .map((each) => each.getAttribute('aria-label') ?? each.textContent)
    // Names of people and what the schedule says are the workbook's own.
    .filter((name) => !/: more$|\d|（/.test(name) && !PEOPLE.has(name));
  expect(names.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
});
