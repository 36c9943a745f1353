/**
 * The house: each folder of src may import from the folders listed for it and
 * from itself, never upwards. A folder that is not listed may import nothing, so
 * that a new one has to be placed here first.
 */
const facts = ['records', 'calendar', 'attendance', 'dues'];
const core = [...facts, 'roles', 'rules', 'workbook', 'notation', 'reading', 'reports', 'recording'];

/** What leaves the office: papers as plain data, and as Word files. */
const paper = ['papers', 'word'];

const HOUSE = {
  records: [],
  roles: ['records'],
  calendar: ['records'],
  attendance: ['records', 'calendar'],
  dues: ['records', 'calendar'],
  rules: [...facts, 'locales'],
  workbook: ['records', 'locales'],
  notation: ['records', 'workbook'],
  reading: ['records', 'roles', 'workbook', 'notation', 'locales'],
  locales: ['records', 'roles'],
  reports: [...facts, 'roles', 'rules', 'workbook', 'locales'],
  recording: [...facts, 'roles', 'rules', 'workbook', 'notation', 'reading', 'reports', 'locales'],
  facts: [...facts, 'rules', 'reading', 'reports'],
  dataset: ['records', 'attendance', 'workbook', 'locales', 'reports', 'facts'],
  people: ['records', 'rules', 'reports'],
  arriving: [...core, 'people', 'locales'],
  papers: [...facts, 'rules', 'workbook', 'locales', 'reports'],
  word: ['papers', 'locales'],
  hosts: ['records', 'workbook'],
  guide: ['rules', 'locales'],
  functions: [...facts, 'notation', 'recording'],
  cli: [...core, ...paper, 'people', 'arriving', 'facts', 'dataset', 'hosts', 'locales'],
  taskpane: [...core, ...paper, 'people', 'arriving', 'hosts', 'locales', 'guide'],
  commands: [...core, 'functions', 'hosts', 'locales', 'taskpane'],
  workbench: [...core, 'hosts', 'locales', 'guide', 'taskpane'],
  sample: [...core, 'hosts', 'locales', 'cli'],
  library: [...core, 'locales'],
};

/** Packages that only one floor may know: spreadsheet files, Office.js and the screen stay out of the core. */
const CORE_PACKAGES = {
  calendar: ['tyme4ts'],
  locales: ['i18next'],
  library: ['zod'],
  word: ['docx', 'fflate'],
  people: ['pinyin-pro'],
};
const CORE_FOLDERS = [...core, ...paper, 'people', 'arriving', 'facts', 'locales', 'library'];

function directionOf(folder, allowed) {
  const others = Object.keys(HOUSE).filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${others.join('|')})(/|$)`,
      message: `src/${folder} may import from ${allowed.join(', ') || 'nothing but itself'}: imports point only downwards.`,
    },
  ];
  if (CORE_FOLDERS.includes(folder)) {
    const packages = CORE_PACKAGES[folder] ?? [];
    patterns.push({
      regex: `^(?!\\.)${packages.length > 0 ? `(?!(${packages.join('|')})$)` : ''}`,
      message: `src/${folder} is part of the pure core: no package but ${packages.join(', ') || 'none'}.`,
    });
  }
  return {
    files: [`src/${folder}/**/*.ts`, `src/${folder}/**/*.tsx`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const noClock = {
  files: CORE_FOLDERS.map((folder) => `src/${folder}/**/*.ts`),
  rules: {
    'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The clock is an argument.' }],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
    ],
    'no-restricted-globals': ['error', 'window', 'document', 'process', 'fetch', 'Office', 'Excel'],
  },
};

const importDirection = [...Object.entries(HOUSE).map(([folder, allowed]) => directionOf(folder, allowed)), noClock];

module.exports = { HOUSE, importDirection };
