import { preferencesAtStart } from '../../../src/workbench/page/preferences';

test.each([
  ['nothing said: Chinese, as the system looks', '', null, 'zh-CN', 'system'],
  ['the address asks', '?lang=en&theme=dark', null, 'en', 'dark'],
  ['what was chosen last', '', '{"language":"en","theme":"contrast"}', 'en', 'contrast'],
  ['the address goes before what was chosen last', '?lang=zh-CN', '{"language":"en","theme":"dark"}', 'zh-CN', 'dark'],
  ['what is unknown is passed over', '?lang=fr&theme=pink', '{"language":7}', 'zh-CN', 'system'],
  ['what is not readable is passed over', '', '{', 'zh-CN', 'system'],
])('%s', (_, search, kept, language, theme) => {
  expect(preferencesAtStart(search, kept)).toEqual({ language, theme });
});
