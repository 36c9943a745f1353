/** What office.js asks `window.external.GetContext()` for at its start. */
export interface NativeContextOptions {
  readonly documentUrl: string;
  /** Highest requirement set of the Excel to be played, "1.9". */
  readonly requirementSet: string;
  /** What the add-in keeps in the workbook itself. */
  readonly settings: Map<string, string>;
  /** Further sets that this Excel has, {"SharedRuntime": "1.1"}. */
  readonly otherSets?: Readonly<Record<string, string>>;
}

/** Excel's own language as `Office.context.displayLanguage` gives it. */
const SIMPLIFIED_CHINESE = 'zh-CN';
const EXCEL = 1;
const DOCUMENT_OPENED = 2;

export function nativeContext(options: NativeContextOptions): object {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'theme-day',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => SIMPLIFIED_CHINESE,
    GetAppDataLocale: () => SIMPLIFIED_CHINESE,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    // What the add-in keeps in the file, name by name.
    GetSettings: () => ({
      Read: (names: string[], values: string[]) => {
        names.push(...options.settings.keys());
        values.push(...options.settings.values());
      },
      Write: (names: readonly string[], values: readonly string[]) => {
        options.settings.clear();
        names.forEach((name, at) => options.settings.set(name, values[at] ?? ''));
      },
    }),
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: options.requirementSet, ...options.otherSets }),
    // 0xBBGGRR as Windows counts: black on white.
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0,
        controlBackgroundColor: 0xffffff,
        controlForegroundColor: 0,
      }),
  };
}
