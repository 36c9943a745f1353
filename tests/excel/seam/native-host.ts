import { nativeContext, type NativeContextOptions } from './native-context';
import { safeArray, type SafeArray } from './safe-array';

/** An answer to one request: the JSON of a batch, or one of the native error numbers. */
export type NativeAnswer = { readonly body: string } | { readonly error: number };

type Answer = (result: SafeArray | number) => void;
type EventHandler = (event: number, payload: unknown) => void;

const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;
const RICH_API_MESSAGE = 33;
const RIBBON_COMMAND = 39;
/** A window of Office's own is asked for by listening to what it will say. */
const DIALOG = 10;
const SUCCESS = 0;

/**
 * `window.external` as Excel on Windows provides it. Every batch goes to `execute`;
 * events go to the page through `send`.
 */
export class NativeHost {
  private readonly handlers = new Map<number, EventHandler>();
  /** Ids of the ribbon commands whose completion the page has reported. */
  readonly completedCommands: string[] = [];
  /** Addresses of the windows that the page has opened with displayDialogAsync. */
  readonly openedDialogs: string[] = [];
  /** The native number with which Office refuses a window, such as 12007 where one is open already; null where it opens. */
  refusesDialogs: number | null = null;

  constructor(
    private readonly options: NativeContextOptions,
    private readonly execute: (body: string) => Promise<NativeAnswer>,
  ) {}

  /** The object to be put at `window.external` before office.js runs. */
  external(): object {
    return {
      GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$$$disableLogging$0',
      GetLoggingAllowed: () => false,
      GetContext: () => nativeContext(this.options),
      Execute: (id: number, parameters: unknown[], answer: Answer) => this.call(id, parameters, answer),
      RegisterEvent: (id: number, target: string, handler: EventHandler, answer: Answer) => {
        if (id === DIALOG && this.refusesDialogs !== null) {
          answer(this.refusesDialogs);
          return;
        }
        this.handlers.set(id, handler);
        if (id === DIALOG) this.openedDialogs.push((JSON.parse(target) as { url: string }).url);
        answer(SUCCESS);
      },
      UnregisterEvent: (id: number, _target: string, answer: Answer) => {
        this.handlers.delete(id);
        answer(SUCCESS);
      },
    };
  }

  /** True once the page hears messages of the object model: it says so after it has asked for the first event. */
  get hearsMessages(): boolean {
    return this.handlers.has(RICH_API_MESSAGE);
  }

  /** A message of the object model, such as a change of cells. */
  sendMessage(eventType: number, target: string, argument: object): void {
    const category = 65_536;
    const entry = safeArray(category, eventType, target, JSON.stringify(argument));
    this.handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray(entry));
  }

  /** A click on a ribbon button that names a function. */
  sendCommand(functionName: string, id: string): void {
    this.handlers.get(RIBBON_COMMAND)?.(
      RIBBON_COMMAND,
      safeArray(id, functionName, JSON.stringify({ source: { id } })),
    );
  }

  private call(id: number, parameters: unknown[], answer: Answer): void {
    if (id === COMMAND_COMPLETED) {
      this.completedCommands.push(String(parameters[0]));
      answer(safeArray(SUCCESS));
      return;
    }
    if (id !== EXECUTE_BATCH) throw new Error(`native call ${id} is not played`);
    const message = parameters[0] as unknown[];
    void this.execute(message[4] as string).then((result) => {
      answer('error' in result ? safeArray(result.error) : safeArray(SUCCESS, [200, [], result.body]));
    });
  }
}
