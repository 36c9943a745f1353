/**
 * fast-check as the tests get it: with one seed, so that the same tree gives the same answer everywhere.
 * FAST_CHECK_SEED=random looks for cases nobody has seen; FAST_CHECK_SEED=NUMBER repeats those of a failure.
 * `npm run properties` does the first, as often as FAST_CHECK_TIMES says.
 */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const wanted = process.env.FAST_CHECK_SEED ?? '20260101';
if (wanted !== 'random') fastCheck.configureGlobal({ seed: Number(wanted) });

module.exports = fastCheck;
