const { StartSizePlugin } = require('../../../webpack.start-size');
const { pages } = require('../../../webpack.pages');

const folder = process.env.THEME_DAY_TEST_PAGES;
if (!folder) throw new Error('THEME_DAY_TEST_PAGES must name the folder to build into');

/** Keeps what was compiled before, so that a second run takes seconds. */
const remembered = (name) => ({ type: 'filesystem', name: `browser-tests-${name}` });

/** The pages of the add-in as `npm run build` makes them, but not minimised, which takes most of its time. */
const addIn = pages
  .filter(({ name }) => name === 'pane' || name === 'message')
  .map((page) => ({
    ...page,
    devtool: false,
    output: { ...page.output, path: folder },
    optimization: { minimize: false },
    plugins: page.plugins.filter((plugin) => !(plugin instanceof StartSizePlugin)),
    cache: remembered(page.name),
  }));

/** What is put into the page before office.js: an Excel in memory. */
const excel = {
  name: 'excel',
  mode: 'development',
  target: ['web', 'es2022'],
  devtool: false,
  entry: require.resolve('./page-excel.ts'),
  output: { path: folder, filename: 'in-memory-excel.js' },
  resolve: addIn[0].resolve,
  module: addIn[0].module,
  stats: 'errors-warnings',
  cache: remembered('excel'),
};

module.exports = [...addIn, excel];
