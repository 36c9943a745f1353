/** What office.js asks `window.external.GetContext()` for at its start. */
export interface NativeContextOptions {
  readonly documentUrl: string;
  /** Highest requirement set of the Excel to be played, "1.9". */
  readonly requirementSet: string;
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
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
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
