/** The parts of the cloud take the time from different NTP servers. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { isLoopback, type Server, serversOf } from './about-servers.js';
import { docs } from './ntp-servers-differ.docs.js';

export const ntpServersDiffer = defineRule({
  id: 'installer/ntp-servers-differ',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const servers = serversOf(environment, 'ntp').filter(({ text }) => !isLoopback(text));
    const [first] = servers;
    const kind = first?.text.kind;
    if ((kind !== 'address' && kind !== 'name') || servers.some(({ text }) => text.kind !== kind)) return;
    const usual = usualServer(servers);
    if (!usual) return;
    const name = usual.value.value;
    for (const { key, value } of servers) {
      if (nameOf(value.value) === nameOf(name)) continue;
      yield finding(
        value.at,
        `'${key}' is '${value.value}', but '${usual.key}' is '${name}'. All nodes should use one NTP server.`,
        {
          related: [related(usual.value.at, `'${usual.key}' is '${name}'.`)],
          fixes: () => changeTo(value, name),
        },
      );
    }
  },
});

const nameOf = (text: string) => text.toLowerCase();

/** The server that most of them name; the overcloud's where no two are the same, because it serves most nodes. */
function usualServer(servers: readonly Server[]): Server | undefined {
  const twice = servers.find((one) =>
    servers.some((other) => other !== one && nameOf(other.value.value) === nameOf(one.value.value)),
  );
  return twice ?? servers.find(({ key }) => key === 'overcloud_server') ?? servers[0];
}
