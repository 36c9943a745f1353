import { method } from '../protocol/members';
import { describeType } from '../protocol/object-type';

/** Told by office.js once its ribbon commands may be called. */
export class AddinInternalService {
  ready = false;
}

describeType(AddinInternalService, {
  name: 'AddinInternalService',
  members: { notifyActionHandlerReady: method(null, (service) => void (service.ready = true)) },
});

/** With the shared runtime: shows and hides the pane of the page. */
export class AppRuntimeService {
  /** What the page has asked for last: "Visible", "Background". */
  state: string | null = null;
}

describeType(AppRuntimeService, {
  name: 'AppRuntimeService',
  members: { setAppRuntimeState: method(null, (service, [state]) => void (service.state = String(state))) },
});
