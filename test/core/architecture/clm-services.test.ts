import { describe, expect, test } from 'vitest';
import { clmGenerations } from '../../../server/src/core/architecture/clm-generations.js';
import { lifeOf, removedComponents } from '../../../server/src/core/architecture/clm-lives.js';
import { componentPurposes, servicePurposes } from '../../../server/src/core/architecture/clm-purposes.js';
import {
  type ClmComponent,
  clmComponents,
  clmServices,
} from '../../../server/src/core/architecture/clm-services.js';
import { componentTraits, componentWarnings } from '../../../server/src/core/architecture/clm-traits.js';

const ids = [...clmGenerations, undefined];

const each = (id: (typeof ids)[number]): readonly ClmComponent[] => [...new Set(clmComponents(id).values())];

describe('what the product has', () => {
  test.each([
    ['soc9', 128, 25, 26],
    ['soc8', 131, 26, undefined],
    ['hos', 133, 27, undefined],
  ] as const)('%s', (generation, count, services, vips) => {
    const all = clmComponents(generation);
    expect(each(generation).length).toBe(count);
    expect(all.size).toBe(count + 2);
    expect(clmServices(generation).size).toBe(services);
    const withVip = each(generation).filter(({ endpoints }) => endpoints.some(({ hasVip }) => hasVip));
    if (vips !== undefined) expect(withVip.length).toBe(vips);
  });

  test.each(ids)('%s: everything has a mnemonic and a service, and names only what there is', (id) => {
    const [all, services] = [clmComponents(id), clmServices(id)];
    for (const [name, component] of all) {
      const { mnemonic, service, requires, consumes, conflicts = [], multiConsumers, aliases } = component;
      expect(mnemonic, name).toMatch(/^[A-Z][A-Z0-9_-]+$/);
      expect(services.has(service), service).toBe(true);
      const others = [...requires, ...consumes.map((one) => one.name), ...conflicts];
      expect(
        others.filter((other) => !all.has(other)),
        name,
      ).toEqual([]);
      const { allowed = [], blocked = [] } = multiConsumers ?? {};
      expect(
        [...allowed, ...blocked].filter((other) => !services.has(other)),
        name,
      ).toEqual([]);
      for (const alias of aliases) expect(all.get(alias)).toBe(component);
    }
    for (const [name, { mnemonic, consumes }] of services) {
      expect(mnemonic, name).toMatch(/^[A-Z]+$/);
      expect(
        consumes.filter((other) => !all.has(other.name)),
        name,
      ).toEqual([]);
    }
  });

  test('other names are names of the same thing', () => {
    for (const id of ids) {
      const all = clmComponents(id);
      expect(all.get('nova-kvm')).toBe(all.get('nova-compute-kvm'));
      expect(all.get('nova-ironic')).toBe(all.get('nova-compute-ironic'));
    }
  });

  test('mnemonics are unique, and so are endpoints of a role', () => {
    for (const id of ids) {
      const mnemonics = each(id).map(({ mnemonic }) => mnemonic);
      expect(new Set(mnemonics).size).toBe(mnemonics.length);
      for (const { name, endpoints } of each(id)) {
        const roles = endpoints.flatMap((endpoint) => endpoint.roles);
        expect(new Set(roles).size, name).toBe(roles.length);
        for (const { port } of endpoints) expect(port, name).toMatch(/^\d+([-:]\d+)?(\/(udp|icmp))?$/);
      }
    }
  });

  test('facts are about components that there are', () => {
    const all = clmComponents(undefined);
    for (const name of [
      ...Object.keys(componentTraits),
      ...Object.keys(componentWarnings),
      ...Object.keys(componentPurposes),
    ])
      expect(all.has(name), name).toBe(true);
    for (const name of Object.keys(servicePurposes))
      expect(clmServices(undefined).has(name), name).toBe(true);
    for (const { replacedBy } of Object.values(componentWarnings))
      if (replacedBy !== undefined) expect(all.has(replacedBy), replacedBy).toBe(true);
  });
});

describe('what the product has no longer', () => {
  test('left the product: not in the last generation, and was in the first', () => {
    expect(removedComponents.size).toBe(14);
    for (const [name, { date, advice }] of removedComponents) {
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(advice, name).not.toBe('');
      expect(clmComponents('soc9').has(name), name).toBe(false);
      expect(clmComponents('hos').has(name), name).toBe(true);
    }
  });

  test('the first generation, without what left and with what came, is the last', () => {
    const names = new Set(each('hos').map(({ name }) => name));
    for (const name of removedComponents.keys()) names.delete(name);
    const came = [
      ...['designate-producer', 'designate-worker', 'nova-placement-api', 'cassandra', 'manila-api'],
      ...['manila-client', 'manila-share', 'octavia-client', 'neutron-ml2-port-security'],
    ];
    for (const name of came) names.add(name);
    expect([...names].sort()).toEqual(
      each('soc9')
        .map(({ name }) => name)
        .sort(),
    );
  });

  test('the last generation warns of eleven components and says what to do', () => {
    const unwanted = each('soc9').filter((component) => component.unwanted);
    expect(unwanted.length).toBe(11);
    for (const { name, warning } of unwanted) expect(warning?.advice, name).toMatch(/^['A-Z].*\.$/);
    expect(clmComponents('soc9').get('designate-pool-manager')?.warning?.replacedBy).toBe('designate-worker');
    expect(clmComponents('hos').get('glance-registry')).toMatchObject({ unwanted: false, hidden: false });
    expect(clmComponents('soc9').get('glance-registry')).toMatchObject({ unwanted: true, hidden: true });
  });
});

describe('what rules ask', () => {
  test('placement', () => {
    const all = each('soc9');
    const named = (of: (component: ClmComponent) => boolean) => all.filter(of).map(({ name }) => name);
    expect(named(({ isOnlyOnce }) => isOnlyOnce)).toEqual(['lifecycle-manager']);
    expect(named(({ isOnSomeServer }) => isOnSomeServer)).toEqual(['lifecycle-manager']);
    expect(named(({ runsOnVm }) => !runsOnVm)).toEqual(['lifecycle-manager']);
    expect(named(({ isOnAllServers }) => isOnAllServers)).toEqual(['lifecycle-manager-target']);
    expect(named(({ cpuRoles }) => cpuRoles !== undefined)).toEqual(['nova-compute-kvm', 'openvswitch']);
  });

  test('who may be used by several control planes', () => {
    const multi = each('soc9').flatMap(({ name, multiConsumers }) =>
      multiConsumers ? [[name, multiConsumers.byDefault, ...multiConsumers.blocked].join(' ')] : [],
    );
    expect(multi.sort()).toEqual([
      'mysql block',
      'neutron-server allow nova',
      'nova-api allow neutron',
      'nova-placement-api allow neutron',
      'rabbitmq block',
    ]);
  });

  test('endpoints, by generation', () => {
    const first = (id: 'hos' | 'soc9', name: string) => clmComponents(id).get(name)?.endpoints[0];
    expect(first('soc9', 'horizon')).toMatchObject({ port: '80', hasVip: true, vipTlsPort: '443' });
    expect(first('soc9', 'vertica')).toMatchObject({ port: '5433', vipPort: '15433' });
    expect(first('soc9', 'mysql')).toMatchObject({ hasTlsTerminator: false, isVipBackup: true });
    expect(first('soc9', 'octavia-api')?.roles).toEqual(['public', 'internal', 'admin']);
    expect(first('hos', 'octavia-api')?.roles).toEqual(['internal']);
    expect(first('hos', 'freezer-api')).toMatchObject({ port: '9090', hasVip: true });
    expect(clmComponents(undefined).get('freezer-api')?.endpoints.length).toBe(1);
  });

  test('SUSE OpenStack Cloud 8 has the components of its updates, and what it kept', () => {
    const all = clmComponents('soc8');
    for (const name of ['manila-api', 'manila-client', 'manila-share', 'neutron-ml2-port-security'])
      expect(all.has(name), name).toBe(true);
    expect(all.has('octavia-client')).toBe(false);
    expect(all.get('nova-api')?.requires).toContain('apache2');
    const consumed = (name: string) => all.get(name)?.consumes;
    const cassandra = { name: 'cassandra', optional: true, isOwnPlaneOnly: false };
    expect(consumed('monasca-api')).toContainEqual(cassandra);
    expect(consumed('monasca-persister')).toContainEqual(cassandra);
    expect(consumed('keystone-api')?.map(({ name }) => name)).toContain('memcached');
    expect(consumed('glance-api')?.map(({ name }) => name)).toContain('glance-registry');
    expect(all.get('octavia-api')?.vipRoles).toEqual(['internal']);
    expect(all.get('manila-share')?.unwanted).toBe(false);
    expect(all.get('neutron-ovsvapp-agent')?.endpoints).toEqual([]);
    expect(clmComponents('hos').get('neutron-ovsvapp-agent')?.endpoints.length).toBe(1);
    expect(
      clmServices('soc8')
        .get('monasca')
        ?.consumes.map(({ name }) => name),
    ).toEqual(['mysql']);
  });

  test('lives are of components that there are', () => {
    expect(lifeOf('octavia-client')).toEqual({ since: 'soc9' });
    expect(lifeOf('ceph-radosgw')).toEqual({ since: 'hos3.0', until: 'hos5.0' });
    expect(lifeOf('keystone-api')).toEqual({});
  });

  test('what a generation lacks is neither required nor consumed there', () => {
    const consumed = (id: 'hos' | 'soc8') =>
      clmComponents(id)
        .get('cinder-volume')
        ?.consumes.map(({ name }) => name);
    expect(consumed('hos')).toContain('vsa');
    expect(consumed('soc8')).not.toContain('vsa');
    expect(clmComponents('soc8').get('neutron-ovsvapp-agent')?.requires).toEqual([]);
  });

  test('services', () => {
    const neutron = clmServices('soc9').get('neutron');
    expect(neutron).toMatchObject({ mnemonic: 'NEU', serviceClass: 'networking', hidden: false });
    expect(neutron?.networkTags.length).toBe(6);
    expect(neutron?.consumes.map(({ name }) => name)).toEqual(['memcached', 'rabbitmq', 'mysql']);
    expect(clmServices('soc9').get('ses')?.serviceClass).toBeUndefined();
  });
});

describe('descriptions', () => {
  test('sentences, and no two alike', () => {
    const all = [...Object.entries(componentPurposes), ...Object.entries(servicePurposes)];
    for (const [name, purpose] of all) {
      expect(purpose, name).toMatch(/^[A-Z].*\.$/);
      expect(purpose.length, name).toBeLessThan(160);
    }
    expect(new Set(all.map(([, purpose]) => purpose)).size).toBe(all.length);
  });

  test.each(ids)('%s: everything has one', (id) => {
    for (const [name, { purpose }] of [...clmComponents(id), ...clmServices(id)])
      expect(purpose, name).not.toBe('');
  });
});
