/** All nodes should take the time from one server. Names and addresses are not compared: they may be the same machine. */

import { kvmExample } from '../../examples.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from './repairs.js';
import { isLoopback, type Server, serversOf } from './servers.js';

export const ntpServersDiffer = defineEnvironmentRule({
  id: 'installer/ntp-servers-differ',
  severity: 'warning',
  docs: {
    summary: 'The parts of the cloud take the time from different NTP servers.',
    why: 'Two servers may tell different times, and the seed, the undercloud and the overcloud then disagree about the clock. One server for all nodes is what the installation guide asks for.',
    source: 'NTP page 1.1: the same server for all nodes',
    ...kvmExample({ 'ntp.undercloud_server': '172.20.1.21' }),
  },
  check({ environment, report }) {
    const servers = serversOf(environment, 'ntp').filter(({ text }) => !isLoopback(text));
    const [first] = servers;
    const kind = first?.text.kind;
    if ((kind !== 'address' && kind !== 'name') || servers.some(({ text }) => text.kind !== kind)) return;
    const usual = usualServer(servers);
    if (!usual) return;
    const name = usual.value.value.trim();
    for (const { key, value } of servers) {
      if (nameOf(value.value) === nameOf(name)) continue;
      report({
        at: value.at,
        message: `'${key}' is '${value.value.trim()}', but '${usual.key}' is '${name}'; all nodes should ask one NTP server.`,
        related: [{ at: usual.value.at, message: `'${usual.key}' is '${name}'.` }],
        fixes: () => change(environment.file, value, name),
      });
    }
  },
});

const nameOf = (text: string) => text.trim().toLowerCase();

/** The server that most of them name; the overcloud's where no two are the same, because it serves most nodes. */
function usualServer(servers: readonly Server[]): Server | undefined {
  const twice = servers.find((one) =>
    servers.some((other) => other !== one && nameOf(other.value.value) === nameOf(one.value.value)),
  );
  return twice ?? servers.find(({ key }) => key === 'overcloud_server') ?? servers[0];
}
