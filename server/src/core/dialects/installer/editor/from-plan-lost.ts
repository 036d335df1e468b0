/** What a plan says and an installer file has no key for, as phrases: nothing is lost without a word. */
import type { Cloud, CloudNetworkFacts } from '../../../model/cloud.js';
import { formatAddress, sameAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import { hostRange } from '../../../net/cidr.js';

export function portOf({ ports = [] }: CloudNetworkFacts): string | undefined {
  return ports[0]?.value;
}

export function unsaid(cloud: Cloud, kvm: boolean): readonly string[] {
  return [...ofNetworks(cloud, kvm), ...(kvm ? [] : ofEsx(cloud)), ...(cloud.beyond ?? [])];
}

function ofNetworks({ networks }: Cloud, kvm: boolean): readonly string[] {
  const { external, service, management } = networks;
  const lost: string[] = [];
  const lowest = external?.cidr && hostRange(external.cidr.value).first;
  if (kvm && lowest && external.gateway && !sameAddress(external.gateway.value, lowest))
    lost.push(
      `Gateway ${formatAddress(external.gateway.value)} of 'external': the installer takes the lowest host, ${formatAddress(lowest)}.`,
    );
  const port = service && portOf(service);
  if (port && port !== ((external && portOf(external)) ?? (management && portOf(management))))
    lost.push(`Port ${port} of 'service': the file has only the VLAN id.`);
  return lost;
}

function ofEsx({ networks, nodes }: Cloud): readonly string[] {
  const { vlanId, gateway, pools = [] } = networks.esx ?? {};
  const proxies = nodes['compute-proxies']?.value;
  const why = 'the file has only the subnet';
  return [
    ...(vlanId ? [`VLAN id ${vlanId.value} of 'esx': ${why}.`] : []),
    ...(gateway ? [`Gateway ${formatAddress(gateway.value)} of 'esx': ${why}.`] : []),
    ...(pools.length > 0 ? [`Addresses ${pools.map(formatRange).join(', ')} of 'esx': ${why}.`] : []),
    ...(proxies ? [`'compute-proxies' ${proxies}: each proxy has a compute_proxy.conf.`] : []),
  ];
}
