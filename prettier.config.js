module.exports = {
  ...require('office-addin-prettier-config'),
  singleQuote: true,
  printWidth: 120,
  trailingComma: 'all',
};
