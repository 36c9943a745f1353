const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { Compilation, sources } = require('webpack');

/** Puts a service worker beside a page which keeps all files of the build but the maps of the sources. */
class OfflinePlugin {
  /** `source` is the worker with places for the names; `file` what it is called. */
  constructor({ source, file }) {
    this.source = source;
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflinePlugin', (compilation) => {
      compilation.fileDependencies.add(this.source);
      // After all files have got their names and the page has been written.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: 'OfflinePlugin', stage }, (assets) => {
        const files = Object.keys(assets).filter((file) => !file.endsWith('.map'));
        const hash = createHash('sha256');
        for (const file of files.sort()) hash.update(file).update(assets[file].buffer());
        const worker = readFileSync(this.source, 'utf8')
          .replace("['__FILES__']", JSON.stringify(files))
          .replace('__STORE__', `theme-day-workbench-${hash.digest('hex').slice(0, 12)}`);
        compilation.emitAsset(this.file, new sources.RawSource(worker));
      });
    });
  }
}

module.exports = { OfflinePlugin };
