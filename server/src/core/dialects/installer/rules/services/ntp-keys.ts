/** The section `ntp` must be there, with a server for every part of the cloud that the release knows. */
import { isAtLeast } from '../../../../architecture/installer-versions.js';
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addKeys, quoted } from './repairs.js';
import { agreedServer, type ServerKey, serverKeys } from './servers.js';

const missing = defineEnvironmentRule({
  id: 'installer/ntp-missing',
  severity: 'error',
  docs: {
    summary: 'The file has no section `ntp`.',
    why: 'The installer sets the clocks of the seed, the undercloud and the overcloud from these servers. There is no default, and services on nodes whose clocks differ refuse the tokens and messages of one another.',
    source: 'JSON page 1.1, section ntp (required)',
    ...kvmExample({ ntp: undefined }),
  },
  check({ environment, report }) {
    if (environment.state('ntp') !== 'absent') return;
    report({
      at: environment.missingAt('ntp'),
      message: "The section 'ntp' is missing; the installer needs the NTP servers of the cloud.",
    });
  },
});

const keyMissing = defineEnvironmentRule({
  id: 'installer/ntp-key-missing',
  severity: 'error',
  docs: {
    summary: 'The section `ntp` does not name a server for each part of the cloud.',
    why: 'The undercloud and the overcloud each need a server, and since 1.1 the seed too. Without one the installer stops, or leaves a part of the cloud with a clock of its own.',
    source: 'JSON page 1.1, section ntp; JSON page 1.0, which has no seed_server',
    ...kvmExample({ 'ntp.seed_server': undefined }),
  },
  check({ environment, report }) {
    const at = environment.keyAt('ntp');
    const section = environment.section('ntp');
    if (!at || !section) return;
    const keys = neededKeys(environment).filter((key) => environment.state(`ntp.${key}`) === 'absent');
    if (keys.length === 0) return;
    const forSeed = keys.includes('seed_server') ? ', which Helion OpenStack 1.1 and newer need' : '';
    report({
      at,
      message: `'ntp' lacks ${quoted(keys)}${keys.length === 1 ? forSeed : ''}.`,
      fixes: () => {
        const server = agreedServer(environment, 'ntp');
        if (server === undefined) return [];
        const members = keys.map((key) => [key, server] as const);
        return addKeys(environment.file, section, members, `Add ${quoted(keys)} with '${server}'`, true);
      },
    });
  },
});

function neededKeys({ version }: EnvironmentJson): readonly ServerKey[] {
  const withSeed = version !== undefined && isAtLeast(version, '1.1');
  return serverKeys.filter((key) => key !== 'seed_server' || withSeed);
}

export const ntpKeys: readonly Rule<Installer>[] = [missing, keyMissing];
