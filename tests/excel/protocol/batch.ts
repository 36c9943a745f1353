import { ExcelError, located, NotPlayed } from './excel-error';
import { type KeptObjects, ObjectPaths } from './object-paths';
import { memberOf, nameOf, typeOf, type Surroundings } from './object-type';
import { answerQuery, identity } from './query';
import { ActionType, type Action, type ActionResult, type BatchRequest, type BatchResponse } from './wire';

export interface BatchSetting {
  readonly root: object;
  readonly services: Readonly<Record<string, object>>;
  readonly kept: KeptObjects;
  readonly around: Surroundings;
  /** Called before each action; may throw an ExcelError to break the batch there. */
  readonly beforeAction: (index: number, action: Action) => void;
  /** Called before each method, "Range.insert"; may throw an ExcelError to refuse it. */
  readonly beforeMethod: (method: string) => void;
}

/**
 * Runs a batch action by action, as Excel does: what was done before a failing
 * action stays done.
 */
export function runBatch(request: BatchRequest, setting: BatchSetting): BatchResponse {
  const paths = new ObjectPaths(request.ObjectPaths, setting.root, setting.services, setting.kept, setting.around);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      setting.beforeAction(index, action);
      results.push({ ActionId: action.Id, Value: perform(action, paths, setting) });
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
    } catch (problem) {
      if (!(problem instanceof ExcelError)) throw problem;
      const error = {
        Code: problem.code,
        Message: problem.message,
        ActionIndex: index,
        Location: problem.location ?? '',
      };
      return { Error: error, ProcessedResults: { Results: results } };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function perform(action: Action, paths: ObjectPaths, setting: BatchSetting): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object === null ? null : { ...identity(object), ...reference(object, setting.kept) };
    case ActionType.Query:
      return object === null ? null : answerQuery(object, action.QueryInfo, setting.around);
    case ActionType.Method:
      return object === null ? { _IsNull: true } : call(object, action, paths, setting);
    case ActionType.SetProperty:
      return setProperty(object, action, paths, setting);
    default:
      throw new NotPlayed(`action type ${action.ActionType}`);
  }
}

function call(object: object, action: Action, paths: ObjectPaths, setting: BatchSetting): unknown {
  if (action.Name === '_KeepReference') return keep(object, setting.kept);
  if (action.Name === '_RemoveReference') return release(object, setting.kept);
  const member = memberOf(object, action.Name, setting.around);
  if (!member.call) throw new NotPlayed(`${typeOf(object).name}.${action.Name}()`);
  const { call } = member;
  const given = paths.given(action.ArgumentInfo);
  const method = nameOf(object, action.Name);
  const carriedOut = located(method, () => {
    setting.beforeMethod(method);
    return call(object, given, setting.around);
  });
  return carriedOut ?? null;
}

function setProperty(object: object | null, action: Action, paths: ObjectPaths, setting: BatchSetting): null {
  if (object === null) throw new ExcelError('InvalidObjectPath');
  const member = memberOf(object, action.Name, setting.around);
  if (!member.put) throw new NotPlayed(`setting ${typeOf(object).name}.${action.Name}`);
  const { put } = member;
  const [given] = paths.given(action.ArgumentInfo);
  located(nameOf(object, action.Name), () => put(object, given, setting.around));
  return null;
}

function keep(object: object, kept: KeptObjects): null {
  if (reference(object, kept)._ReferenceId === undefined)
    kept.set(`kept-${kept.size + 1}-${typeOf(object).name}`, object);
  return null;
}

function release(object: object, kept: KeptObjects): null {
  const id = reference(object, kept)._ReferenceId;
  if (id !== undefined) kept.delete(id);
  return null;
}

function reference(object: object, kept: KeptObjects): { _ReferenceId?: string } {
  for (const [id, candidate] of kept) if (candidate === object) return { _ReferenceId: id };
  return {};
}
