/** The address of a server, and that of its management controller, are addresses. */
import { describe, test } from 'vitest';
import { checkModel } from '../../../../../support/examples.js';
import { server } from './files.js';

describe('input-model/server-ip-invalid', () => {
  const rule = { id: 'input-model/server-ip-invalid' };

  test('a prefix is taken off where an address stands before it', () => {
    const files = server(
      ['ip-addr: 192.168.10.3', 'ip-addr: 192.168.10.3/24'],
      ['ip-addr: 192.168.10.4', 'ip-addr: 192.168.10.256/24'],
      ['ip-addr: 192.168.10.5', 'ip-addr: compute1'],
    );
    checkModel(
      rule,
      {
        'data/servers.yml': `
      ...
          ip-addr: 192.168.10.3/24
          #        ^^^^^^^^^^^^^^^ error: '192.168.10.3/24' is not a valid IP address; the prefix belongs to the subnet.
          #        | preferred fix: Change to '192.168.10.3'
          #        | -     ip-addr: 192.168.10.3/24
          #        | +     ip-addr: 192.168.10.3
      ...
          ip-addr: 192.168.10.256/24
          #        ^^^^^^^^^^^^^^^^^ error: '192.168.10.256/24' is not a valid IP address.
          #        | no fix
      ...
          ip-addr: compute1
          #        ^^^^^^^^ error: 'compute1' is not a valid IP address.
          #        | no fix
      ...
    `,
      },
      { files },
    );
  });

  test('an alias stands for other places too', () => {
    const files = server(
      ['ip-addr: 192.168.10.3', 'ip-addr: &first 192.168.10.3/24'],
      ['ip-addr: 192.168.10.4', 'ip-addr: *first'],
    );
    checkModel(
      rule,
      {
        'data/servers.yml': `
      ...
          ip-addr: &first 192.168.10.3/24
          #               ^^^^^^^^^^^^^^^ error: '192.168.10.3/24' is not a valid IP address; the prefix belongs to the subnet.
          #               | preferred fix: Change to '192.168.10.3'
          #               | -     ip-addr: &first 192.168.10.3/24
          #               | +     ip-addr: &first 192.168.10.3
      ...
          ip-addr: *first
          #        ^^^^^^ error: '192.168.10.3/24' is not a valid IP address; the prefix belongs to the subnet.
          #        | no fix
      ...
    `,
      },
      { files },
    );
  });

  test('templates, nothing, and IPv6', () => {
    const files = server(
      ['ip-addr: 192.168.10.3', 'ip-addr: "{{ first }}"'],
      ['ip-addr: 192.168.10.4', 'ip-addr: ""'],
      ['ip-addr: 192.168.10.5', 'ip-addr: "2001:db8::5"'],
    );
    checkModel(rule, {}, { files });
  });
});

describe('input-model/server-ilo-ip-invalid', () => {
  const rule = { id: 'input-model/server-ilo-ip-invalid' };

  test('a prefix is taken off', () => {
    const files = server(
      ['ilo-ip: 192.168.9.3', 'ilo-ip: 2001:db8::3/64'],
      ['ilo-ip: 192.168.9.4', 'ilo-ip: ilo/24'],
    );
    checkModel(
      rule,
      {
        'data/servers.yml': `
      ...
          ilo-ip: 2001:db8::3/64
          #       ^^^^^^^^^^^^^^ error: '2001:db8::3/64' is not a valid IP address; the prefix belongs to the subnet.
          #       | preferred fix: Change to '2001:db8::3'
          #       | -     ilo-ip: 2001:db8::3/64
          #       | +     ilo-ip: 2001:db8::3
      ...
          ilo-ip: ilo/24
          #       ^^^^^^ error: 'ilo/24' is not a valid IP address.
          #       | no fix
      ...
    `,
      },
      { files },
    );
  });

  test('no controller, or a template', () => {
    const files = server([/ +ilo-ip: 192.168.9.3\n/, ''], ['ilo-ip: 192.168.9.4', 'ilo-ip: "{{ ilo }}"']);
    checkModel(rule, {}, { files });
  });
});
