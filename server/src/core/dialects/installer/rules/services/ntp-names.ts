/** NTP servers that are given by their name: the release must take names, and something must resolve them. */
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { isLoopback, type Server, serversOf } from './servers.js';

const NAMES = {
  'ntp.overcloud_server': 'ntp.example.net',
  'ntp.undercloud_server': 'ntp.example.net',
};

const needsDns = defineEnvironmentRule({
  id: 'installer/ntp-name-needs-dns',
  severity: 'error',
  docs: {
    summary: 'An NTP server is given by its name, but the file has no section `dns`.',
    why: 'Without name servers no node can find out the address behind the name, so that none of them gets the time.',
    source: 'JSON page 1.1, section ntp: a name needs a valid section dns',
    ...kvmExample(
      { dns: undefined, ...NAMES, 'ntp.seed_server': 'ntp.example.net' },
      { ...NAMES, 'ntp.seed_server': 'ntp.example.net' },
    ),
  },
  check({ environment, report }) {
    if (environment.version === '1.0' || environment.state('dns') !== 'absent') return;
    // The mistake is one, however many servers have names: the section is not there.
    const [first, ...more] = namedServers(environment);
    if (!first) return;
    report({
      at: first.value.at,
      message: `'${first.value.value.trim()}' is a name, but the file has no section 'dns' with servers to resolve it.`,
      related: more.map(({ value, key }) => ({ at: value.at, message: `'${key}' is a name too.` })),
    });
  },
});

const hos10 = defineEnvironmentRule({
  id: 'installer/ntp-name-hos10',
  severity: 'error',
  docs: {
    summary: 'An NTP server is given by its name in a file for Helion OpenStack 1.0.',
    why: '1.0 has no section `dns`, so that its nodes cannot resolve the name while they are installed. It takes addresses only.',
    source: 'JSON page 1.0, section ntp',
    ...kvmExample(
      { dns: undefined, ...NAMES, 'ntp.seed_server': undefined },
      { dns: undefined, 'ntp.seed_server': undefined },
    ),
  },
  check({ environment, report }) {
    if (environment.version !== '1.0') return;
    const reason = environment.versionReason;
    const because = reason === undefined ? '' : `, and the file is read as one for 1.0 because ${reason}`;
    for (const { value } of namedServers(environment)) {
      report({
        at: value.at,
        message: `'${value.value.trim()}' is a name; Helion OpenStack 1.0 takes only addresses of NTP servers${because}.`,
      });
    }
  },
});

function namedServers(environment: EnvironmentJson): readonly Server[] {
  return serversOf(environment, 'ntp').filter(({ text }) => text.kind === 'name' && !isLoopback(text));
}

export const ntpNames: readonly Rule<Installer>[] = [needsDns, hos10];
