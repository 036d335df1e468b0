/** What the examples of the rules about load balancers do not show. */
import { describe, expect, test } from 'vitest';
import {
  balancerExample,
  networkGroupText,
  networksText,
} from '../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { fixedText, said } from './said.js';

describe('lists of components', () => {
  test('those with TLS are looked at by themselves', () => {
    const files = balancerExample([
      { more: 'tls-components:\n  - mysql' },
      { name: 'lb2', components: ['mysql'], more: 'tls-components:\n  - mysql', roles: ['admin'] },
    ])();
    expect(said('lb-component-duplicate', files)).toEqual([
      "control_plane.yml:23 error 'mysql' is behind 'lb' for the role 'admin' already.",
    ]);
  });

  test('without a common role there is no clash', () => {
    const files = balancerExample([{ roles: ['internal'] }, { name: 'lb2', roles: ['admin'] }])();
    expect(said('lb-default-duplicate', files)).toEqual([]);
  });

  test('what a component of the control plane requires is there, too', () => {
    const files = balancerExample([{ components: ['ardana-service'] }])();
    expect(said('lb-component-not-in-cp', files)).toEqual([]);
  });

  test('an outside provider needs no component', () => {
    expect(said('lb-provider-not-in-cp', balancerExample([{ provider: 'external' }])())).toEqual([]);
  });
});

describe('roles', () => {
  test('an empty list is none', () => {
    const files = balancerExample([{ more: 'roles: []', roles: [] }])();
    expect(said('lb-no-roles', files)).toEqual([
      "control_plane.yml:13 error The load balancer 'lb' needs roles: 'internal' and 'admin', or 'public' alone.",
    ]);
    expect(fixedText('lb-no-roles', files, "Add the role 'public'")).toMatch(
      /roles:\s+(\[\s*public\s*\]|- public)/,
    );
  });

  test('what stands twice is unknown', () => {
    const files = balancerExample([{ more: 'roles:\n  - internal', roles: ['admin'] }])();
    expect(said('lb-no-roles', files)).toEqual([]);
    expect(said('lb-no-internal', files)).toEqual([]);
    expect(said('lb-role-missing', files)).toEqual([]);
  });
});

describe('network groups', () => {
  test('a list that cannot be read may name any load balancer', () => {
    const files = balancerExample([{}], {
      'data/network_groups.yml': networkGroupText(['- lb']).replace(/load-balancers:[\s\S]*?extlb\n/, ''),
    })();
    const unread = networkGroupText(['- lb']).replace('load-balancers:\n      - lb', 'load-balancers: !x y');
    expect(said('lb-not-in-netgroup', files)).not.toEqual([]);
    expect(said('lb-not-in-netgroup', { ...files, 'data/network_groups.yml': unread })).toEqual([]);
  });

  test('a load balancer is added where others are', () => {
    const files = balancerExample([{}], { 'data/network_groups.yml': networkGroupText(['- lb']) })();
    expect(fixedText('lb-not-in-netgroup', files, "Add 'extlb' to the network group 'MANAGEMENT'")).toContain(
      '      - lb\n      - extlb\n',
    );
  });
});

describe('virtual addresses', () => {
  const vips = (lines: string) => ({
    ...balancerExample([{}])(),
    'data/networks.yml': networksText(`vips:\n  - address: 192.168.10.200${lines}`),
  });

  test('one without roles is for whoever comes', () => {
    expect(said('net-vip-unused', vips(''))).toEqual([]);
  });

  test('the order of roles does not matter', () => {
    expect(said('net-vip-unused', vips('\n    roles:\n      - admin\n      - internal'))).toEqual([]);
  });

  test('a certificate for the component itself will do', () => {
    const files = (name: string) =>
      balancerExample([{ more: `tls-components:\n  - mysql\ncert-file:\n  ${name}: my-cert` }])();
    expect(said('lb-cert-missing-entry', files('mysql'))).toEqual([]);
    expect(said('lb-cert-missing-entry', files('glance-api'))).toHaveLength(1);
  });
});

describe('names of load balancers in network groups', () => {
  const named = (name: string) =>
    balancerExample([{}], {
      'data/network_groups.yml': networkGroupText(['- lb', '- extlb', `- ${name}`]),
    })();

  test('the nearest one is meant', () => {
    expect(said('lb-unknown-name', named('extbl'))).toEqual([
      "network_groups.yml:15 warning No control plane has a load balancer 'extbl'; did you mean 'extlb'?",
    ]);
    expect(fixedText('lb-unknown-name', named('extbl'), "Change to 'extlb'")).toContain(
      '      - extlb\n      - extlb\n',
    );
  });

  test('nothing is unknown where control planes cannot be read', () => {
    expect(
      said('lb-unknown-name', { ...named('other'), 'data/more.yml': 'control-planes:\n  - *unknown\n' }),
    ).toEqual([]);
  });
});
