/** Reads the sections of a plan beside its networks and its deployment. Nothing is judged here; that is for the rules. */
import { nodeRoles } from '../../../architecture/node-roles.js';
import type { Reader } from '../../../model/reader.js';
import type { Section } from '../../../model/value.js';
import type { ScalarNode } from '../../../syntax/tree.js';
import { asAddress, asCidr, asCount, asRange, asString, optional } from './plan-scalars.js';
import type {
  BackupDetail,
  FloatingIps,
  Growth,
  HighAvailability,
  PlanNode,
  PlanSections,
  PlanSubnet,
  PortDefinition,
  SectionList,
  StorageSystem,
  Surroundings,
} from './plan-sections.js';

/** Items of a list that are read: rules compare each with each. */
const MOST = 2000;

export function readSections(reader: Reader, root: Section | undefined): PlanSections {
  return {
    ports: sections(reader, root, 'ports', readPort),
    nodes: sections(reader, root, 'nodes', readNode),
    storage: sections(reader, root, 'storage', readStorage),
    ...optional({
      name: reader.value(root, 'name', asString),
      nodeList: reader.value(root, 'node-list', asString),
      highAvailability: readAvailability(reader, reader.sectionAt(root, 'high-availability')),
      floatingIps: readFloatingIps(reader, reader.sectionAt(root, 'floating-ips')),
      surroundings: readSurroundings(reader, reader.sectionAt(root, 'surroundings')),
      growth: readGrowth(reader, reader.sectionAt(root, 'growth')),
    }),
  };
}

export function readSubnets(reader: Reader, network: Section): SectionList<PlanSubnet> {
  return sections(reader, network, 'subnets', (own, section) => ({
    section,
    addresses: own.values(section, 'addresses', asRange),
    ...optional({
      rack: own.value(section, 'rack', asString),
      cidr: own.value(section, 'cidr', asCidr),
      gatewayIp: own.value(section, 'gateway-ip', asAddress),
    }),
  }));
}

export function readBackupDetails(reader: Reader, backup: Section): SectionList<BackupDetail> {
  return sections(reader, backup, 'details', (own, section) => ({
    section,
    ...optional({
      target: own.value(section, 'target', asString),
      what: own.value(section, 'what', asString),
      by: own.value(section, 'by', asString),
      to: own.value(section, 'to', asString),
    }),
  }));
}

function sections<T>(
  reader: Reader,
  parent: Section | undefined,
  key: string,
  read: (reader: Reader, section: Section) => T,
): SectionList<T> {
  const { state, items, complete } = reader.list(parent, key);
  const found: T[] = [];
  for (const item of items.slice(0, MOST)) {
    const section = reader.section(item);
    if (section) found.push(read(reader, section));
  }
  return { state, items: found, complete: complete && found.length === items.length };
}

function readPort(reader: Reader, section: Section): PortDefinition {
  return {
    section,
    members: reader.values(section, 'members', asString),
    roles: reader.values(section, 'roles', asString),
    ...optional({
      port: reader.value(section, 'port', asString),
      mode: reader.value(section, 'mode', asString),
      mtu: reader.value(section, 'mtu', asCount),
    }),
  };
}

function readNode(reader: Reader, section: Section): PlanNode {
  return {
    section,
    ports: reader.values(section, 'ports', asString),
    ...optional({
      name: reader.value(section, 'name', asString),
      role: reader.value(section, 'role', asString),
      rack: reader.value(section, 'rack', asString),
      zone: reader.value(section, 'zone', asString),
      bmc: reader.value(section, 'bmc', asAddress),
      mac: reader.value(section, 'mac', asString),
      address: reader.value(section, 'address', asAddress),
      cpus: reader.value(section, 'cpus', asCount),
      memory: reader.value(section, 'memory', asCount),
      disk: reader.value(section, 'disk', asCount),
    }),
  };
}

function readStorage(reader: Reader, section: Section): StorageSystem {
  return {
    section,
    ...optional({
      type: reader.value(section, 'type', asString),
      name: reader.value(section, 'name', asString),
      transport: reader.value(section, 'transport', asString),
      address: reader.value(section, 'address', asAddress),
      nodes: reader.value(section, 'nodes', asCount),
      proxies: reader.value(section, 'proxies', asCount),
      size: reader.value(section, 'size', asCount),
    }),
  };
}

function readAvailability(reader: Reader, section: Section | undefined): HighAvailability | undefined {
  if (!section) return undefined;
  return {
    section,
    virtualAddresses: sections(reader, section, 'virtual-addresses', (own, each) => ({
      section: each,
      ...optional({
        network: own.value(each, 'network', asString),
        address: own.value(each, 'address', asAddress),
      }),
    })),
    clusters: sections(reader, section, 'clusters', (own, each) => ({
      section: each,
      ...optional({
        service: own.value(each, 'service', asString),
        controllers: own.value(each, 'controllers', asCount),
      }),
    })),
    singletons: sections(reader, section, 'singletons', (own, each) => ({
      section: each,
      ...optional({
        service: own.value(each, 'service', asString),
        runsOn: own.value(each, 'runs-on', asString),
        restoredFrom: own.value(each, 'restored-from', asString),
      }),
    })),
  };
}

function readFloatingIps(reader: Reader, section: Section | undefined): FloatingIps | undefined {
  if (!section) return undefined;
  return {
    section,
    pool: reader.values(section, 'pool', asRange),
    projects: reader.values(section, 'projects', asString),
    ...optional({
      network: reader.value(section, 'network', asString),
      vms: reader.value(section, 'vms', asCount),
    }),
  };
}

function readSurroundings(reader: Reader, section: Section | undefined): Surroundings | undefined {
  if (!section) return undefined;
  return {
    section,
    dns: reader.values(section, 'dns', asAddress),
    ntp: reader.values(section, 'ntp', asString),
    vcenters: sections(reader, section, 'vcenters', (own, each) => ({
      section: each,
      clusters: own.values(each, 'clusters', asString),
      ...optional({
        name: own.value(each, 'name', asString),
        address: own.value(each, 'address', asString),
      }),
    })),
    regions: sections(reader, section, 'regions', (own, each) => ({
      section: each,
      ...optional({
        name: own.value(each, 'name', asString),
        hypervisor: own.value(each, 'hypervisor', asString),
      }),
    })),
    ...optional({
      proxy: readProxy(reader, reader.sectionAt(section, 'proxy')),
      customerRouter: reader.value(section, 'customer-router', asAddress),
      timeZone: reader.value(section, 'time-zone', asString),
    }),
  };
}

function readProxy(reader: Reader, section: Section | undefined): Surroundings['proxy'] {
  return (
    section &&
    optional({
      http: reader.value(section, 'http', asString),
      https: reader.value(section, 'https', asString),
    })
  );
}

function readGrowth(reader: Reader, section: Section | undefined): Growth | undefined {
  if (!section) return undefined;
  const keys = [...nodeRoles.flatMap(({ planKey }) => planKey ?? []), 'floating-ips'];
  const planned = keys.flatMap((key) => {
    const value = reader.value(section, key, asCount);
    return value ? [[key, value] as const] : [];
  });
  return {
    section,
    planned: new Map(planned),
    ...optional({
      from: reader.value(section, 'from', asMonth),
      until: reader.value(section, 'until', asMonth),
    }),
  };
}

/** `2027-03`, as months. */
function asMonth(scalar: ScalarNode): number | undefined {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(asString(scalar) ?? '') ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(month) - 1;
}
