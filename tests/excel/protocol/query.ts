import { NotPlayed } from './excel-error';
import { isDescribed, memberOf, typeOf, type Surroundings } from './object-type';
import type { Action } from './wire';

type Selection = Map<string, Selection>;

/** Answers a `load`: the selected members of an object, or of each item of a collection. */
export function answerQuery(object: object, query: Action['QueryInfo'], around: Surroundings): unknown {
  const select = query?.Select ?? [];
  if (select.length === 0 || select.includes('*')) throw new NotPlayed('a load without property names');
  if ((query?.Expand ?? []).length > 0 || query?.Top !== undefined || query?.Skip !== undefined) {
    throw new NotPlayed('expand, top and skip in a load');
  }
  return selected(object, tree(select), around);
}

function tree(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let at = root;
    for (const name of path.split('/')) {
      let next = at.get(name);
      if (!next) at.set(name, (next = new Map<string, Selection>()));
      at = next;
    }
  }
  return root;
}

function selected(object: object, selection: Selection, around: Surroundings): unknown {
  const type = typeOf(object);
  if (type.items) {
    // "items/name" arrives as "name" at the top, but keeps its "items" below another property.
    const each = selection.get('items') ?? selection;
    return {
      _Items: type
        .items(object)
        .map((item, index) => ({ ...identity(item), ...fields(item, each, around), _Index: index })),
    };
  }
  return fields(object, selection, around);
}

function fields(object: object, selection: Selection, around: Surroundings): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, below] of selection) {
    const member = memberOf(object, name, around);
    if (!member.get) throw new NotPlayed(`loading ${typeOf(object).name}.${name}`);
    const value = member.get(object, around);
    if (isDescribed(value)) {
      if (below.size === 0) throw new NotPlayed(`loading all of ${typeOf(object).name}.${name}`);
      answer[pascalCase(name)] = selected(value, below, around);
    } else {
      answer[pascalCase(name)] = value ?? null;
    }
  }
  return answer;
}

/** By what office.js finds an object again in a later batch. */
export function identity(object: object): Record<string, unknown> {
  const id = typeOf(object).id?.(object);
  return id === undefined ? {} : { _Id: id };
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
