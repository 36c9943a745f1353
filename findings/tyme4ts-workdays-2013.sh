#!/bin/sh
# tyme4ts 1.5.2, LegalHoliday: two days of make-up work of 2013 are missing.
#
# The State Council's notice for 2013 appoints 7 April (Sunday, for Qingming) and 12 October (Saturday, for
# National Day) as workdays. LegalHoliday.fromYmd answers null for both, as for any day of no arrangement,
# so whoever falls back on weekends takes them for days off. Their fellows of the same notice
# (22 September, 29 September) are there.
# Seen: "2013-04-07 null", "2013-10-12 null", "2013-09-22 work", "2013-09-29 work".
# Exits with 0 while it is so, with 1 once the answer is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tyme4ts@1.5.2 >/dev/null
node -e '
const { LegalHoliday } = require("tyme4ts");
const days = [[2013, 4, 7], [2013, 10, 12], [2013, 9, 22], [2013, 9, 29]];
const said = days.map(([year, month, day]) => {
  const holiday = LegalHoliday.fromYmd(year, month, day);
  const name = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return name + " " + (holiday === null ? "null" : holiday.isWork() ? "work" : "off");
});
console.log(said.join("\n"));
const expected = ["2013-04-07 null", "2013-10-12 null", "2013-09-22 work", "2013-09-29 work"];
process.exit(said.join() === expected.join() ? 0 : 1);
'
