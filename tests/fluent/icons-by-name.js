/**
 * Fluent's icons, each loaded from its own file when it is first asked for. The
 * package's index would load all of them, some 6 MB of code, into every test file
 * that opens a screen. `Checkmark16Filled` stands in `svg/checkmark`.
 */
const utilities = require('@fluentui/react-icons/utils');

const NAME = /^(?<words>[A-Z]\w*?)(?:\d+)?(?:Regular|Filled|Light|Color)$/;

module.exports = new Proxy(utilities, {
  get: (known, name) => known[name] ?? (typeof name === 'string' ? iconNamed(name) : undefined),
});

function iconNamed(name) {
  const words = NAME.exec(name)?.groups?.words;
  if (words === undefined) return undefined;
  const file = words.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
  return require(`@fluentui/react-icons/svg/${file}`)[name];
}
