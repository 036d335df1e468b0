/** The ports of virtual machines: by which interface of its host each of their interfaces is connected. */
import type { InterfaceModel, ModelServer } from './cloud.js';
import { type Data, isMap, mapIn, mapsIn, type Plain, type PlainMap, textIn } from './plain.js';

/** Those that the server names itself, and one for each interface whose groups an interface of its host passes on. */
export function portGroupsOf(server: ModelServer, host: ModelServer | undefined, data: PlainMap): Data {
  const own = (data.get('port-groups') ?? []) as Data;
  const made = host ? server.model.interfaces.flatMap((each) => portsOf(server, each, host)) : [];
  return made.length === 0 ? own : [...(Array.isArray(own) ? own : []), ...made];
}

function portsOf(server: ModelServer, own: InterfaceModel, host: ModelServer): Data[] {
  const device = textIn(mapIn(own.data, 'device'), 'name');
  const address = device === undefined ? undefined : busAddress(server.nicMapping, device);
  // A bond cannot be in a virtual machine.
  if (device === undefined || address === undefined || isBonded(server)) return [];
  const groups = [...own.groups, ...own.forced];
  return host.model.interfaces
    .filter(({ passthrough }) => groups.every((group) => passthrough.includes(group)))
    .map(({ name }) => ({
      'bus-address': address,
      groups,
      'host-interface-name': name,
      interface: device,
      name: `ardana-${server.id}-${device}`,
      'vm-interface-name': own.name,
    }));
}

function isBonded({ model }: ModelServer): boolean {
  return model.interfaces.some(({ data }) => data.has('bond-data'));
}

function busAddress(mapping: Plain, device: string): Plain | undefined {
  const ports = isMap(mapping) ? mapsIn(mapping, 'physical-ports') : [];
  return ports.find((port) => textIn(port, 'logical-name') === device)?.get('bus-address');
}
