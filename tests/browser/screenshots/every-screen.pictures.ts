import { browserTest } from '../open-page';
import { EVERY_LOOK, lookName, RARE_LOOKS, type Look } from './look';
import { SCENES, type Scene } from './scenes';
import { take } from './take';

/** Only scenes whose names hold one of these, such as SCENES=45-record,57. */
const WANTED = (process.env.SCENES ?? '').split(',');

async function takeAll(scenes: readonly Scene[], look: Look): Promise<readonly string[]> {
  const flaws: string[] = [];
  for (const scene of scenes.filter(({ name }) => WANTED.some((part) => name.includes(part)))) {
    // One scene that cannot be reached is told like any other flaw; the pictures of the others are taken.
    const found = await take(scene, look).catch((problem: unknown) => [`${scene.name}: ${String(problem)}`]);
    flaws.push(...found);
  }
  return flaws;
}

const named = (looks: readonly Look[]): [string, Look][] => looks.map((look) => [lookName(look), look]);

browserTest.each(named(EVERY_LOOK))(
  'every screen at %s',
  async (_, look) => {
    expect(await takeAll(SCENES, look)).toEqual([]);
  },
  600_000,
);

browserTest.each(named(RARE_LOOKS))(
  'the main screens at %s',
  async (_, look) => {
    expect(
      await takeAll(
        SCENES.filter(({ isMain }) => isMain),
        look,
      ),
    ).toEqual([]);
  },
  600_000,
);
