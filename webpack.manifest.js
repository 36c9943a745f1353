const { readFileSync } = require('node:fs');

/** The address in manifest.xml, where webpack-dev-server serves the add-in. */
const DEVELOPMENT = 'https://localhost:3000';

/** What tells the installed add-in from the one under development, so that both can stand side by side. */
const PRODUCTION = {
  id: '0b9c7f3e-51d4-4a0b-8a6e-d2f4c86e9a10',
  names: { '主题党日助手（开发）': '主题党日助手', 'Theme Day (development)': 'Theme Day' },
};

/**
 * The manifest for an address: the production Id and names, and every URL moved there. Throws for an address
 * that Office would refuse.
 */
function manifestFor(text, address) {
  const base = new URL(address);
  if (base.protocol !== 'https:' || base.search !== '' || base.hash !== '') {
    throw new Error(`ADDIN_URL must be a plain https address: ${address}`);
  }
  const folder = base.href.replace(/\/$/, '');
  const domain = `<AppDomain>${base.origin}</AppDomain>`;
  let result = text
    .replace(/<!--[\s\S]*?-->\s*/, '')
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${PRODUCTION.id}</Id>`)
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, domain)
    .replaceAll(`"${DEVELOPMENT}/`, `"${folder}/`);
  for (const [from, to] of Object.entries(PRODUCTION.names)) result = result.replaceAll(from, to);
  return result;
}

/** Writes the manifest beside the pages: for ADDIN_URL where it is set, else as it stands for development. */
class ManifestPlugin {
  constructor({ source, address }) {
    this.source = source;
    this.address = address;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      compilation.fileDependencies.add(this.source);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage }, () => {
        const text = readFileSync(this.source, 'utf8');
        const manifest = this.address === undefined ? text : manifestFor(text, this.address);
        compilation.emitAsset('manifest.xml', new sources.RawSource(manifest));
      });
    });
  }
}

module.exports = { ManifestPlugin, manifestFor };
