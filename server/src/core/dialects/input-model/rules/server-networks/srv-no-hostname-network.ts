/** A server is not attached to a network group with `hostname: true`. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { cohortColumns, misfits } from '../../simulation/cohorts.js';
import { type Links, mayHaveAddress } from '../../simulation/server-networks.js';
import { isHalfWritten } from '../about-unfinished.js';
import { allServers } from '../over.js';
import { attachTo } from '../servers/about-attaching.js';
import { groundsIn } from './about-grounds.js';
import { byModel, namesHosts } from './about-hostnames.js';
import { docs } from './srv-no-hostname-network.docs.js';

export const srvNoHostnameNetwork = defineRule({
  id: 'input-model/srv-no-hostname-network',
  severity: 'error',
  docs,
  over: allServers([...cohortColumns, 'hostname']),
  *check(fleet, frame) {
    const isNameless = (index: number) => {
      const row = fleet.rows[index];
      return row?.hostname === undefined && !row?.unknown?.includes('hostname');
    };
    const named = new Map<object, boolean>();
    /** The same for all links of a shape, and there are many of each. */
    const hasName = ({ links, shape }: Links): boolean => {
      const known =
        named.get(shape) ?? links.some((link) => mayHaveAddress(link) && namesHosts(link) !== false);
      named.set(shape, known);
      return known;
    };
    const all = [
      ...byModel(
        fleet,
        frame,
        (links, { servers, isTaken }) => {
          if (!links.isWhole || hasName(links) || isHalfWritten(links.model)) return undefined;
          const nameless = servers.filter(isNameless).length;
          return nameless === 0 || (!isTaken && nameless < servers.length) ? undefined : [];
        },
        (wrong, { role, pool }) =>
          finding(
            wrong.links.model.nameAt,
            `No host name for role '${role}'. Interface model '${wrong.links.model.label}' has no network group with 'hostname: true'.`,
            {
              restsOn: [wrong.links.model.nameAt, ...groundsIn(frame, pool.group.plane)],
              fixes: () => giveHostname(frame, wrong.links),
            },
          ),
        misfits,
      ),
    ];
    // Several interface models that lack the same have one cause.
    const [first, ...others] = all;
    const more = others.map(({ at }) => ({
      at,
      message: 'This interface model also has none.',
    }));
    if (first) yield more.length > 0 ? { ...first, related: more } : first;
  },
});

/** An interface carries a group that gives host names, or a group that servers have gives them. */
function giveHostname(frame: Frame, { model, links }: Links): readonly Fix[] {
  const [naming] = frame.list('network-groups').filter((group) => group.flag('hostname')?.value === true);
  if (naming?.name !== undefined) return attachTo(model, naming.name);
  const own = links.flatMap(({ groupItem }) => (groupItem && !groupItem.has('hostname') ? [groupItem] : []));
  // Where there is MANAGEMENT, servers are known by their name there.
  const management = own.filter(({ name }) => name === 'MANAGEMENT');
  const groups = new Set(management.length > 0 ? management : own);
  return [...groups].flatMap((group) =>
    addKey(group, 'hostname', true, {
      title: `Add 'hostname: true' to '${group.label}'`,
      after: 'name',
    }),
  );
}
