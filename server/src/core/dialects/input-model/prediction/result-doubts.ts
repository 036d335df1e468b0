/** What cannot be predicted about the resulting cloud, or goes wrong on the way to it, in sentences for people. */
import type { Doubt } from './cloud.js';
import type { Outcome } from './prediction.js';

/** What the processor would stop at, and groups whose members cannot be told. */
export function resultDoubts({ cloud, allocation, networking }: Outcome): Doubt[] {
  const underscored = cloud.planes.keys().filter((name) => name.includes('_'));
  return [
    ...underscored.map((name) => ({
      message: `Control plane '${name}' has an underscore in its name: the processor stops in its last step.`,
    })),
    ...[...allocation.unknown].map((group) => ({
      message: `The members of '${group.name}' cannot be predicted.`,
    })),
    ...allocation.short.map(({ group, found }) => ({
      message: `'${group.name}' needs ${group.min} servers but gets ${found}: the processor stops here.`,
    })),
    ...networking.problems.map(({ kind, network, usedBy, host }) => {
      const why = kind === 'taken' ? 'Address in use' : 'No address left';
      return {
        message: `${why} for ${usedBy} ${host} on network '${network.name}': the processor stops here.`,
      };
    }),
  ];
}

/** The number of them that a reader can take in. */
const MOST = 20;

/** Things that are otherwise when the files of a list are read in another order, which is that of the disk. */
export function orderDoubts(one: Outcome, other: Outcome): Doubt[] {
  const [left, right] = [outcome(one), outcome(other)];
  const keys = new Set([...left.keys(), ...right.keys()]);
  const different = [...keys].filter((key) => left.get(key) !== right.get(key));
  const why = 'the order in which the file system lists the files that share one list';
  const said = different.slice(0, MOST).map((key) => ({
    message: `${key} depends on ${why}. Here, the files are read in the order of their names.`,
  }));
  const others = different.length - said.length;
  return others > 0
    ? [...said, { message: `${others} other places and addresses also depend on it.` }]
    : said;
}

/** The servers whose place is another one then. */
export function openServers(one: Outcome, other: Outcome): ReadonlySet<string> {
  const namesIn = ({ allocation }: Outcome) =>
    new Map([...allocation.byServer.values()].map(({ server, name }) => [server.id, name]));
  const [names, others] = [namesIn(one), namesIn(other)];
  const ids = one.cloud.servers.map(({ id }) => id);
  return new Set(ids.filter((id) => names.get(id) !== others.get(id)));
}

function outcome({ members, pools, cloud }: Outcome): Map<string, string> {
  const said = new Map<string, string>();
  for (const { id } of cloud.servers) said.set(`The place of server '${id}'`, '');
  for (const { server, name } of members) said.set(`The place of server '${server.id}'`, name);
  for (const { address, usedBy, host, serverId } of pools.holders.values())
    said.set(`The use of address ${address}`, `${usedBy} ${serverId ?? host}`);
  return said;
}
