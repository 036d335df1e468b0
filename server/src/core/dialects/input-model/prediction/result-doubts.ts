/** What cannot be predicted about the resulting cloud, or goes wrong on the way to it, in sentences for people. */
import type { NodePlace } from '../../../model/source-file.js';
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

/** The number of names that a sentence holds. */
const MOST_NAMES = 3;

/** Things that are otherwise when the files of a list are read in another order, which is that of the disk. `at`: such a list. */
export function orderDoubts(one: Outcome, other: Outcome, at: NodePlace | undefined): Doubt[] {
  const why = 'the order in which the file system lists the files that share one list';
  const said = (names: readonly string[], single: string, several: string): Doubt[] => {
    const [only, ...others] = names;
    if (only === undefined) return [];
    const what = others.length === 0 ? `${single} ${only} depends` : `${several} ${listOf(names)} depend`;
    const message = `${what} on ${why}. Here, the files are read in the order of their names.`;
    return [{ message, ...(at && { at }) }];
  };
  const servers = differentIn(placesOf(one), placesOf(other)).map((id) => `'${id}'`);
  return [
    ...said(servers, 'The place of server', 'The places of servers'),
    ...said(differentIn(usesOf(one), usesOf(other)), 'The use of address', 'The uses of addresses'),
  ];
}

function listOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  if (rest > 1) return `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function differentIn(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key));
}

/** The servers whose place is another one then. */
export function openServers(one: Outcome, other: Outcome): ReadonlySet<string> {
  const namesIn = ({ allocation }: Outcome) =>
    new Map([...allocation.byServer.values()].map(({ server, name }) => [server.id, name]));
  const [names, others] = [namesIn(one), namesIn(other)];
  const ids = one.cloud.servers.map(({ id }) => id);
  return new Set(ids.filter((id) => names.get(id) !== others.get(id)));
}

function placesOf({ members, cloud }: Outcome): Map<string, string> {
  const places = new Map(cloud.servers.map(({ id }) => [id, '']));
  for (const { server, name } of members) places.set(server.id, name);
  return places;
}

function usesOf({ pools }: Outcome): Map<string, string> {
  const holders = [...pools.holders.values()];
  return new Map(
    holders.map(({ address, usedBy, host, serverId }) => [address, `${usedBy} ${serverId ?? host}`]),
  );
}
