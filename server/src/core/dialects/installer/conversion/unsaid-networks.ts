/** What a plan says of its networks and an installer file has no key for: nothing is lost without a word. */
import type { Cloud, CloudNetworkFacts } from '../../../model/cloud.js';
import type { Remark } from '../../../model/cloud-details.js';
import { formatAddress, sameAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import { hostRange } from '../../../net/cidr.js';

export function portOf({ ports = [] }: CloudNetworkFacts): string | undefined {
  return ports[0]?.value;
}

export function unsaidNetworks(cloud: Cloud, kvm: boolean): readonly Remark[] {
  return [...ofNetworks(cloud, kvm), ...(kvm ? [] : ofEsx(cloud))];
}

function ofNetworks({ networks }: Cloud, kvm: boolean): readonly Remark[] {
  const { external, service, management } = networks;
  const lost: Remark[] = [];
  const lowest = external?.cidr && hostRange(external.cidr.value).first;
  if (kvm && lowest && external.gateway && !sameAddress(external.gateway.value, lowest))
    lost.push({
      message: `Gateway ${formatAddress(external.gateway.value)} of 'external': the installer takes the lowest host, ${formatAddress(lowest)}.`,
      at: external.gateway.at,
    });
  const [port] = service?.ports ?? [];
  if (port && port.value !== ((external && portOf(external)) ?? (management && portOf(management))))
    lost.push({ message: `Port ${port.value} of 'service': the file has only the VLAN id.`, at: port.at });
  return lost;
}

function ofEsx({ networks, nodes }: Cloud): readonly Remark[] {
  const { vlanId, gateway, cidr, pools = [] } = networks.esx ?? {};
  const proxies = nodes['compute-proxies'];
  const why = 'the file has only the subnet';
  return [
    ...(vlanId ? [{ message: `VLAN id ${vlanId.value} of 'esx': ${why}.`, at: vlanId.at }] : []),
    ...(gateway
      ? [{ message: `Gateway ${formatAddress(gateway.value)} of 'esx': ${why}.`, at: gateway.at }]
      : []),
    ...(pools.length > 0
      ? [
          {
            message: `Addresses ${pools.map(formatRange).join(', ')} of 'esx': ${why}.`,
            ...(cidr && { at: cidr.at }),
          },
        ]
      : []),
    ...(proxies?.value
      ? [
          {
            message: `'compute-proxies' ${proxies.value}: each proxy has a compute_proxy.conf.`,
            at: proxies.at,
          },
        ]
      : []),
  ];
}
