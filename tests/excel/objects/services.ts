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
