/** What the hypervisor and its storage need of the addresses around the floating IPs. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { parseAddress } from '../../../../net/address.js';
import { freeRanges, rangeContains, rangesOverlap } from '../../../../net/address-range.js';
import { cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import type { Rule } from '../../../../rules/rule.js';
import { esxExample, kvmExample } from '../../examples.js';
import { hostsOf, poolsOf } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { floatingPool, moveEnd, shown } from './floating-pool.js';

const { vsaAddress, floatingEndWithVsa, floatingCidr, floatingStart, floatingEnd } = installerDefaults;

const byDefault = (end: string) => ({
  vsa_scale: 3,
  floating_ip: { start: floatingStart, end, cidr: floatingCidr },
});

const vsaDefault = defineEnvironmentRule({
  id: 'installer/floating-vsa-default',
  severity: 'warning',
  docs: {
    summary: 'The pool of floating IPs holds the default address of the StoreVirtual VSA.',
    why: 'With default addresses the VSA has 192.0.2.253. When a VM gets this address as its floating IP, all volumes of the cloud are gone until it gives it back.',
    source: 'Mapping table of JSON keys: with VSA the pool ends at 192.0.2.200',
    ...kvmExample(byDefault(floatingEnd), byDefault(floatingEndWithVsa)),
  },
  check({ environment, report }) {
    const pool = floatingPool(environment);
    const [vsa, end] = [parseAddress(vsaAddress), parseAddress(floatingEndWithVsa)];
    if (!pool || !vsa || !end || environment.cloudType?.value !== 'KVM' || !usesVsa(environment)) return;
    if (!rangeContains(pool.range, vsa)) return;
    report({
      at: pool.last.at,
      message: `The floating IP pool ${shown(pool.range)} holds ${vsaAddress}, the default address of the VSA; end it at ${floatingEndWithVsa}.`,
      fixes: () =>
        end.value < pool.range.first.value ? [] : moveEnd(environment, pool.last, end, 'end', true),
    });
  },
});

function usesVsa(environment: EnvironmentJson): boolean {
  const counts = ['vsa_scale', 'vsa_ao_scale'].map((path) => environment.integer(path)?.value ?? 0);
  return counts.some((count) => count > 0) || environment.section('vsa') !== undefined;
}

const onManagement = (end: string) => ({
  'baremetal.network_seed_range_start': '172.30.100.3',
  floating_ip: { start: '172.30.100.61', end, cidr: '172.30.100.0/24' },
  'vcenter.external_vlan_id': undefined,
  'vcenter.external_network_gateway': undefined,
});

const noOvsvappBlock = defineEnvironmentRule({
  id: 'installer/floating-esx-no-ovsvapp-block',
  severity: 'warning',
  docs: {
    summary: 'The floating IPs of an ESX cloud leave no address of the management network free.',
    why: 'Every ESX host runs an OVSvApp VM that needs an address of the management network. When ranges and floating IPs take them all, no compute host can be added.',
    source: 'Mapping table of JSON keys; OVSvApp page 1.1',
    ...esxExample(onManagement('172.30.100.254'), onManagement('172.30.100.200')),
  },
  check({ environment, report }) {
    const pool = floatingPool(environment);
    const management = environment.cidr('baremetal.network_cidr');
    if (!pool || !management || environment.cloudType?.value !== 'ESX') return;
    if (!rangesOverlap(pool.range, cidrRange(management.value))) return;
    const hosts = hostsOf(environment).map(({ address: { value } }) => ({ first: value, last: value }));
    const used = [...poolsOf(environment).map(({ range }) => range), ...hosts];
    if (freeRanges(hostRange(management.value), used).length > 0) return;
    const subnet = formatCidr(management.value);
    report({
      at: pool.last.at,
      message: `No address of ${subnet} is left for the OVSvApp VMs, of which each ESX host has one; end the floating IP pool earlier.`,
      related: [{ at: management.at, message: `The management network is ${subnet}.` }],
    });
  },
});

export const floatingHypervisor: readonly Rule<Installer>[] = [vsaDefault, noOvsvappBlock];
