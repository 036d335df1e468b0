/** What an NTP server may be: an address or a name by itself, and a machine other than the node that asks. */
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change, listed } from './repairs.js';
import { isLoopback, serversOf } from './servers.js';

const format = defineEnvironmentRule({
  id: 'installer/ntp-format',
  severity: 'error',
  docs: {
    summary: 'An NTP server is not written as an address or a name alone.',
    why: 'The value goes into the configuration of the NTP service as it stands. NTP has one port and no scheme, so that anything around the address or name makes the server unreachable.',
    source: 'JSON page 1.1, section ntp',
    ...kvmExample({ 'ntp.overcloud_server': '172.20.1.12:123' }),
  },
  check({ environment, report }) {
    for (const { value, text } of serversOf(environment, 'ntp')) {
      const written = value.value;
      if (text.kind === 'extras') {
        report({
          at: value.at,
          message: `'${written}' has ${listed(text.extras)}; an NTP server is an address or a name alone.`,
          fixes: () => change(environment.file, value, text.bare, true),
        });
      } else if (text.kind === 'several') {
        report({
          at: value.at,
          message: `'${written}' is more than one server; this key takes one address or name.`,
        });
      } else if (text.kind === 'neither') {
        report({ at: value.at, message: `'${written}' is neither an IPv4 address nor a name.` });
      }
    }
  },
});

const loopback = defineEnvironmentRule({
  id: 'installer/ntp-loopback',
  severity: 'warning',
  docs: {
    summary: 'An NTP server is an address of the node itself.',
    why: 'Every node would ask itself, or its own local clock, for the time. The clocks then drift apart, and nothing in the cloud notices until tokens are refused.',
    source: 'NTP page 1.1: one time source that every node reaches',
    ...kvmExample({ 'ntp.undercloud_server': '127.127.1.0' }),
  },
  check({ environment, report }) {
    for (const { value, text } of serversOf(environment, 'ntp')) {
      if (!isLoopback(text)) continue;
      report({
        at: value.at,
        message: `'${value.value.trim()}' is the node itself; name a server that all nodes reach.`,
        fixes: () => {
          const others = serversOf(environment, 'ntp').filter(
            (other) => !isLoopback(other.text) && ['address', 'name'].includes(other.text.kind),
          );
          const names = new Set(others.map((other) => other.value.value.trim()));
          const [only] = names;
          return names.size === 1 && only !== undefined
            ? change(environment.file, value, only, others.length > 1)
            : [];
        },
      });
    }
  },
});

export const ntpFormat: readonly Rule<Installer>[] = [format, loopback];
