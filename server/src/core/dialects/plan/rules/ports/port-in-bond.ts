/** A NIC is in two bonds, or a network is on a NIC that is part of a bond. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PortDefinition } from '../../model/plan-sections.js';
import { thePlan } from '../over.js';
import { mayBeOnOneServer } from './about-ports.js';
import { docs } from './port-in-bond.docs.js';

export const portInBond = defineRule({
  id: 'plan/port-in-bond',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ ports, networks }) {
    const bondsOf = new Map<string, PortDefinition[]>();
    for (const bond of ports.items)
      for (const { value, at } of bond.members.items) {
        const before = bondsOf.get(value) ?? [];
        const first = before.find((each) => each !== bond && mayBeOnOneServer(each, bond));
        bondsOf.set(value, [...before, bond]);
        if (first)
          yield finding(at, `'${value}' is already a member of ${nameOf(first)}.`, {
            related: [related(first.port?.at ?? first.section.at, 'The other bond is defined here.')],
          });
      }
    for (const { port } of networks) {
      const bond = port && bondsOf.get(port.value)?.[0];
      const name = bond?.port;
      if (!port || !bond || name?.value === port.value) continue;
      // A NIC that is a port by itself may be so on other servers.
      if (ports.items.some((each) => each.port?.value === port.value && !mayBeOnOneServer(each, bond)))
        continue;
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
