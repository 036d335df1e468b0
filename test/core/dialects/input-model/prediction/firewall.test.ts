/** Which addresses a component listens on, as far as ports are concerned. */
import { expect, test } from 'vitest';
import { predicted, replaced } from './predicted.js';

const addressesWith = (needs: string) => {
  const { info } = predicted({
    'data/control_plane.yml': replaced('          - mysql\n', '          - mysql\n          - watcher\n'),
    'data/services.yml': `product:
  version: 2

service-components:
  - {name: watcher, mnemonic: WTC, service: watch, ${needs}, endpoints: [{port: '4242', roles: [internal]}]}
`,
  });
  const { MANAGEMENT: ports } = info('firewall_info') as Record<
    string,
    readonly { readonly port: string; readonly addresses: readonly string[] }[]
  >;
  return ports?.find(({ port }) => port === '4242')?.addresses;
};

test('with addresses of its own on those, and on those of the cluster', () => {
  expect(addressesWith('needs-ip: true, needs-cluster-ip: true')?.toSorted()).toEqual([
    '192.168.10.2',
    '192.168.10.4',
    '192.168.11.2',
    '192.168.11.3',
  ]);
});

test('with that of the cluster alone on those of its servers', () => {
  expect(addressesWith('needs-cluster-ip: true')?.toSorted()).toEqual(['192.168.10.3', '192.168.11.4']);
});
