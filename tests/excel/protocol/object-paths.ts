import { ExcelError, located, NotPlayed } from './excel-error';
import { isDescribed, memberOf, nameOf, typeOf, type Surroundings } from './object-type';
import { PathType, type Arguments, type ObjectPath } from './wire';

/** Objects that outlive a batch because office.js asked to keep them. */
export type KeptObjects = Map<string, object>;

/** Resolves the object paths of one batch, each at most once: a method path is a call with its effects. */
export class ObjectPaths {
  private readonly resolved = new Map<number, object | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: object,
    private readonly services: Readonly<Record<string, object>>,
    private readonly kept: KeptObjects,
    private readonly around: Surroundings,
  ) {}

  /** null is a null object: what was asked for does not exist. */
  object(id: number): object | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ExcelError('InvalidObjectPath');
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  given(info: Arguments | undefined): readonly unknown[] {
    const plain = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return plain.map((value, index) => {
      const reference = references[index];
      if (Array.isArray(reference)) throw new NotPlayed('objects inside array arguments');
      return typeof reference === 'number' && reference > 0 ? this.object(reference) : value;
    });
  }

  private resolve(path: ObjectPath): object | null {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.root;
      case PathType.New:
        return this.service(path.Name);
      case PathType.Reference:
        return this.keptObject(path.Name);
      case PathType.Null:
        return null;
      default:
        return this.child(path);
    }
  }

  private child(path: ObjectPath): object | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const found = this.step(parent, path);
    if (found === null || found === undefined) return null;
    if (!isDescribed(found)) throw new NotPlayed(`${typeOf(parent).name}.${path.Name} as an object`);
    return found;
  }

  private step(parent: object, path: ObjectPath): unknown {
    if (path.ObjectPathType === PathType.Indexer) {
      const index = typeOf(parent).index;
      if (!index) throw new NotPlayed(`${typeOf(parent).name}.getItem`);
      return index(parent, this.given(path.ArgumentInfo)[0], this.around);
    }
    const member = memberOf(parent, path.Name, this.around);
    const name = nameOf(parent, path.Name);
    if (path.ObjectPathType === PathType.Method) {
      const { call } = member;
      if (!call) throw new NotPlayed(`${name}()`);
      const given = this.given(path.ArgumentInfo);
      return located(name, () => call(parent, given, this.around));
    }
    if (path.ObjectPathType !== PathType.Property || !member.get) throw new NotPlayed(name);
    return member.get(parent, this.around);
  }

  private service(name: string): object {
    const service = this.services[name];
    if (!service) throw new NotPlayed(`new ${name}`);
    return service;
  }

  private keptObject(id: string): object {
    const object = this.kept.get(id);
    if (!object) throw new ExcelError('InvalidObjectPath');
    return object;
  }
}
