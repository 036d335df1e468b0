/** The section `dns`: IPv4 addresses of name servers for all three parts of the cloud, in releases that know it. */
import { formatAddress } from '../../../../net/address.js';
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addKeys, change, listed, quoted } from './repairs.js';
import { agreedServer, readServer, type ServerText, serverKeys, serversOf } from './servers.js';

const format = defineEnvironmentRule({
  id: 'installer/dns-format',
  severity: 'error',
  docs: {
    summary: 'A name server is not an IPv4 address alone.',
    why: 'The value is written into `resolv.conf` and handed to every node. A port, a scheme or a name there makes name resolution fail, and with it the installation.',
    source: 'Troubleshooting 1.1, installation, name servers; JSON page 1.1, section dns',
    ...kvmExample({ 'dns.seed_server': '172.20.1.53:8080' }),
  },
  check({ environment, report }) {
    for (const { value, text } of serversOf(environment, 'dns')) {
      if (text.kind === 'address' && text.address.family === 4) continue;
      const bare = text.kind === 'extras' ? addressIn(text.bare) : undefined;
      report({
        at: value.at,
        message: `'${value.value}' ${faultOf(text)}.`,
        fixes: () => (bare === undefined ? [] : change(environment.file, value, bare, true)),
      });
    }
  },
});

function faultOf(text: ServerText): string {
  switch (text.kind) {
    case 'extras':
      return `has ${listed(text.extras)}; a DNS server is an IPv4 address alone`;
    case 'several':
      return 'is more than one server; this key takes one IPv4 address';
    case 'name':
      return 'is a name, and a DNS server is given by its IPv4 address';
    default:
      return 'is not an IPv4 address';
  }
}

function addressIn(text: string): string | undefined {
  const server = readServer(text);
  return server?.kind === 'address' ? formatAddress(server.address) : undefined;
}

const incomplete = defineEnvironmentRule({
  id: 'installer/dns-incomplete',
  severity: 'warning',
  docs: {
    summary: 'The section `dns` does not name a server for each part of the cloud.',
    why: 'The seed, the undercloud and the overcloud each have a key of their own. The part without one resolves no names, and NTP servers or directories that are given by their name are lost to it.',
    source: 'JSON page 1.1, section dns',
    ...kvmExample({ 'dns.undercloud_server': undefined }),
  },
  check({ environment, report }) {
    const at = environment.keyAt('dns');
    const section = environment.section('dns');
    if (!at || !section) return;
    const keys = serverKeys.filter((key) => environment.state(`dns.${key}`) === 'absent');
    if (keys.length === 0) return;
    report({
      at,
      message: `'dns' lacks ${quoted(keys)}; the seed, the undercloud and the overcloud each need a DNS server.`,
      fixes: () => {
        const server = agreedServer(environment, 'dns');
        if (server === undefined || readServer(server)?.kind !== 'address') return [];
        const members = keys.map((key) => [key, server] as const);
        return addKeys(environment.file, section, members, `Add ${quoted(keys)} with '${server}'`);
      },
    });
  },
});

const inHos10 = defineEnvironmentRule({
  id: 'installer/dns-in-hos10',
  severity: 'warning',
  docs: {
    summary: 'The file has a section `dns`, which Helion OpenStack 1.0 does not know.',
    why: '1.0 has no such section, so that what it says reaches no node although the file looks as if name resolution were set up.',
    source: 'JSON pages 1.0 and 1.1: the section is new in 1.1',
    options: { 'installer.version': '1.0' },
    ...kvmExample({ 'ntp.seed_server': undefined }, { dns: undefined, 'ntp.seed_server': undefined }),
  },
  check({ environment, report }) {
    const at = environment.keyAt('dns');
    if (!at || environment.version !== '1.0') return;
    report({ at, message: "Helion OpenStack 1.0 does not know the section 'dns', which is new in 1.1." });
  },
});

export const dns: readonly Rule<Installer>[] = [format, incomplete, inHos10];
