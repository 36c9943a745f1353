const { pages } = require('../../../webpack.pages');

/** What is put into a page before office.js runs there: the Excel in memory, in one file. */
const inMemoryExcel = {
  name: 'in-memory-excel',
  mode: 'development',
  target: pages[0].target,
  entry: require.resolve('./page-excel.ts'),
  output: { filename: 'in-memory-excel.js' },
  resolve: pages[0].resolve,
  module: pages[0].module,
  stats: 'errors-warnings',
};

module.exports = { inMemoryExcel };
