/** How a comparison is written: grouped by what it costs, each entry with its line. */
import { expect, test } from 'vitest';
import { comparisonText } from '../../../server/src/core/index.js';
import { smallModel } from '../../support/models.js';
import { comparedFolders, edited, replaced } from './compared.js';

const nameOf = (uri: string) => uri.replace('file:///m/', '');

const changed = comparedFolders(
  smallModel,
  edited(smallModel, {
    'data/servers.yml': (text) =>
      text.replace('id: compute1', 'id: "*kvm*"').replace('192.168.11.4', '192.168.11.9'),
    'data/disks.yml': replaced('80%', '70%'),
  }),
);

test('as plain text', () => {
  expect(comparisonText(changed, { format: 'text', nameOf }).text).toBe(`Input model 'small', 3 servers

Loses a server's place
  Server 'compute1' is now '*kvm*'.  data/servers.yml:24

Moves an address
  Server 'controller2' changes its address on network 'MANAGEMENT-NET-2' from 192.168.11.4 to 192.168.11.9.  data/servers.yml:19

Needs a redeploy
  2 items of the disk models change.
    CONTROLLER-DISKS  data/disks.yml:5
    COMPUTE-DISKS  data/disks.yml:15
`);
});

test('as Markdown, in which names are no markup', () => {
  const { text, links } = comparisonText(changed, { format: 'markdown', nameOf });
  expect(text).toContain(
    "## Loses a server's place\n- Server 'compute1' is now '\\*kvm\\*'.  `data/servers.yml:24`",
  );
  const lines = text.split('\n');
  expect(links.map(({ line, start, end }) => lines[line]?.slice(start, end))).toEqual([
    '`data/servers.yml:24`',
    '`data/servers.yml:19`',
    '`data/disks.yml:5`',
    '`data/disks.yml:15`',
  ]);
});

test('of many things alike a few are shown, with the number of the others', () => {
  const servers = Array.from(
    { length: 12 },
    (_, index) =>
      `\n  - id: c${index}\n    ip-addr: 192.168.10.${index + 20}\n    role: COMPUTE-ROLE\n    server-group: RACK1\n`,
  );
  const { text } = comparisonText(
    comparedFolders(smallModel, edited(smallModel, { 'data/servers.yml': (all) => all + servers.join('') })),
    { format: 'text', nameOf },
  );
  expect(text).toContain("12 servers are added.\n    c0: member 2 of 'compute'");
  expect(text).toContain('    and 7 more\n');
});

test('no differences, nothing to compare, and what one side leaves open', () => {
  const style = { format: 'text', nameOf } as const;
  expect(comparisonText(comparedFolders(smallModel, smallModel), style).text).toContain(
    '\n\n  No differences.\n',
  );
  expect(comparisonText(comparedFolders({}, {}), style).text).toBe('  No environment can be compared.\n');
  expect(comparisonText(comparedFolders({}, smallModel), style).text).toContain('This environment is added.');
  const broken = edited(smallModel, { 'data/networks.yml': (text) => `${text}  - name: [x\n` });
  expect(comparisonText(comparedFolders(smallModel, broken), style).text).toContain(
    "What cannot be compared, or fails\n  Parts of 'networks' cannot be read",
  );
});
