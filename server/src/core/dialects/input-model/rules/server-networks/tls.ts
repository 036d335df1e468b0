/** Addresses that the TLS endpoints of components need. */

import { exampleFile } from '../../examples.js';
import { cohortColumns, misfits } from '../../simulation/cohorts.js';
import { type Link, linksOf } from '../../simulation/server-networks.js';
import { finding, fleetRule, type ModelRule } from '../define.js';
import { withFiles } from './examples.js';

const GROUPS = 'data/network_groups.yml';
const NETWORKS = 'data/networks.yml';

const example = (networks: (text: string) => string) =>
  withFiles(() => ({
    [GROUPS]: exampleFile(GROUPS).replace(
      'hostname-suffix: extapi\n',
      'hostname-suffix: extapi\n    tls-component-endpoints:\n      - keystone-api\n',
    ),
    [NETWORKS]: networks(exampleFile(NETWORKS)),
  }));

const addressMissing = fleetRule({
  id: 'input-model/tls-address-missing',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary:
      'The network for the TLS endpoints of a component has no subnet, so that servers have no address there.',
    why: 'TLS is terminated on the address that the server has in the network group.',
    source: 'Ardana configuration processor, host variables builder',
    bad: example((text) => text.replace(/ {4}cidr: 10\.0\.1\.0.*\n {4}gateway.*\n/, '')),
    good: example((text) => text),
  },
  *check(fleet, frame) {
    if (!frame.list('network-groups').some((group) => group.has('tls-component-endpoints'))) return;
    const said = new Set<Link['network']>();
    for (const { cohort, wrong } of misfits(fleet, frame, (each) => {
      for (const link of linksOf(frame, each)?.links ?? []) {
        const endpoints = link.groupItem?.texts('tls-component-endpoints').items ?? [];
        const endpoint = endpoints.find(({ value }) => each.pool.group.components.has(value));
        const { network, isPassthrough } = link;
        if (!endpoint || !network || network === 'unknown' || isPassthrough || network.has('cidr')) continue;
        return { component: endpoint.value, link };
      }
      return undefined;
    })) {
      const { network, group } = wrong.link;
      if (!network || network === 'unknown' || said.has(network)) continue;
      said.add(network);
      yield finding(
        network.nameAt,
        `'${network.name ?? ''}' has no 'cidr', but servers with the role '${cohort.role}' need an address in '${group.value}' for the TLS endpoint of '${wrong.component}'.`,
        {
          related: wrong.link.groupItem
            ? [
                {
                  at: wrong.link.groupItem.keyAt('tls-component-endpoints'),
                  message: 'These are the TLS endpoints of the group.',
                },
              ]
            : [],
        },
      );
    }
  },
});

export const tlsRules: readonly ModelRule[] = [addressMissing];
