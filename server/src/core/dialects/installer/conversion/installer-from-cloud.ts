/**
 * Makes an environment file from what a plan says, and tells what the plan does not say. What is missing is in the
 * new file as a placeholder in angle brackets, which a rule underlines until it is filled in; what could be worked out
 * from the plan is told as an assumption, and what the file cannot say as lost.
 */
import { installerDefaults } from '../../../architecture/installer-defaults.js';
import type { Cloud, CloudNetwork, CloudNetworkFacts } from '../../../model/cloud.js';
import type { CloudDetails, Remark } from '../../../model/cloud-details.js';
import { type Address, formatAddress, sameAddress } from '../../../net/address.js';
import { type AddressRange, formatRange, freeRanges, rangesOverlap } from '../../../net/address-range.js';
import { type Cidr, formatCidr, hostRange } from '../../../net/cidr.js';
import { bySize, type Division, divideManagement } from './divide-management.js';
import { proxiesFor, serversFor } from './site-services.js';
import { tenantSubnet } from './tenant-subnet.js';
import { portOf, unsaidNetworks } from './unsaid-networks.js';

export interface InstallerFile {
  /** `kvm-custom-ips.json` or `esx-custom-ips.json`. */
  readonly name: string;
  readonly text: string;
  /** Paths of keys that the plan says nothing about, each with what belongs there: `ntp.seed_server: ...`. */
  readonly missing: readonly string[];
  /** Sentences about values that were worked out. */
  readonly assumed: readonly string[];
  /** What the plan says and the file cannot. */
  readonly lost: readonly Remark[];
}

type Section = Record<string, string | number | undefined>;

/** Roles that the file counts: every node but the undercloud, which there always is. */
const COUNTED = ['controllers', 'compute', 'swift-storage', 'vsa-storage', 'vsa-ao-storage'];
const SCALE_OUT = ['scale-out-swift-storage', 'scale-out-swift-proxy'];
const BY_DEFAULT: Readonly<Record<string, number>> = { controllers: 3, 'swift-storage': 2 };

class Maker {
  readonly missing: string[] = [];
  readonly assumed: string[] = [];
  readonly lost: Remark[] = [];

  constructor(
    private readonly cloud: Cloud,
    private readonly details: CloudDetails,
  ) {}

  make(): Record<string, string | number | Section | undefined> {
    const { cloud } = this;
    const kvm = cloud.hypervisor?.value !== 'esx';
    const management = this.network('management');
    const external = this.network('external');
    const service = this.network('service');
    const port = portOf(management) ?? portOf(external);
    const nic = port ?? this.placeholder('virtual_interface', 'the NIC of the controllers');
    const outside = portOf(external) ?? nic;
    this.lost.push(...unsaidNetworks(cloud, kvm), ...this.details.unsaid);
    const { customerRouter } = this.details;
    const router = this.address(
      customerRouter ?? management.gateway?.value,
      'customer_router_ip',
      'the customer router',
    );
    if (management.gateway && !customerRouter)
      this.assumed.push(`The customer router is the gateway of the management network, ${router}.`);
    return {
      cloud_type: kvm ? 'KVM' : 'ESX',
      ...this.scales(kvm),
      bridge_interface: this.placeholder('bridge_interface', 'the NIC of the seed host'),
      virtual_interface: nic,
      fixed_range_cidr: tenantSubnet(this, this.cloud.networks),
      control_virtual_router_id: this.placeholder(
        'control_virtual_router_id',
        'a number from 1 to 255 that no other installation on this network has',
      ),
      customer_router_ip: router,
      baremetal: this.baremetal(management),
      neutron: {
        public_interface_raw_device: external.vlanId && kvm ? outside : undefined,
        overcloud_public_interface: external.vlanId && kvm ? `vlan${external.vlanId.value}` : outside,
        undercloud_public_interface: nic,
        overcloud_dvr: this.dvr(kvm),
      },
      ntp: serversFor(this, 'ntp', this.details.ntp),
      dns: serversFor(this, 'dns', this.details.dns.map(formatAddress)),
      codn: proxiesFor(this, this.details.proxy),
      floating_ip: this.floating(external),
      svc: kvm || service.vlanId || service.cidr ? this.service(service, router) : undefined,
      vcenter: kvm ? undefined : this.vcenter(external),
    };
  }

  private network(name: CloudNetwork): CloudNetworkFacts {
    return this.cloud.networks[name] ?? {};
  }

  placeholder(path: string, what: string): string {
    this.missing.push(`${path}: ${what}`);
    return `<${what}>`;
  }

  private cidr(cidr: Cidr | undefined, path: string, what: string): string {
    return cidr ? formatCidr(cidr) : this.placeholder(path, what);
  }

  private address(address: Address | undefined, path: string, what: string): string {
    return address ? formatAddress(address) : this.placeholder(path, what);
  }

  private scales(kvm: boolean): Section {
    const count = (key: string) => this.count(key);
    const swift = count('swift-storage');
    return {
      compute_scale: kvm
        ? (count('compute') ?? this.placeholder('compute_scale', 'the number of compute nodes'))
        : undefined,
      swift_scale: swift === installerDefaults.swiftScale ? undefined : swift,
      vsa_scale: kvm ? count('vsa-storage') : undefined,
      vsa_ao_scale: kvm ? count('vsa-ao-storage') : undefined,
      so_swift_storage_scale: count('scale-out-swift-storage'),
      so_swift_proxy_scale: count('scale-out-swift-proxy'),
    };
  }

  /** As it is written, else as many as are listed, if any are. */
  private count(key: string): number | undefined {
    return this.cloud.nodes[key]?.value ?? (this.details.counts[key] || undefined);
  }

  private dvr(kvm: boolean): string | undefined {
    if (!kvm) return 'False';
    return this.cloud.routing && (this.cloud.routing.value === 'dvr' ? 'True' : 'False');
  }

  private baremetal(management: CloudNetworkFacts): Section {
    const cidr = management.cidr?.value;
    const seed = this.cloud.seedAddress?.value;
    const ranges = this.managementRanges(management, seed);
    if (!ranges && cidr)
      this.assumed.push(
        'The free addresses of the management network do not suffice for a seed range and an undercloud range.',
      );
    const end = (range: AddressRange | undefined, which: 'first' | 'last', path: string, what: string) =>
      this.address(range?.[which], `baremetal.${path}`, what);
    return {
      network_cidr: this.cidr(cidr, 'baremetal.network_cidr', 'the subnet of the management network'),
      network_seed_ip: this.address(seed, 'baremetal.network_seed_ip', 'the address of the seed VM'),
      network_gateway: this.address(
        management.gateway?.value,
        'baremetal.network_gateway',
        'the gateway of the management network',
      ),
      network_seed_range_start: end(ranges?.seed, 'first', 'network_seed_range_start', 'first seed address'),
      network_seed_range_end: end(ranges?.seed, 'last', 'network_seed_range_end', 'last seed address'),
      network_undercloud_range_start: end(
        ranges?.undercloud,
        'first',
        'network_undercloud_range_start',
        'first undercloud address',
      ),
      network_undercloud_range_end: end(
        ranges?.undercloud,
        'last',
        'network_undercloud_range_end',
        'last undercloud address',
      ),
    };
  }

  /** The plan's addresses of the management network, divided: a few for the seed, the rest for the nodes. */
  private managementRanges(management: CloudNetworkFacts, seed: Address | undefined): Division | undefined {
    const { cidr, gateway, pools = [], taken = [] } = management;
    const single = [seed, gateway?.value].flatMap((host) => (host ? [{ first: host, last: host }] : []));
    const division = divideManagement({
      cidr: cidr?.value,
      pools,
      taken: [...single, ...taken],
      needed: BigInt(this.nodes() + 1),
    });
    if (!division) return undefined;
    this.assumed.push(division.how);
    const { seed: first, undercloud } = division;
    this.dropped(
      'management',
      pools.filter((pool) => !rangesOverlap(pool, first) && !rangesOverlap(pool, undercloud)),
      'the file has one seed range and one undercloud range',
    );
    return division;
  }

  /** The machines that the file asks for, the undercloud among them. */
  private nodes(): number {
    const counts = [...COUNTED, ...SCALE_OUT].map((key) => this.count(key) ?? BY_DEFAULT[key] ?? 0);
    return counts.reduce((sum, count) => sum + count, 1);
  }

  private dropped(network: CloudNetwork, ranges: readonly AddressRange[], why: string): void {
    if (ranges.length > 0)
      this.lost.push({
        message: `Addresses ${ranges.map(formatRange).join(', ')} of '${network}': ${why}.`,
        ...optionalAt(this.cloud.networks[network]),
      });
  }

  private floating(external: CloudNetworkFacts): Section {
    const { external: pools } = this.details.pools;
    const pool = this.poolOf('external', { ...external, ...(pools && { pools }) }, 'floating IPs');
    return {
      start: this.address(pool?.first, 'floating_ip.start', 'first floating IP'),
      end: this.address(pool?.last, 'floating_ip.end', 'last floating IP'),
      cidr: this.cidr(external.cidr?.value, 'floating_ip.cidr', 'the subnet of External'),
    };
  }

  /** The largest range that is handed out, or all hosts of the subnet; never the lowest host or the gateway. */
  private poolOf(
    name: CloudNetwork,
    { cidr, gateway, pools = [] }: CloudNetworkFacts,
    what: string,
  ): AddressRange | undefined {
    const hosts = cidr && hostRange(cidr.value);
    const kept = [hosts?.first, gateway?.value].flatMap((host) =>
      host ? [{ first: host, last: host }] : [],
    );
    const planned = pools.length > 0 ? pools : hosts ? [hosts] : [];
    const [free, ...others] = planned.flatMap((range) => freeRanges(range, kept)).toSorted(bySize);
    if (pools.length > 0) this.dropped(name, others, 'the file has one range, and the largest is taken');
    const reserved = kept.find((host) => pools.some((pool) => rangesOverlap(pool, host)));
    if (reserved)
      this.assumed.push(
        `${formatRange(reserved)} is left out of the ${what}: the installer takes the lowest host of the subnet for a router.`,
      );
    if (free && cidr && pools.length === 0)
      this.assumed.push(
        `The plan gives no addresses for ${what}, so every free one of ${formatCidr(cidr.value)} is taken.`,
      );
    return free;
  }

  private service(service: CloudNetworkFacts, router: string): Section {
    const { vlanId, gateway, cidr } = service;
    const pool = this.poolOf('service', service, 'addresses of the Service network');
    return {
      interface: vlanId
        ? `vlan${vlanId.value}`
        : this.placeholder('svc.interface', 'vlan and the VLAN id of the Service network'),
      interface_default_route: this.address(
        gateway?.value,
        'svc.interface_default_route',
        'the gateway of the Service network',
      ),
      allocate_start: this.address(pool?.first, 'svc.allocate_start', 'first address of the Service pool'),
      allocate_end: this.address(pool?.last, 'svc.allocate_end', 'last address of the Service pool'),
      allocate_cidr: this.cidr(cidr?.value, 'svc.allocate_cidr', 'the subnet of the Service network'),
      overcloud_bridge_mappings: 'svcnet1:br-svc',
      overcloud_flat_networks: 'svcnet1',
      customer_router_ip: router,
    };
  }

  private vcenter(external: CloudNetworkFacts): Section {
    const tenants = this.network('esx-tenant').vlanRange;
    const { cidr, gateway, vlanId } = external;
    const lowest = cidr && hostRange(cidr.value).first;
    if (gateway && lowest && !sameAddress(gateway.value, lowest))
      this.assumed.push(
        `The installer expects the gateway of External at ${formatAddress(lowest)}, the plan has ${formatAddress(gateway.value)}.`,
      );
    return {
      provider_network: this.cidr(
        this.network('esx').cidr?.value,
        'vcenter.provider_network',
        'the subnet of the ESX hosts',
      ),
      vlan_range: tenants
        ? `${tenants.value.first}:${tenants.value.last}`
        : this.placeholder('vcenter.vlan_range', 'first:last VLAN id of tenant networks'),
      external_vlan_id: vlanId && gateway && vlanId.value,
      external_network_gateway: vlanId && gateway && formatAddress(gateway.value),
    };
  }
}

/** Takes a plan as a `Cloud` and its details. The text ends with a newline and is indented by two blanks. */
export function installerFromCloud(cloud: Cloud, details: CloudDetails): InstallerFile {
  const maker = new Maker(cloud, details);
  const made = maker.make();
  if (!cloud.hypervisor) maker.missing.unshift('cloud_type: KVM or ESX');
  const kvm = cloud.hypervisor?.value !== 'esx';
  return {
    name: kvm ? 'kvm-custom-ips.json' : 'esx-custom-ips.json',
    text: `${JSON.stringify(made, undefined, 2)}\n`,
    missing: maker.missing,
    assumed: maker.assumed,
    lost: maker.lost,
  };
}

function optionalAt(network: CloudNetworkFacts | undefined): Pick<Remark, 'at'> {
  return network?.cidr ? { at: network.cidr.at } : {};
}
