/** What two load balancers have in common that only one of them may have. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { type Repetition, repeated } from '../../../../rules/kit/repeated.js';
import type { Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import {
  type Balancer,
  balancersOf,
  commonRole,
  componentLists,
  titleOf,
} from '../../simulation/load-balancers.js';
import { copiedMarks } from '../control-planes/about-names.js';
import { removal } from './about-balancers.js';

interface Holding {
  readonly balancer: Balancer;
  readonly value: Value<string>;
}

/** Values that two load balancers share, over all control planes. */
export function* shared(holdings: Iterable<Holding>): Iterable<Repetition<Holding>> {
  for (const each of repeated(holdings, ({ value }) => value.value))
    if (each.first.balancer !== each.again.balancer) yield each;
}

/** The same word in the lists of two load balancers with a common role. */
export function* listedTwice(
  frame: Frame,
  balancers: readonly Balancer[],
  isMeant: (word: string) => boolean,
  message: (word: string, other: Balancer, role: string) => string,
): Iterable<Report> {
  for (const key of componentLists) {
    const before: Holding[] = [];
    for (const again of holdingsIn(balancers, key)) {
      const { balancer, value } = again;
      if (!isMeant(value.value)) continue;
      const other = before.find(
        (each) => each.value.value === value.value && roleOfBoth(each.balancer, balancer) !== undefined,
      );
      before.push(again);
      const role = other && roleOfBoth(other.balancer, balancer);
      if (!other || role === undefined) continue;
      yield finding(value.at, message(value.value, other.balancer, role), {
        restsOn: [...rolesOf(balancer, other.balancer), ...copyMarks(frame, balancer)],
        related: [related(other.value.at, `Listed by ${titleOf(other.balancer)} here.`)],
        fixes: () => removal(value),
      });
    }
  }
}

function rolesOf(...balancers: readonly Balancer[]): readonly (NodePlace | undefined)[] {
  return balancers.flatMap(({ item }) => item.ground('roles'));
}

/**
 * What makes a copy of a load balancer: it has the name of another one, or no network group has it, or its control plane
 * is a copy itself.
 */
export function copyMarks(frame: Frame, balancer: Balancer): readonly NodePlace[] {
  const { plane, name, networkGroups } = balancer;
  const others = balancersOf(frame).all.filter((each) => each !== balancer && each.plane === plane);
  const isOdd = networkGroups.length === 0 || others.some((each) => each.name?.value === name?.value);
  return [...(isOdd && name ? [name.at] : []), ...(plane ? copiedMarks(frame, plane) : [])];
}

function* holdingsIn(balancers: readonly Balancer[], key: string): Iterable<Holding> {
  for (const balancer of balancers)
    for (const value of balancer.item.texts(key).items) yield { balancer, value };
}

function roleOfBoth(one: Balancer, other: Balancer): string | undefined {
  return one === other ? undefined : commonRole(one, other);
}
