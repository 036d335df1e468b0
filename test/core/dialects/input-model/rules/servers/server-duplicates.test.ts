/** What only one server may have: its address, its MAC address, its management controller. */
import { describe, test } from 'vitest';
import { checkModel } from '../../../../../support/examples.js';
import { server } from './files.js';

describe('input-model/server-duplicate-ip', () => {
  const rule = { id: 'input-model/server-duplicate-ip' };

  test('each further server, which can have the next free address', () => {
    const files = server(
      ['ip-addr: 192.168.10.4', 'ip-addr: 192.168.10.3'],
      ['ip-addr: 192.168.10.5', 'ip-addr: 192.168.10.3'],
    );
    checkModel(
      rule,
      {
        'data/servers.yml': `
      ...
        - id: controller2
          ip-addr: 192.168.10.3
          #        ^^^^^^^^^^^^ error: Duplicate address '192.168.10.3', also used by server 'controller1'.
          #        | related 10: First used here.
          #        | fix: Change to '192.168.10.4', free in 'MANAGEMENT-NET'
          #        |     - id: controller2
          #        | -     ip-addr: 192.168.10.3
          #        | +     ip-addr: 192.168.10.4
      ...
          ip-addr: 192.168.10.3
          #        ^^^^^^^^^^^^ error: Duplicate address '192.168.10.3', also used by server 'controller1'.
          #        | related 10: First used here.
          #        | fix: Change to '192.168.10.4', free in 'MANAGEMENT-NET'
          #        |     - id: compute1
          #        | -     ip-addr: 192.168.10.3
          #        | +     ip-addr: 192.168.10.4
      ...
    `,
      },
      { files },
    );
  });

  test('in no network is no other address', () => {
    const files = server(
      ['ip-addr: 192.168.10.4', 'ip-addr: 172.16.0.9'],
      ['ip-addr: 192.168.10.5', 'ip-addr: 172.16.0.9'],
    );
    checkModel(
      rule,
      {
        'data/servers.yml': `
      ...
        - id: compute1
          ip-addr: 172.16.0.9
          #        ^^^^^^^^^^ error: Duplicate address '172.16.0.9', also used by server 'controller2'.
          #        | related 17: First used here.
          #        | no fix
      ...
    `,
      },
      { files },
    );
  });

  test.each([
    [
      'what is no address',
      server(['ip-addr: 192.168.10.4', 'ip-addr: 0.0.0.0'], ['ip-addr: 192.168.10.5', 'ip-addr: 0.0.0.0']),
    ],
    [
      'templates',
      server(
        ['ip-addr: 192.168.10.4', 'ip-addr: "{{ ip }}"'],
        ['ip-addr: 192.168.10.5', 'ip-addr: "{{ ip }}"'],
      ),
    ],
  ])('%s', (_, files) => {
    checkModel(rule, {}, { files });
  });
});

describe('input-model/server-duplicate-mac', () => {
  const rule = { id: 'input-model/server-duplicate-mac' };

  test('the servers that are not next to each other', () => {
    const files = server(['26:67:3e:49:5a:a7', 'b2:72:8d:ac:7c:6f']);
    checkModel(
      rule,
      {
        'data/servers.yml': `
      ...
          role: COMPUTE-ROLE
          server-group: RACK1
          nic-mapping: TWO-PORTS
          mac-addr: b2:72:8d:ac:7c:6f
          #         ^^^^^^^^^^^^^^^^^ warning: Duplicate MAC address 'b2:72:8d:ac:7c:6f', also used by server 'controller1'.
          #         | related 14: First used here.
          #         | no fix
      ...
    `,
      },
      { files },
    );
  });

  test.each([
    [
      'an address of zeros stands for none',
      server(['26:67:3e:49:5a:a7', '"00:00:00:00:00:00"'], ['8a:8e:64:55:43:76', '"00:00:00:00:00:00"']),
    ],
    ['what is no MAC address', server(['26:67:3e:49:5a:a7', 'unknown'], ['8a:8e:64:55:43:76', 'unknown'])],
  ])('%s', (_, files) => {
    checkModel(rule, {}, { files });
  });
});

describe('input-model/server-duplicate-ilo', () => {
  const rule = { id: 'input-model/server-duplicate-ilo' };

  test('two controllers', () => {
    const files = server(['192.168.9.5', '192.168.9.3']);
    checkModel(
      rule,
      {
        'data/servers.yml': `
      ...
          mac-addr: 26:67:3e:49:5a:a7
          ilo-ip: 192.168.9.3
          #       ^^^^^^^^^^^ warning: Duplicate iLO address '192.168.9.3', also used by server 'controller1'.
          #       | related 15: First used here.
          #       | fix: Change to '192.168.9.5'
          #       | -     ilo-ip: 192.168.9.3
          #       | +     ilo-ip: 192.168.9.5
      ...
    `,
      },
      { files },
    );
  });

  test.each([
    ['machines without a controller', server(['192.168.9.5', '0.0.0.0'], ['192.168.9.3', '0.0.0.0'])],
    [
      'the same in IPv6',
      server(['ilo-ip: 192.168.9.5', 'ilo-ip: "::"'], ['ilo-ip: 192.168.9.3', 'ilo-ip: "::"']),
    ],
  ])('%s', (_, files) => {
    checkModel(rule, {}, { files });
  });
});
