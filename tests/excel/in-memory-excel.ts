import { Faults } from './faults';
import type { MemoryWorkbook } from './model/workbook';
import { imageOf } from './model/workbook-image';
import { AddinInternalService, AppRuntimeService, ChangeEvents, WorkbookObject } from './objects';
import { runBatch } from './protocol/batch';
import type { KeptObjects } from './protocol/object-paths';
import type { BatchRequest } from './protocol/wire';
import { NativeHost, type NativeAnswer } from './seam/native-host';

/** Excel on the web refuses more in either direction; on the desktop as well here, so that tests see it. */
export const PAYLOAD_LIMIT = 5_000_000;

const NativeError = { cellEdit: 5004, tooMany: 5102, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

export interface Traffic {
  readonly requestBytes: number;
  responseBytes: number;
  readonly actions: number;
  /** Which round trip it belongs to: requests sent before an answer has come share one. */
  readonly roundTrip: number;
}

/**
 * An Excel that exists in memory and speaks the protocol of the real office.js.
 * It counts what it is asked, can be told to fail, and notes in `gaps` whatever it
 * was asked for and does not play: a test with gaps has failed.
 */
export class InMemoryExcel {
  readonly faults = new Faults();
  readonly gaps: unknown[] = [];
  /** One entry for each request since the last reset. */
  traffic: Traffic[] = [];
  readonly native: NativeHost;
  readonly events: ChangeEvents;
  /** What the add-in keeps in the workbook itself, as text; part of what anybody could notice. */
  readonly settings = new Map<string, string>();
  /** Whether the pane is on screen, as far as the page has said so through the shared runtime. */
  readonly runtime = new AppRuntimeService();
  private readonly addinService = new AddinInternalService();
  private readonly kept: KeptObjects = new Map();
  /** Requests above so many on their way at once are refused, as Excel on the web does. */
  atOnce = 24;
  private underWay = 0;
  /** Waited for before a request is carried out: lets a test decide whose request comes first. */
  beforeRequest: () => Promise<void> = () => Promise.resolve();
  /** The latest round trip of which an answer has been given. */
  private answered = 0;

  constructor(
    public workbook: MemoryWorkbook,
    readonly requirementSet: string,
    otherSets: Readonly<Record<string, string>> = {},
  ) {
    const context = { documentUrl: `C:\\${workbook.name}`, requirementSet, otherSets, settings: this.settings };
    this.native = new NativeHost(context, (body) => this.execute(body));
    this.events = new ChangeEvents((type, target, argument) => this.native.sendMessage(type, target, argument));
  }

  /** Opens another workbook and forgets faults and counts. */
  open(workbook: MemoryWorkbook): void {
    this.workbook = workbook;
    this.settings.clear();
    this.reset();
  }

  /** How often the page had to wait for an answer, one wait after the other. */
  get roundTrips(): number {
    return Math.max(0, ...this.traffic.map(({ roundTrip }) => roundTrip));
  }

  reset(): void {
    this.traffic = [];
    this.atOnce = 24;
    this.answered = 0;
    this.faults.clear();
    this.beforeRequest = () => Promise.resolve();
    this.kept.clear();
  }

  image(): object {
    return { ...imageOf(this.workbook), settings: Object.fromEntries(this.settings) };
  }

  private async execute(body: string): Promise<NativeAnswer> {
    const request = JSON.parse(body) as BatchRequest;
    if (isService(request)) return this.run(request, 0).answer;
    const traffic = {
      requestBytes: utf8Bytes(body),
      responseBytes: 0,
      actions: request.Actions.length,
      roundTrip: this.answered + 1,
    };
    this.traffic.push(traffic);
    const number = this.traffic.length;
    const isTooMany = ++this.underWay > this.atOnce;
    await delay(this.faults.for(number, 'slow')?.milliseconds ?? 0);
    await this.beforeRequest();
    const answer = isTooMany ? { error: NativeError.tooMany } : this.answer(request, traffic, number);
    this.underWay -= 1;
    this.answered = Math.max(this.answered, traffic.roundTrip);
    return answer;
  }

  private answer(request: BatchRequest, traffic: Traffic, number: number): NativeAnswer {
    this.faults.for(number, 'colleague')?.change(this.workbook);
    if (this.faults.for(number, 'cell-edit')) return { error: NativeError.cellEdit };
    const refused = this.faults.for(number, 'refused');
    if (refused) return { error: refused.error };
    if (traffic.requestBytes > PAYLOAD_LIMIT) return { error: NativeError.requestTooLarge };
    const { answer, responseBytes } = this.run(request, number);
    traffic.responseBytes = responseBytes;
    const lost = this.faults.for(number, 'lost-answer');
    if (lost) return { error: lost.error };
    return responseBytes > PAYLOAD_LIMIT ? { error: NativeError.responseTooLarge } : answer;
  }

  private run(request: BatchRequest, number: number): { answer: NativeAnswer; responseBytes: number } {
    try {
      const response = runBatch(request, {
        root: new WorkbookObject(this.workbook, this.events),
        services: {
          'Microsoft.InternalService.AddinInternalService': this.addinService,
          'Microsoft.AppRuntime.AppRuntimeService': this.runtime,
        },
        kept: this.kept,
        around: { workbook: this.workbook, requirementSet: this.requirementSet },
        beforeAction: (index) => this.faults.beforeAction(number, index),
        beforeMethod: (method) => this.faults.beforeMethod(number, method),
      });
      const body = JSON.stringify(response);
      return { answer: { body }, responseBytes: utf8Bytes(body) };
    } catch (problem) {
      this.gaps.push(problem);
      return { answer: { error: 5001 }, responseBytes: 0 };
    }
  }
}

/** office.js reports its start through a service of its own; that is no request of the add-in. */
function isService(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) =>
    /^Microsoft\.(?:InternalService|AppRuntime)\./.test(path.Name),
  );
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Without TextEncoder, which not every test window has. */
function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Half of a surrogate pair is two of the four bytes that the pair takes.
    if (code >= 0x80) bytes += code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
