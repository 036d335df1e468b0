/** A NIC is in two bonds, or a network is on a NIC that is part of a bond. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './port-in-bond.docs.js';

export const portInBond = defineRule({
  id: 'plan/port-in-bond',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ ports, networks }) {
    const bondOf = new Map<string, (typeof ports.items)[number]>();
    for (const bond of ports.items)
      for (const { value, at } of bond.members.items) {
        const first = bondOf.get(value);
        if (!first) bondOf.set(value, bond);
        else if (first !== bond)
          yield finding(at, `'${value}' is already a member of ${nameOf(first)}.`, {
            related: [related(first.port?.at ?? first.section.at, 'The other bond is defined here.')],
          });
      }
    for (const { port } of networks) {
      const bond = port && bondOf.get(port.value);
      const name = bond?.port;
      if (!port || !bond || name?.value === port.value) continue;
      yield finding(
        port.at,
        `'${port.value}' is a member of ${nameOf(bond)} and carries no network itself.`,
        {
          related: [related(name?.at, 'The bond is defined here.')],
          fixes: () => (name ? changeTo(port, name.value) : []),
        },
      );
    }
  },
});

function nameOf({ port }: { readonly port?: { readonly value: string } }): string {
  return port ? `bond '${port.value}'` : 'another bond';
}
