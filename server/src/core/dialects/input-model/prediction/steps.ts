/**
 * A prediction is made in steps, each from what the ones before it gave. A step that takes the same objects as it took for
 * the version of the model before gives what it gave then, so that an edit costs the steps that depend on it.
 */
import { sameItems } from '../../../query/query.js';

interface Taken {
  readonly takes: readonly unknown[];
  readonly gives: unknown;
}

/** What the steps for one version gave, for the next one. */
export type Memory = ReadonlyMap<string, Taken>;

export interface Steps {
  readonly memory: Memory;
  /** `before`: what the step gave for the version before, out of other things. */
  now<T>(name: string, takes: readonly unknown[], make: (before: T | undefined) => T): T;
  /** A step that nobody may ask for. */
  later<T>(name: string, takes: readonly unknown[], make: () => T): () => T;
}

export function stepsAfter(before: Memory | undefined): Steps {
  const memory = new Map<string, Taken>();
  const now = <T>(name: string, takes: readonly unknown[], make: (before: T | undefined) => T): T => {
    // Several steps may ask for what one gives.
    const old = memory.get(name) ?? before?.get(name);
    // Each step has one kind of result.
    const given = old?.gives as T | undefined;
    const gives = old && sameItems(old.takes, takes) ? (given as T) : make(given);
    memory.set(name, { takes, gives });
    return gives;
  };
  return { memory, now, later: (name, takes, make) => now(name, takes, () => lazily(make)) };
}

/** Makes something on demand, once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
