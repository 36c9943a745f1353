const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

/**
 * Makes the index of Fluent's components load a component when it is first asked
 * for: it gives each by a getter, but requires all of them at once. A test file
 * opens a screen of few.
 */
module.exports = {
  process(text) {
    const required = /^const (_\w+) = require\("([^"]+)"\);$/gm;
    const paths = new Map([...text.matchAll(required)].map(([, name, path]) => [name, path]));
    const lazy = text.replace(required, '').replace(/\b(_react\w*|_\w+)\.(?=\w)/g, (use, name) => {
      const path = paths.get(name);
      return path === undefined ? use : `require("${path}").`;
    });
    return { code: lazy };
  },
  getCacheKey: (text) => createHash('sha256').update(text).update(readFileSync(__filename)).digest('hex'),
};
