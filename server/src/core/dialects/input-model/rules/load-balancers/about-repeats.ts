/** What two load balancers have in common that only one of them may have. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { type Repetition, repeated } from '../../../../rules/kit/repeated.js';
import type { Report } from '../../../../rules/rule.js';
import { type Balancer, commonRole, componentLists, titleOf } from '../../simulation/load-balancers.js';
import { identity } from '../control-planes/about-names.js';
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
        restsOn: [balancer.name?.at, ...rolesOf(balancer, other.balancer), ...planeOf(balancer)],
        related: [related(other.value.at, `${titleOf(other.balancer)} lists it here.`)],
        fixes: () => removal(value),
      });
    }
  }
}

function rolesOf(...balancers: readonly Balancer[]): readonly (NodePlace | undefined)[] {
  return balancers.flatMap(({ item }) => item.ground('roles'));
}

/** A copy of a control plane has copies of everything in it. */
export function planeOf({ plane }: Balancer): readonly NodePlace[] {
  return plane ? identity(plane) : [];
}

function* holdingsIn(balancers: readonly Balancer[], key: string): Iterable<Holding> {
  for (const balancer of balancers)
    for (const value of balancer.item.texts(key).items) yield { balancer, value };
}

function roleOfBoth(one: Balancer, other: Balancer): string | undefined {
  return one === other ? undefined : commonRole(one, other);
}
