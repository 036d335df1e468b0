/** Network groups without a network, and server groups in which a network group has one beside them but none in them. */
import type { Frame } from '../model/frame.js';
import { networksFor, relationsOf } from './relations.js';

export interface NetworkGap {
  readonly group: string;
  /** A name for the network that is missing. */
  readonly name: string;
  /** Absent where the group has no network at all. */
  readonly serverGroup?: string;
}

const MOST = 20;

export function missingNetworks(frame: Frame): readonly NetworkGap[] {
  const { networksOf } = relationsOf(frame);
  const isTaken = (name: string) => frame.places('network', name).length > 0;
  const gaps = frame.list('network-groups').flatMap(({ name }): readonly NetworkGap[] => {
    if (name === undefined || networksOf(name).length > 0) return [];
    const own = `${name}-NET`;
    return isTaken(own) ? [] : [{ group: name, name: own }];
  });
  return [...gaps, ...gapsBesideOthers(frame, isTaken)].slice(0, MOST);
}

interface NetworkExample {
  readonly network: string;
  /** The server group that lists it. */
  readonly child: string;
}

/** By the names of network groups: the first network of each that one of the server groups lists. */
function examplesOf(frame: Frame, serverGroups: readonly string[]): ReadonlyMap<string, NetworkExample> {
  const examples = new Map<string, NetworkExample>();
  for (const child of serverGroups)
    for (const { value } of frame.find('server-groups', child)?.texts('networks').items ?? []) {
      const group = frame.find('networks', value)?.text('network-group')?.value;
      if (group !== undefined && !examples.has(group)) examples.set(group, { network: value, child });
    }
  return examples;
}

/** Groups under one parent are alike: where one lists a network of a group, the others are expected to have one, too. */
function gapsBesideOthers(frame: Frame, isTaken: (name: string) => boolean): readonly NetworkGap[] {
  const gaps: NetworkGap[] = [];
  for (const parent of frame.list('server-groups')) {
    const children = parent.texts('server-groups').items.map(({ value }) => value);
    const examples = examplesOf(frame, children);
    if (examples.size === 0) continue;
    for (const serverGroup of children) {
      gaps.push(...gapsIn(frame, serverGroup, examples).filter(({ name }) => !isTaken(name)));
      if (gaps.length >= MOST) return gaps;
    }
  }
  return gaps;
}

/** What one server group lacks beside the examples; the name of a network follows that of its example. */
function gapsIn(
  frame: Frame,
  serverGroup: string,
  examples: ReadonlyMap<string, NetworkExample>,
): NetworkGap[] {
  const there = networksFor(frame, serverGroup);
  return [...examples].flatMap(([group, { network, child }]) => {
    if (there.has(group)) return [];
    const alike = network.replace(child, serverGroup);
    return [{ group, name: alike === network ? `${network}-${serverGroup}` : alike, serverGroup }];
  });
}
