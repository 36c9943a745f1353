import { DEFAULT_SETTINGS } from '../../src/records/settings';

describe('a branch that has stated nothing', () => {
  test('goes by the plan and by the figures that rules.md proposes', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      themeDay: 20,
      adjustmentDays: 7,
      halfDayHours: 3,
      outingDays: 1,
      makeUpDays: 30,
      reportDays: 7,
      minimumRate: 80,
      absencesInARow: 3,
      studyHours: 32,
      committeeStudyHours: 56,
      roundingUnit: 'fen',
      roundingMode: 'halfUp',
      noticeDays: 7,
      branchName: null,
      contact: null,
      hotline: null,
      channels: ['机关工委', '信息网', '微信公众号'],
      sections: [],
      changeLog: false,
      severities: new Map(),
      statedDays: new Map(),
      statedNotices: new Map(),
      legend: new Map(),
      mappings: [],
    });
  });
});
