/**
 * What a plan may say beside its networks and its deployment, each value still hanging on the node it was read from.
 * `read-sections.ts` makes it.
 */
import type { Section, Value, ValueList } from '../../../model/value.js';
import type { Address } from '../../../net/address.js';
import type { AddressRange } from '../../../net/address-range.js';
import type { Cidr } from '../../../net/cidr.js';

/** Maps of one list. */
export interface SectionList<T> {
  readonly state: 'absent' | 'unknown' | 'written';
  readonly items: readonly T[];
  /** True when every item could be read as a map, or the list surely is absent. */
  readonly complete: boolean;
}

/** A subnet of a network that has one for each rack. */
export interface PlanSubnet {
  readonly section: Section;
  readonly rack?: Value<string>;
  readonly cidr?: Value<Cidr>;
  readonly gatewayIp?: Value<Address>;
  readonly addresses: ValueList<AddressRange>;
}

export interface PortDefinition {
  readonly section: Section;
  readonly port?: Value<string>;
  readonly members: ValueList<string>;
  readonly mode?: Value<string>;
  /** Bytes. */
  readonly mtu?: Value<number>;
  readonly roles: ValueList<string>;
}

export interface PlanNode {
  readonly section: Section;
  readonly name?: Value<string>;
  readonly role?: Value<string>;
  readonly rack?: Value<string>;
  readonly zone?: Value<string>;
  readonly bmc?: Value<Address>;
  /** As written. */
  readonly mac?: Value<string>;
  readonly address?: Value<Address>;
  readonly ports: ValueList<string>;
  readonly cpus?: Value<number>;
  /** GiB. */
  readonly memory?: Value<number>;
  /** GiB. */
  readonly disk?: Value<number>;
}

export interface StorageSystem {
  readonly section: Section;
  readonly type?: Value<string>;
  readonly name?: Value<string>;
  readonly transport?: Value<string>;
  readonly address?: Value<Address>;
  readonly nodes?: Value<number>;
  readonly proxies?: Value<number>;
  /** GiB. */
  readonly size?: Value<number>;
}

interface VirtualAddress {
  readonly section: Section;
  readonly network?: Value<string>;
  readonly address?: Value<Address>;
}

export interface HighAvailability {
  readonly section: Section;
  readonly virtualAddresses: SectionList<VirtualAddress>;
  readonly clusters: SectionList<{
    readonly section: Section;
    readonly service?: Value<string>;
    readonly controllers?: Value<number>;
  }>;
  readonly singletons: SectionList<{
    readonly section: Section;
    readonly service?: Value<string>;
    readonly runsOn?: Value<string>;
    readonly restoredFrom?: Value<string>;
  }>;
}

export interface FloatingIps {
  readonly section: Section;
  readonly network?: Value<string>;
  readonly pool: ValueList<AddressRange>;
  readonly projects: ValueList<string>;
  readonly vms?: Value<number>;
}

export interface Surroundings {
  readonly section: Section;
  readonly dns: ValueList<Address>;
  readonly ntp: ValueList<string>;
  readonly customerRouter?: Value<Address>;
  readonly proxy?: { readonly http?: Value<string>; readonly https?: Value<string> };
  readonly timeZone?: Value<string>;
  readonly vcenters: SectionList<{
    readonly section: Section;
    readonly name?: Value<string>;
    readonly address?: Value<string>;
    readonly clusters: ValueList<string>;
  }>;
  readonly regions: SectionList<{
    readonly section: Section;
    readonly name?: Value<string>;
    readonly hypervisor?: Value<string>;
  }>;
}

/** Months are counted from the year 0. */
export interface Growth {
  readonly section: Section;
  readonly from?: Value<number>;
  readonly until?: Value<number>;
  /** Planned numbers by key: those of the roles in the overcloud, and `floating-ips`. */
  readonly planned: ReadonlyMap<string, Value<number>>;
}

export interface BackupDetail {
  readonly section: Section;
  readonly target?: Value<string>;
  readonly what?: Value<string>;
  readonly by?: Value<string>;
  readonly to?: Value<string>;
}

/** The sections that a plan may keep; each is absent where it is not written. */
export interface PlanSections {
  readonly ports: SectionList<PortDefinition>;
  readonly nodes: SectionList<PlanNode>;
  /** The name of the cloud. */
  readonly name?: Value<string>;
  /** The file that lists the machines. */
  readonly nodeList?: Value<string>;
  readonly storage: SectionList<StorageSystem>;
  readonly highAvailability?: HighAvailability;
  readonly floatingIps?: FloatingIps;
  readonly surroundings?: Surroundings;
  readonly growth?: Growth;
}
