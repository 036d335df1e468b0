/** The number of DCN or VRG servers differs from that in the control plane or the definition. */
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { ServerList } from '../../model/carrier-grade-model.js';
import { nodesAskedFor } from '../about-high-availability.js';
import { changeNumber } from '../about-numbers.js';
import { theDirectory } from '../over.js';
import { areTypesKnown } from './about-types.js';
import { docs } from './cg-dcn-vrg-count.docs.js';

export const cgDcnVrgCount = defineRule({
  id: 'carrier-grade/cg-dcn-vrg-count',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check(model) {
    const { definition, provision, controlPlaneFiles } = model;
    if (!provision || !areTypesKnown(provision.servers)) return;
    const planes = definition?.controlPlanes.items ?? [];
    const tiers = controlPlaneFiles
      .filter(({ path }) => planes.some(({ file }) => file?.value === path))
      .flatMap((file) => file.tiers.items);
    for (const { nodeType, memberCount } of tiers)
      if (nodeType?.value === 'dcn-001')
        yield* miscounted('The tier', 'DCN', memberCount, provision, nodesAskedFor(model));
    for (const { file, count } of planes.flatMap(({ resourceNodes }) => resourceNodes.items))
      if (file?.value.endsWith('/ccp-vrsg.json'))
        yield* miscounted('The definition', 'VRG', count, provision);
  },
});

function* miscounted(
  what: string,
  type: string,
  count: Value<number> | undefined,
  provision: ServerList,
  asked?: number,
): Iterable<Report> {
  const servers = provision.servers.items.filter((server) => server.type === type);
  if (!count || servers.length === count.value) return;
  yield finding(
    count.at,
    `${what} has ${count.value} ${type} nodes, but 'node-provision.json' has ${servers.length}.`,
    {
      related: [related(servers[0]?.group?.at, 'The first of the servers is here.')],
      // Where variables ask for as many as the control plane has, servers are missing.
      fixes: () => (servers.length > 0 && count.value !== asked ? changeNumber(count, servers.length) : []),
    },
  );
}
