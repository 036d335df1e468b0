/**
 * Mnemonics and classes of services. Derived from the service definitions of the Ardana input model (Apache-2.0) and those
 * of Helion OpenStack.
 */

/** Mnemonics of services, part of variables and host groups. */
export const mnemonics: Readonly<Record<string, string>> = {
  ...{ ardana: 'ARDANA', barbican: 'KEYMGR', ceilometer: 'CEI', ceph: 'CEP', cinder: 'CND', clients: 'CLI' },
  ...{ designate: 'DES', eon: 'EON', foundation: 'FND', freezer: 'FRE', glance: 'GLA', heat: 'HEA' },
  ...{ horizon: 'HZN', ironic: 'IRN', keystone: 'KEY', logging: 'LOG', magnum: 'MAG', manila: 'MNL' },
  ...{ monasca: 'MON', neutron: 'NEU', nova: 'NOV', octavia: 'OCT', operations: 'OPS', ses: 'SES' },
  ...{ sherpa: 'SHP', swift: 'SWF', tempest: 'TPS', 'vsa-storage': 'VSA', windriver: 'WND' },
};

export const hiddenServices: ReadonlySet<string> = new Set(['magnum', 'sherpa', 'windriver']);

/** Kinds of services; `ses`, `sherpa` and `windriver` have none. */
export const serviceClasses: Readonly<Record<string, string>> = {
  ...{ eon: 'compute', ironic: 'compute', magnum: 'compute', nova: 'compute' },
  ...{ clients: 'foundation', foundation: 'foundation' },
  ...{ glance: 'image', heat: 'orchestration', manila: 'share' },
  ...{ designate: 'networking', neutron: 'networking', octavia: 'networking' },
  ...{ ardana: 'operations', ceilometer: 'operations', freezer: 'operations', horizon: 'operations' },
  ...{ logging: 'operations', monasca: 'operations', operations: 'operations', tempest: 'operations' },
  ...{ barbican: 'security', keystone: 'security' },
  ...{ ceph: 'storage', cinder: 'storage', swift: 'storage', 'vsa-storage': 'storage' },
};
