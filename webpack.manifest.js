const { readFileSync } = require('node:fs');

/** The address in manifest.xml, where webpack-dev-server serves the add-in. */
const DEVELOPMENT = 'https://localhost:3000';

/** What tells the installed add-in from the one under development, so that both can stand side by side. */
const PRODUCTION = {
  id: '0b9c7f3e-51d4-4a0b-8a6e-d2f4c86e9a10',
  names: { '主题党日助手（开发）': '主题党日助手', 'Theme Day (development)': 'Theme Day' },
};

/**
 * The English display languages of Office other than the en-US that manifest.xml is written in. Office looks a
 * language up as it stands and else shows the default, which here is Chinese.
 */
const OTHER_ENGLISH = [
  'en-AU',
  'en-CA',
  'en-GB',
  'en-HK',
  'en-IE',
  'en-IN',
  'en-MY',
  'en-NZ',
  'en-PH',
  'en-SG',
  'en-ZA',
];

/** Each English text once more for every other English. */
function inEveryEnglish(text) {
  return text.replace(/<((?:bt:)?Override)\s+Locale="en-US"\s+Value="([^"]*)"\s*\/>/g, (override, name, value) =>
    [override, ...OTHER_ENGLISH.map((locale) => `<${name} Locale="${locale}" Value="${value}" />`)].join(''),
  );
}

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
  return inEveryEnglish(result);
}

/** What is wrong with the addresses of a manifest: not under the add-in's own, or a file that was not made. */
function problemsOf(manifest, address, made) {
  const folder = `${new URL(address).href.replace(/\/$/, '')}/`;
  const addresses = new Set([...manifest.matchAll(/"(https:[^"]*)"/g)].map(([, url]) => url));
  return [...addresses].flatMap((url) => {
    if (!url.startsWith(folder)) return [`manifest.xml names ${url}, which is not under ${folder}`];
    const file = url.slice(folder.length).replace(/[?#].*$/, '');
    return made.has(file) ? [] : [`manifest.xml names ${file}, which the build does not make`];
  });
}

/**
 * Writes the manifest beside the pages: for ADDIN_URL where it is set, else as it
 * stands for development. Fails the build where the manifest names a file that
 * the build does not make; `others` are pages made beside these.
 */
class ManifestPlugin {
  constructor({ source, address, others = [] }) {
    this.source = source;
    this.address = address;
    this.others = others;
  }

  apply(compiler) {
    const { sources, Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      compilation.fileDependencies.add(this.source);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage }, () => {
        const text = readFileSync(this.source, 'utf8');
        const manifest = this.address === undefined ? inEveryEnglish(text) : manifestFor(text, this.address);
        compilation.emitAsset('manifest.xml', new sources.RawSource(manifest));
      });
      const last = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage: last }, (assets) => {
        const manifest = String(assets['manifest.xml'].source());
        const problems = problemsOf(
          manifest,
          this.address ?? DEVELOPMENT,
          new Set([...Object.keys(assets), ...this.others]),
        );
        compilation.errors.push(...problems.map((problem) => new WebpackError(problem)));
      });
    });
  }
}

module.exports = { ManifestPlugin, inEveryEnglish, manifestFor };
