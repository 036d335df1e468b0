/** What is computed from a frame stays known for the next one, as long as the parts that it asked for stay. */
import { describe, expect, test } from 'vitest';
import {
  FrameMemory,
  note,
  type Part,
  tracked,
  untracked,
} from '../../../../server/src/core/dialects/input-model/model/frame-memory.js';

/** A frame of parts that are words. */
function frame(tokens: Readonly<Record<Part, unknown>>) {
  return { id: {}, token: (part: Part) => tokens[part] };
}

/** Asks for parts, and counts how often it was run. */
function counted(...parts: Part[]) {
  const runs = { count: 0, run: () => 0 };
  runs.run = () => {
    for (const part of parts) note(part);
    return ++runs.count;
  };
  return runs;
}

const KEY = {};
const OTHER = {};

describe('a memory of frames', () => {
  test('computes once for each frame', () => {
    const memory = new FrameMemory();
    const networks = counted('list networks');
    const first = frame({ 'list networks': 1 });
    expect([1, 2, 3].map(() => memory.get(first, KEY, undefined, networks.run))).toEqual([1, 1, 1]);
  });

  test('takes over what was computed from parts that stay, and computes the rest again', () => {
    const memory = new FrameMemory();
    const [networks, groups] = [counted('list networks'), counted('list network-groups')];
    const ask = (of: ReturnType<typeof frame>) => [
      memory.get(of, KEY, undefined, networks.run),
      memory.get(of, OTHER, undefined, groups.run),
    ];
    expect(ask(frame({ 'list networks': 1, 'list network-groups': 1 }))).toEqual([1, 1]);
    expect(ask(frame({ 'list networks': 1, 'list network-groups': 2 }))).toEqual([1, 2]);
    expect(ask(frame({ 'list networks': 2, 'list network-groups': 2 }))).toEqual([2, 2]);
  });

  test('depends on what the results that it uses depend on, also where they were known already', () => {
    const memory = new FrameMemory();
    const inner = counted('list networks');
    const outer = { count: 0 };
    const ask = (of: ReturnType<typeof frame>) =>
      memory.get(of, OTHER, 'rack', () => {
        memory.get(of, KEY, undefined, inner.run);
        return ++outer.count;
      });
    const first = frame({ 'list networks': 1 });
    memory.get(first, KEY, undefined, inner.run);
    expect(ask(first)).toBe(1);
    expect(ask(frame({ 'list networks': 1 }))).toBe(1);
    expect(ask(frame({ 'list networks': 2 }))).toBe(2);
    expect(inner.count).toBe(2);
  });

  test('keeps the results about each thing apart, and forgets what is no longer true', () => {
    const memory = new FrameMemory();
    const networks = counted('list networks');
    const [first, second] = [frame({ 'list networks': 1 }), frame({ 'list networks': 2 })];
    const thing = {};
    expect(memory.get(first, KEY, 'a', networks.run)).toBe(1);
    expect(memory.get(first, KEY, thing, networks.run)).toBe(2);
    memory.prune(second);
    expect(memory.get(first, KEY, 'a', networks.run)).toBe(3);
    expect(memory.get(first, KEY, thing, networks.run)).toBe(2);
    expect(memory.get(second, KEY, thing, networks.run)).toBe(4);
  });

  test('a computation that fails leaves the one around it whole', () => {
    const { parts } = tracked(() => {
      note('list networks');
      expect(() =>
        tracked(() => {
          note('list servers');
          throw new Error('no');
        }),
      ).toThrow('no');
      untracked(() => note('generation'));
      note('list disk-models');
    });
    expect([...parts].sort()).toEqual(['list disk-models', 'list networks', 'list servers']);
  });
});
