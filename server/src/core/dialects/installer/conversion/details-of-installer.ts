/**
 * What installer files say beyond what a plan is compared by: machines, the services of the site, and the ranges of the
 * management network. What a plan has no key for is listed by `unsaid-by-installer.ts`.
 */
import type { CloudNetwork } from '../../../model/cloud.js';
import {
  type CloudDetails,
  countRoles,
  type MachineDetails,
  type Remark,
} from '../../../model/cloud-details.js';
import { sameAddress } from '../../../net/address.js';
import type { AddressRange } from '../../../net/address-range.js';
import { cidrContains } from '../../../net/cidr.js';
import { cloudOfEnvironment } from '../model/cloud-of-installer.js';
import { machinesIn, type PoolName, poolOf } from '../model/derived.js';
import type { BaremetalCsv, EnvironmentJson, Installer, Machine } from '../model/installer-model.js';
import { unsaidByInstaller } from './unsaid-by-installer.js';

/** Who has a server of a kind in the file; the first that has one speaks for the others. */
const WHO = ['overcloud', 'undercloud', 'seed'] as const;

export function detailsOfInstaller(installer: Installer): CloudDetails | undefined {
  const { machines: csv, environments, scripts } = installer;
  // A script that exports the variables is read where no JSON file has them.
  const [script, another] = environments.length === 0 ? scripts : [];
  const environment = installer.environment ?? (another ? undefined : script);
  if (environments.length > 1 || (!environment && !csv)) return undefined;
  const machines = csv ? machinesOf(csv) : [];
  const dns = environment && WHO.flatMap((who) => environment.address(`dns.${who}_server`)?.value ?? []);
  const router = environment?.address('customer_router_ip')?.value;
  const proxy = environment && proxyOf(environment);
  const { pools, outside } = environment ? poolsIn(environment) : { pools: {}, outside: [] };
  return {
    ...(environment && { cloud: cloudOfEnvironment(environment, csv) }),
    product: 'helion-openstack',
    machines,
    counts: countRoles(machines),
    dns: (dns ?? []).filter(
      (each, index, all) => all.findIndex((other) => sameAddress(other, each)) === index,
    ),
    ntp: environment ? serversOf(environment, 'ntp') : [],
    ...(router && { customerRouter: router }),
    ...(proxy && { proxy }),
    vcenters: [],
    pools,
    unsaid: [...outside, ...unsaidByInstaller(installer, environment)],
    assumed: [],
  };
}

function machinesOf(csv: BaremetalCsv): readonly MachineDetails[] {
  const all = machinesIn(csv) ?? csv.machines.filter(({ deleted }) => !deleted);
  return all.filter(({ aligned, unused }) => aligned && !unused).map(machineOf);
}

function machineOf({ role, assigned, ip, power, mac, cpus, memoryMb, diskGib, at }: Machine): MachineDetails {
  const name = role?.value ?? assigned;
  // A plan asks of every node what a server of its own has. A VM has the address of its host there, and the nodes of a Moonshot chassis share one.
  const isVm = power?.value.name === 'VM';
  const isCartridge = power?.value.name === 'HP_Moonshot';
  return {
    at,
    ...(name && { role: name.planKey ?? 'undercloud' }),
    ...(ip && !isVm && !isCartridge && { bmc: ip.value }),
    ...(mac && { mac: mac.value }),
    ...(cpus && !isVm && { cpus: cpus.value }),
    ...(memoryMb && !isVm && { memoryMb: memoryMb.value }),
    ...(diskGib && !isVm && !isCartridge && { diskGib: diskGib.value }),
  };
}

function serversOf(environment: EnvironmentJson, section: string): readonly string[] {
  const all = WHO.flatMap((who) => environment.text(`${section}.${who}_server`)?.value.trim() ?? []);
  return [...new Set(all)].filter((each) => !/[<>]/.test(each));
}

/** The proxy that both clouds use; one with a password in it is not repeated. */
function proxyOf(environment: EnvironmentJson): CloudDetails['proxy'] {
  const read = (kind: string) =>
    ['overcloud', 'undercloud']
      .flatMap((who) => environment.text(`codn.${who}_${kind}_proxy`)?.value ?? [])
      .find((each) => !/[@<>]/.test(each));
  const [http, https] = [read('http'), read('https')];
  return http || https ? { ...(http && { http }), ...(https && { https }) } : undefined;
}

interface Pools {
  readonly pools: CloudDetails['pools'];
  /** Ranges that lie outside of their subnet: the file contradicts itself. */
  readonly outside: readonly Remark[];
}

const RANGES: readonly (readonly [CloudNetwork, PoolName, cidrPath: string])[] = [
  ['management', 'seed', 'baremetal.network_cidr'],
  ['management', 'undercloud', 'baremetal.network_cidr'],
  ['external', 'floating', 'floating_ip.cidr'],
  ['service', 'service', 'svc.allocate_cidr'],
];

function poolsIn(environment: EnvironmentJson): Pools {
  const pools: Partial<Record<CloudNetwork, AddressRange[]>> = {};
  const outside: Remark[] = [];
  for (const [network, name, path] of RANGES) {
    const pool = poolOf(environment, name);
    if (!pool) continue;
    const cidr = environment.cidr(path)?.value;
    const { first, last } = pool.range;
    if (cidr && !(cidrContains(cidr, first) && cidrContains(cidr, last)))
      outside.push({
        message: `In '${path}' is not all of ${pool.title}: the range is left out.`,
        at: pool.first.at,
      });
    else pools[network] = [...(pools[network] ?? []), pool.range];
  }
  return { pools, outside };
}
