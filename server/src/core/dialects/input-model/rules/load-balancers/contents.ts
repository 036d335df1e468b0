/** What load balancers balance: their provider and components. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { type Balancer, commonRole, componentLists, titleOf } from '../../simulation/load-balancers.js';
import { finding } from '../define.js';

export function removal({ value, node, at }: Value<string>): Fix {
  return { title: `Remove '${value}'`, edits: inFile(at.file, removeItem(at.file, node)) };
}

/** The same word in the lists of two load balancers with a common role. */
export function* listedTwice(
  balancers: readonly Balancer[],
  isMeant: (word: string) => boolean,
  message: (word: string, other: Balancer, role: string) => string,
): Iterable<Report> {
  for (const key of componentLists) {
    const listed = new Map<string, { readonly balancer: Balancer; readonly component: Value<string> }[]>();
    for (const balancer of balancers) {
      for (const component of balancer.item.texts(key).items) {
        const { value } = component;
        if (!isMeant(value)) continue;
        const before = listed.get(value) ?? [];
        listed.set(value, before);
        const other = before.find(
          (each) => each.balancer !== balancer && commonRole(each.balancer, balancer) !== undefined,
        );
        before.push({ balancer, component });
        const role = other && commonRole(other.balancer, balancer);
        if (!other || role === undefined) continue;
        yield finding(component.at, message(value, other.balancer, role), {
          related: [{ at: other.component.at, message: `${titleOf(other.balancer)} lists it here.` }],
          fixes: () => [removal(component)],
        });
      }
    }
  }
}
