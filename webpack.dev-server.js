const { getHttpsServerOptions } = require('office-addin-dev-certs');
const { pages } = require('./webpack.pages');

/** Where manifest.xml looks for the add-in under development. */
const PORT = 3000;

/**
 * The pages as they are being written, at https://localhost:3000, with a certificate
 * that Excel trusts: `npm start` runs it. The first start asks for leave to install
 * the certificate.
 */
module.exports = async () => {
  const certificate = await getHttpsServerOptions();
  const devServer = {
    port: PORT,
    server: { type: 'https', options: certificate },
    static: false,
    // What replaces modules in place would need a policy of contents that no office would run.
    hot: false,
  };
  return pages.map((page, index) => ({
    ...page,
    mode: 'development',
    devtool: 'inline-source-map',
    // One server for all pages.
    ...(index === 0 ? { devServer } : {}),
  }));
};
