/** The names of addresses, and addresses without one. */
import { expect, test } from 'vitest';
import { predicted, replaced } from './predicted.js';

const groups = 'data/network_groups.yml';

test('the address of a balancer with nothing behind it is listed without a name', () => {
  const idle = '      - {name: idle, provider: ip-cluster, roles: [internal], components: [heat-api]}\n';
  const { info, text } = predicted({ [groups]: (whole) => whole + idle });
  expect(info('address_info')).toMatchObject({ EXTERNAL: { 'EXTERNAL-NET': { '10.0.1.6': [] } } });
  expect(text('net/hosts.hf')).not.toContain('10.0.1.6 ');
});

test('so is one that the network keeps for it', () => {
  const idle = '      - {name: idle, provider: ip-cluster, roles: [other], components: [heat-api]}\n';
  const { info } = predicted({
    [groups]: (whole) => whole + idle,
    'data/networks.yml': (whole) => `${whole}    vips: [{address: 10.0.1.99, roles: [other]}]\n`,
  });
  expect(info('address_info')).toMatchObject({ EXTERNAL: { 'EXTERNAL-NET': { '10.0.1.99': [] } } });
});

test('a server has the name that the model gives it even where no network names servers', () => {
  const { info } = predicted({
    [groups]: replaced('    hostname: true\n', ''),
    'data/servers.yml': replaced('id: compute1\n', 'id: compute1\n    hostname: own\n'),
  });
  expect(info('server_info')).toMatchObject({
    compute1: { hostname: 'own' },
    controller1: { hostname: 'small-cp1-c1-m2' },
  });
});

test('who shares no address is called by the internal name, or else the public one', () => {
  const own = (roles: string) =>
    predicted({
      [groups]: (text) =>
        `${text}      - {name: own, provider: ip-cluster, roles: [${roles}], components: [glance-api], shared-address: false}\n`,
    })
      .told('Allocated address')
      .filter((line) => line.includes('vip for glance-api'))
      .map((line) => line.split(' ').at(-4));
  expect(own('admin, internal')).toEqual(['small-cp1-vip-GLA-API-ext']);
  expect(own('public, admin')).toEqual(['small-cp1-vip-public-GLA-API-ext']);
});
