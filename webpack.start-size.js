const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/**
 * Fails the build where the JavaScript that a page needs before it can show
 * anything is more than the limit, in kilobytes as sent with gzip.
 */
class StartSizePlugin {
  constructor({ limit }) {
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StartSizePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'StartSizePlugin', stage }, () => {
        // Development builds are not minimised.
        if (compiler.options.mode !== 'production') return;
        for (const [name, entry] of compilation.entrypoints) this.check(name, entry, compilation);
      });
    });
  }

  check(name, entry, compilation) {
    const files = entry.getFiles().filter((file) => file.endsWith('.js'));
    const bytes = files.reduce((total, file) => total + gzipSync(compilation.assets[file].buffer()).length, 0);
    const kilobytes = (bytes / 1024).toFixed(1);
    compilation.getLogger('StartSizePlugin').log(`${name}: ${kilobytes} KB of JavaScript at start`);
    if (bytes <= this.limit * 1024) return;
    const message = `${name} needs ${kilobytes} KB of JavaScript at start, limit ${this.limit} KB: ${files.join(', ')}`;
    compilation.errors.push(new WebpackError(message));
  }
}

module.exports = { StartSizePlugin };
