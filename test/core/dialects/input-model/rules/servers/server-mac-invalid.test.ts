/** The MAC address of a server is not valid. */
import { test } from 'vitest';
import { serverMacInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-mac-invalid.js';
import { checkModel } from '../../../../../support/examples.js';
import { server } from './files.js';

test('other ways to write an address', () => {
  const files = server(
    ['b2:72:8d:ac:7c:6f', 'B2-72-8d-ac-7c-6f'],
    ['8a:8e:64:55:43:76', '8a8e.6455.4376'],
    ['26:67:3e:49:5a:a7', '26:67:3e:49:5a'],
  );
  checkModel(
    serverMacInvalid,
    {
      'data/servers.yml': `
      ...
          mac-addr: B2-72-8d-ac-7c-6f
          #         ^^^^^^^^^^^^^^^^^ error: 'B2-72-8d-ac-7c-6f' is not a valid MAC address. Use six pairs of hexadecimal digits with colons.
          #         | preferred fix: Change to 'B2:72:8d:ac:7c:6f'
          #         | -     mac-addr: B2-72-8d-ac-7c-6f
          #         | +     mac-addr: B2:72:8d:ac:7c:6f
      ...
          mac-addr: 8a8e.6455.4376
          #         ^^^^^^^^^^^^^^ error: '8a8e.6455.4376' is not a valid MAC address. Use six pairs of hexadecimal digits with colons.
          #         | preferred fix: Change to '8a:8e:64:55:43:76'
          #         | -     mac-addr: 8a8e.6455.4376
          #         | +     mac-addr: 8a:8e:64:55:43:76
      ...
          mac-addr: 26:67:3e:49:5a
          #         ^^^^^^^^^^^^^^ error: '26:67:3e:49:5a' is not a valid MAC address. Use six pairs of hexadecimal digits with colons.
          #         | no fix
      ...
    `,
    },
    { files },
  );
});

test('an alias stands for other places too', () => {
  const files = server(['b2:72:8d:ac:7c:6f', '&mac b2-72-8d-ac-7c-6f'], ['8a:8e:64:55:43:76', '*mac']);
  checkModel(
    serverMacInvalid,
    {
      'data/servers.yml': `
      ...
          mac-addr: &mac b2-72-8d-ac-7c-6f
          #              ^^^^^^^^^^^^^^^^^ error: 'b2-72-8d-ac-7c-6f' is not a valid MAC address. Use six pairs of hexadecimal digits with colons.
          #              | preferred fix: Change to 'b2:72:8d:ac:7c:6f'
          #              | -     mac-addr: &mac b2-72-8d-ac-7c-6f
          #              | +     mac-addr: &mac b2:72:8d:ac:7c:6f
      ...
          mac-addr: *mac
          #         ^^^^ error: 'b2-72-8d-ac-7c-6f' is not a valid MAC address. Use six pairs of hexadecimal digits with colons.
          #         | no fix
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'capital letters, a template, and nothing',
    server(
      ['b2:72:8d:ac:7c:6f', 'B2:72:8D:AC:7C:6F'],
      ['8a:8e:64:55:43:76', '"{{ mac }}"'],
      ['26:67:3e:49:5a:a7', '""'],
    ),
  ],
  ['what YAML takes for a number', server(['b2:72:8d:ac:7c:6f', '525400123456'])],
])('%s', (_, files) => {
  checkModel(serverMacInvalid, {}, { files });
});
