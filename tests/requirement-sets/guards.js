// Which requirement set is certain at a place in the source, because a condition around it asked for it.
const ts = require('typescript');
const { rank } = require('./api-set-notes');

const BASE = null;

/** The highest set that the conditions around a node guarantee, "1.13", or null. */
function guardAround(node) {
  let guard = BASE;
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    guard = higher(guard, guardFrom(parent, child));
  }
  return guard;
}

function guardFrom(parent, child) {
  if (ts.isIfStatement(parent)) {
    if (child === parent.thenStatement) return whenTrue(parent.expression);
    return child === parent.elseStatement ? whenFalse(parent.expression) : null;
  }
  if (ts.isConditionalExpression(parent)) {
    if (child === parent.whenTrue) return whenTrue(parent.condition);
    return child === parent.whenFalse ? whenFalse(parent.condition) : null;
  }
  if (ts.isBinaryExpression(parent) && child === parent.right) {
    if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return whenTrue(parent.left);
    if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) return whenFalse(parent.left);
  }
  return ts.isBlock(parent) ? guardOfEarlierExits(parent, child) : null;
}

/** if (!supports('1.13')) return …; everything below it in the block is guarded. */
function guardOfEarlierExits(block, child) {
  const before = block.statements.slice(0, block.statements.indexOf(child));
  return before
    .filter((statement) => ts.isIfStatement(statement) && !statement.elseStatement && leaves(statement.thenStatement))
    .reduce((guard, statement) => higher(guard, whenFalse(statement.expression)), null);
}

function leaves(statement) {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** What is certain where the condition held. */
function whenTrue(condition) {
  if (ts.isParenthesizedExpression(condition)) return whenTrue(condition.expression);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return whenFalse(condition.operand);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return higher(whenTrue(condition.left), whenTrue(condition.right));
  }
  return ts.isCallExpression(condition) ? askedFor(condition) : null;
}

/** What is certain where the condition did not hold. */
function whenFalse(condition) {
  if (ts.isParenthesizedExpression(condition)) return whenFalse(condition.expression);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return whenTrue(condition.operand);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.BarBarToken) {
    return higher(whenFalse(condition.left), whenFalse(condition.right));
  }
  return null;
}

/** supports('1.13') or isSetSupported('ExcelApi', '1.13') */
function askedFor(call) {
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();
  const [first, second] = call.arguments;
  if (name === 'supports' && first && ts.isStringLiteral(first)) return first.text;
  const isExcel = name === 'isSetSupported' && first && ts.isStringLiteral(first) && first.text === 'ExcelApi';
  return isExcel && second && ts.isStringLiteral(second) ? second.text : null;
}

function higher(a, b) {
  if (a === null || b === null) return a ?? b;
  return rank(a) >= rank(b) ? a : b;
}

module.exports = { guardAround };
