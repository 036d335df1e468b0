/** What control planes, server groups and own service definitions say. */
import { expect, test } from 'vitest';
import { predicted, replaced } from './predicted.js';

const plane = 'data/control_plane.yml';

const definition = (more: string) => `product:
  version: 2

service-components:
  - name: watcher
    mnemonic: WTC
    service: watch
    ${more}
`;
const running = replaced('          - mysql\n', '          - mysql\n          - watcher\n');

test('of what an own component requires only what is on its host is added', () => {
  const text = (scope: string) =>
    JSON.stringify(
      predicted({
        [plane]: running,
        'data/services.yml': definition(`requires: [{name: horizon${scope}}]`),
      }).info('service_info'),
    );
  expect(text(', scope: host')).toContain('"horizon"');
  expect(text('')).not.toContain('"horizon"');
});

test('a tag is known by the name that it had before', () => {
  const tags = 'network-tags: [{name: watch.new, aliases: [watch.old], endpoints: [{port: 4242}]}]';
  const { told, info } = predicted({
    [plane]: running,
    'data/services.yml': definition(tags),
    'data/network_groups.yml': replaced(
      '    hostname: true\n',
      '    hostname: true\n    tags: [watch.old]\n',
    ),
  });
  expect(told('add MANAGEMENT for tag')).toEqual([
    'add MANAGEMENT for tag watch.new (watcher)',
    'add MANAGEMENT for tag watch.new (watcher)',
  ]);
  expect(JSON.stringify(info('firewall_info'))).toContain('"port":"4242"');
});

test('tags of configuration data are taken in the order in which the control plane names it', () => {
  // Both tags belong into one slot of a dict, so that the first that comes stays there.
  const data = (name: string, tag: string) =>
    `  - name: ${name}\n    services: [neutron]\n    network-tags: [{network-group: MANAGEMENT, tags: [${tag}]}]\n`;
  const told = (names: string) =>
    predicted({
      [plane]: (text) =>
        running(text).replace('    region-name', `    configuration-data: [${names}]\n    region-name`),
      'data/services.yml': definition('network-tags: [{name: tag-8}, {name: tag-h}]'),
      'data/neutron.yml': `product:\n  version: 2\n\nconfiguration-data:\n${data('A', 'tag-8')}${data('B', 'tag-h')}`,
    })
      .told('add MANAGEMENT for tag')
      .map((line) => line.split(' ')[4])
      .slice(0, 2);
  expect(told('A, B')).toEqual(['tag-8', 'tag-h']);
  expect(told('B, A')).toEqual(['tag-h', 'tag-8']);
});

test('of two server groups that hold one the last of the dict is the one around it', () => {
  const holding = (names: readonly string[]) =>
    `product:\n  version: 2\n\nserver-groups:\n${names.map((name) => `  - {name: ${name}, server-groups: [RACK1]}\n`).join('')}  - {name: RACK1, networks: [MANAGEMENT-NET, EXTERNAL-NET]}\n  - {name: RACK2, networks: [MANAGEMENT-NET-2]}\n`;
  const around = (names: readonly string[]) => {
    const { saved } = predicted({ 'data/server_groups.yml': holding(names) });
    const { compute1 } = saved('server_allocations') as Record<
      string,
      { previous_config: Record<string, unknown> }
    >;
    return compute1?.previous_config['server-group-list'];
  };
  expect(around(['FIRST', 'SECOND'])).toEqual(['RACK1', 'FIRST']);
  expect(around(['SECOND', 'FIRST'])).toEqual(['RACK1', 'FIRST']);
});
