/**
 * What a plan says and other files of a cloud do not: the networks that only the administrator of the switches configures,
 * services, back ends and the backup. As phrases for a person who turns the plan into other files.
 */
import { formatAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import { formatCidr } from '../../../net/cidr.js';
import type { Plan, PlanNetwork } from './plan-model.js';

/** Networks that have no place in other files, each with where its values go, if anywhere. */
const ASIDE: Readonly<Record<string, string>> = {
  ipmi: 'the addresses of the machines go into baremetal.csv',
  sdn: 'it is a part of the management network there',
  storage: 'it is a part of the management network there',
  'object-storage': 'it is a part of the management network there',
  'fibre-channel': 'the SAN is described with the 3PAR back end',
};

export function beyondCloud(plan: Plan): readonly string[] {
  const networks = plan.networks.flatMap((network) => {
    const where = network.name && ASIDE[network.name.value];
    return where ? [`Network '${network.name?.value}'${inWords(network)}: ${where}.`] : [];
  });
  const { deployment, backup, product } = plan;
  const overcloud = deployment?.overcloud;
  const lists: readonly (readonly [string, readonly { readonly value: string }[], string])[] = [
    ['Block storage', overcloud?.blockStorage.items ?? [], 'each back end has a section with its own keys'],
    [
      'Services of the undercloud',
      deployment?.undercloud?.services.items ?? [],
      'the installer has a fixed set',
    ],
    ['Services of the overcloud', overcloud?.services.items ?? [], 'the installer has a fixed set'],
    ['Backup targets', backup?.targets.items ?? [], 'the scripts take their own settings'],
    ['Workload backup', backup?.workloads ? [backup.workloads] : [], 'it is set up in the running cloud'],
  ];
  const release = [product?.name?.value, product?.version?.value].filter(Boolean).join(' ');
  return [
    ...networks,
    ...lists.flatMap(([what, items, why]) =>
      items.length > 0 ? [`${what} ${items.map(({ value }) => value).join(', ')}: ${why}.`] : [],
    ),
    ...(release ? [`Product ${release}: the file does not name its release.`] : []),
  ];
}

/** ` (192.168.11.0/24, gateway 192.168.11.254, port ipmi)`. */
function inWords({ cidr, gatewayIp, port, addresses }: PlanNetwork): string {
  const words = [
    cidr && formatCidr(cidr.value),
    gatewayIp && `gateway ${formatAddress(gatewayIp.value)}`,
    addresses.items.length > 0 &&
      `addresses ${addresses.items.map(({ value }) => formatRange(value)).join(', ')}`,
    port && `port ${port.value}`,
  ].filter(Boolean);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}
