#!/bin/sh
# @microsoft/office-js 1.1.110: the library asks at each newer member whether this Excel has its requirement set, and the
# question is switched off: whoever relies on ApiNotFound being thrown by the page never sees it.
#
# Members call Utility.throwIfApiNotSupported, which Utility inherits from CommonUtility and which reads
# CommonUtility._doApiNotSupportedCheck. That is false; the last line of excel-win32-16.01.js sets
# Utility._doApiNotSupportedCheck, a property of its own that nobody reads. So a member above the Excel that runs is sent
# like any other, and only Excel itself can refuse it, with the whole batch in which it stands.
# Switched on where it is read, the question shows a second surprise: five events of worksheets that @types/office-js
# 1.0.612 notes as "[Api set: ExcelApi 1.17]" (onNameChanged and onVisibilityChanged of one sheet and of all, onMoved)
# ask for ExcelApiOnline 1.1, which Excel on a desktop never reports, and throw in an Excel with ExcelApi 1.17.
# The page here is jsdom with the object window.external that Excel for Windows provides; no Excel is needed.
# Seen: see "expected" below.
# Exits with 0 while it is so, with 1 once the answer is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  @microsoft/office-js@1.1.110 @types/office-js@1.0.612 jsdom@26.1.0 >/dev/null
cat >page.js <<'SCRIPT'
const { readFileSync } = require('node:fs');
const { JSDOM } = require('jsdom');

const BASE = 'https://office.invalid/lib/';
const { window } = new JSDOM('<!doctype html><head></head>', { runScripts: 'outside-only', url: 'https://office.invalid/' });
const array = (...items) => ({ toArray: () => items });
const context = {
  GetAppType: () => 1, GetSolutionRef: () => '', GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
  GetAppUILocale: () => 'en-US', GetAppDataLocale: () => 'en-US', GetDocUrl: () => 'C:\\Book.xlsx',
  GetAppCapabilities: () => 0, GetActivationMode: () => 2, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => '',
  GetSettings: () => ({ Read() {}, Write() {} }),
  GetSupportedMatrix: () => JSON.stringify({ ExcelApi: '1.20' }),
  GetOfficeThemeInfo: () => '{}',
};
const empty = JSON.stringify({ Results: [], TraceIds: [] });
Object.defineProperty(window, 'external', {
  value: {
    GetHostInfo: () => 'Excel$Win32$16.01$en-US$$$disableLogging$0',
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id, parameters, answer) => setTimeout(() => answer(array(0, [200, [], empty]))),
    RegisterEvent: (id, target, handler, answer) => answer(0),
    UnregisterEvent: (id, target, answer) => answer(0),
  },
});
const run = (file) => window.eval(readFileSync(`node_modules/@microsoft/office-js/dist/${file}`, 'utf8'));
const { head } = window.document;
const append = head.appendChild.bind(head);
head.appendChild = (node) => {
  if (node.tagName !== 'SCRIPT' || !node.src.startsWith(BASE)) return append(node);
  setTimeout(() => {
    run(node.src.slice(BASE.length));
    node.dispatchEvent(new window.Event('load'));
  });
  return node;
};
const marker = window.document.createElement('script');
marker.type = 'text/plain';
marker.src = `${BASE}office.js`;
append(marker);
run('office.js');

window.Office.onReady().then(() => {
  const { CommonUtility, Utility } = window.OfficeExtension;
  const { requirements } = window.Office.context;
  const tried = (name, event) => {
    try {
      return `${name}: ${event() ? 'no question' : 'nothing'}`;
    } catch (problem) {
      return `${name}: ${problem.code}`;
    }
  };
  const events = () => {
    const { worksheets } = new window.Excel.RequestContext().workbook;
    const sheet = worksheets.getItem('Sheet1');
    return [
      tried('all.onAdded', () => worksheets.onAdded),
      tried('all.onNameChanged', () => worksheets.onNameChanged),
      tried('all.onVisibilityChanged', () => worksheets.onVisibilityChanged),
      tried('all.onMoved', () => worksheets.onMoved),
      tried('one.onNameChanged', () => sheet.onNameChanged),
      tried('one.onVisibilityChanged', () => sheet.onVisibilityChanged),
    ];
  };
  const types = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
  const noted = (name) => {
    const before = types.slice(0, types.indexOf(`readonly ${name}: OfficeExtension.EventHandlers<Excel.Worksheet`));
    return `${name} ${before.match(/\[Api set: [^\]]+\]/g).at(-1)}`;
  };
  const said = [
    `ExcelApi 1.17 ${requirements.isSetSupported('ExcelApi', '1.17')}`,
    `ExcelApiOnline 1.1 ${requirements.isSetSupported('ExcelApiOnline', '1.1')}`,
    `set ${Utility._doApiNotSupportedCheck}, read ${CommonUtility._doApiNotSupportedCheck}`,
    ...events(),
  ];
  CommonUtility._doApiNotSupportedCheck = true;
  said.push('switched on', ...events(), ...['onNameChanged', 'onVisibilityChanged', 'onMoved'].map(noted));
  console.log(said.join('\n'));
  const expected = [
    ...['ExcelApi 1.17 true', 'ExcelApiOnline 1.1 false', 'set true, read false'],
    ...['all.onAdded', 'all.onNameChanged', 'all.onVisibilityChanged', 'all.onMoved'].map((name) => `${name}: no question`),
    ...['one.onNameChanged', 'one.onVisibilityChanged'].map((name) => `${name}: no question`),
    ...['switched on', 'all.onAdded: no question', 'all.onNameChanged: ApiNotFound'],
    ...['all.onVisibilityChanged: ApiNotFound', 'all.onMoved: ApiNotFound'],
    ...['one.onNameChanged: ApiNotFound', 'one.onVisibilityChanged: ApiNotFound'],
    ...['onNameChanged', 'onVisibilityChanged', 'onMoved'].map((name) => `${name} [Api set: ExcelApi 1.17]`),
  ];
  process.exit(said.join() === expected.join() ? 0 : 1);
});
setTimeout(() => process.exit(1), 60_000);
SCRIPT
node page.js
