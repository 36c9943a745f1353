import { excelWindow } from './excel/pane-in-excel';
import { browserTest } from './open-page';

const TOO_OLD = 'Microsoft Edge WebView2';

browserTest('a browser that is new enough is not told that it is too old', async () => {
  const { page, url } = await excelWindow();
  await page.goto(url);
  await page.getByRole('tab').first().waitFor();
  expect(await page.getByText(TOO_OLD).first().isVisible()).toBe(false);
  await page.context().close();
});

browserTest(
  'one that reads neither the scripts nor the rule by which the others hide it is told what to install',
  async () => {
    const { page, url } = await excelWindow();
    await page.route('**/*.js', (route) => route.abort());
    await page.route('**/taskpane.html*', async (route) => {
      const response = await route.fetch();
      // As the browser of Office 2016 and 2019 does, which passes over what it does not know.
      const html = (await response.text()).replace(/@supports[^{]*\{[^{}]*\{[^{}]*\}\s*\}/u, '');
      await route.fulfill({ response, body: html });
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByText(TOO_OLD).first().waitFor();
    expect(await page.getByText('WebView2').first().innerText()).toContain('工作簿没有改动');
    await page.context().close();
  },
);
