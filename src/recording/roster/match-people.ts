import { comparedText, writtenName } from '../../reading/persons/written-name';
import { valueOf } from '../../records/field';
import { parseIsoDate, type IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import type { RosterQuestion } from './roster-difference';

export interface MatchedPeople {
  readonly pairs: readonly (readonly [own: Member, other: Member])[];
  readonly ownOnly: readonly Member[];
  readonly otherOnly: readonly Member[];
  readonly questions: readonly RosterQuestion[];
}

/**
 * Who of the other list is who of the roster: by identity number, then by name with
 * birth date, by a name with the bracket that tells namesakes apart on both lists, then
 * by a name that each list has once. What contradicts that is asked.
 */
export function matchPeople(own: readonly Member[], other: readonly Member[]): MatchedPeople {
  const matching = new Matching(own, other);
  matching.byId();
  matching.byNameAndBirth();
  matching.byBracket();
  matching.byName();
  return matching.result();
}

class Matching {
  private readonly ownLeft: Set<Member>;
  private readonly otherLeft: Set<Member>;
  private readonly pairs: (readonly [Member, Member])[] = [];
  private readonly questions: RosterQuestion[] = [];

  constructor(own: readonly Member[], other: readonly Member[]) {
    this.ownLeft = new Set(own);
    this.otherLeft = new Set(other);
  }

  byId(): void {
    for (const [mine, theirs] of this.groups((member) => identityNumber(member) ?? staffNumber(member))) {
      const [one] = mine;
      const [two] = theirs;
      if (!one || !two || mine.length > 1 || theirs.length > 1) continue;
      if (nameOf(one) === nameOf(two)) this.pair(one, two);
      else this.ask('names-differ', [one], [two]);
    }
  }

  byNameAndBirth(): void {
    for (const [mine, theirs] of this.groups((member) => {
      const birth = birthOf(member);
      return birth === null ? null : `${nameOf(member)} ${birth}`;
    })) {
      const [one] = mine;
      const [two] = theirs;
      if (one && two && mine.length === 1 && theirs.length === 1 && !differ(one, two, identityNumber)) {
        this.pair(one, two);
      }
    }
  }

  byBracket(): void {
    for (const [mine, theirs] of this.groups(bracketedName)) {
      const [one] = mine;
      const [two] = theirs;
      if (one && two && mine.length === 1 && theirs.length === 1 && !contradict(one, two)) this.pair(one, two);
    }
  }

  byName(): void {
    for (const [mine, theirs] of this.groups(nameOf)) {
      const [one] = mine;
      const [two] = theirs;
      if (!one || !two) continue;
      if (mine.length > 1 || theirs.length > 1) this.ask('namesakes', mine, theirs);
      else if (differ(one, two, identityNumber)) this.ask('ids-differ', mine, theirs);
      else if (differ(one, two, birthOf)) this.ask('births-differ', mine, theirs);
      else this.pair(one, two);
    }
  }

  result(): MatchedPeople {
    const { pairs, questions } = this;
    return { pairs, questions, ownOnly: [...this.ownLeft], otherOnly: [...this.otherLeft] };
  }

  /** Those who are left on both lists, by what `keyOf` says of them; null is nobody's. */
  private groups(keyOf: (member: Member) => string | null): (readonly [Member[], Member[]])[] {
    const groups = new Map<string, readonly [Member[], Member[]]>();
    const put = (members: Iterable<Member>, side: 0 | 1): void => {
      for (const member of members) {
        const key = keyOf(member);
        if (key === null) continue;
        const group = groups.get(key) ?? [[], []];
        groups.set(key, group);
        group[side].push(member);
      }
    };
    put(this.ownLeft, 0);
    put(this.otherLeft, 1);
    return [...groups.values()];
  }

  private pair(own: Member, other: Member): void {
    this.pairs.push([own, other]);
    this.take([own], [other]);
  }

  private ask(kind: RosterQuestion['kind'], own: readonly Member[], other: readonly Member[]): void {
    this.questions.push({ kind, name: own[0]?.displayName ?? '', other: other[0]?.displayName ?? '' });
    this.take(own, other);
  }

  private take(own: readonly Member[], other: readonly Member[]): void {
    for (const member of own) this.ownLeft.delete(member);
    for (const member of other) this.otherLeft.delete(member);
  }
}

/** 张伟（技术科）; null for a name without a bracket. */
function bracketedName({ displayName }: Member): string | null {
  const written = writtenName(displayName);
  const suffix = written?.suffix ?? null;
  return written === null || suffix === null ? null : comparedText(`${written.base} ${suffix}`);
}

function contradict(one: Member, two: Member): boolean {
  return differ(one, two, identityNumber) || differ(one, two, birthOf);
}

function nameOf({ displayName }: Member): string {
  return comparedText(writtenName(displayName)?.base ?? displayName);
}

/** 公民身份号码 (GB 11643): 17 digits, the birth date among them, and a check sign. */
const IDENTITY_NUMBER = /^\d{17}[\dX]$/;

function identityNumber({ id }: Member): string | null {
  const text = valueOf(id)?.replace(/\s/g, '').toUpperCase() ?? '';
  return IDENTITY_NUMBER.test(text) ? text : null;
}

/** Another number is the same person's only under the same name: each list may count its people for itself. */
function staffNumber(member: Member): string | null {
  const text = valueOf(member.id)?.trim() ?? '';
  return text.length < 4 ? null : `${text} ${nameOf(member)}`;
}

/** The birth date of its own column, else that of the identity number. */
function birthOf(member: Member): IsoDate | null {
  const number = identityNumber(member);
  const stated = valueOf(member.birthDate);
  if (number === null) return stated;
  return parseIsoDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`) ?? stated;
}

function differ(one: Member, two: Member, of: (member: Member) => string | null): boolean {
  const [own, other] = [of(one), of(two)];
  return own !== null && other !== null && own !== other;
}
