/** What the processor saves for its next run: `ip_addresses.yml` and `server_allocations.yml`. */

import type { Allocated } from './allocation.js';
import { networksOf } from './attachments.js';
import type { Cloud, InterfaceModel } from './cloud.js';
import { type Data, type Plain, type PlainMap, UNKNOWN } from './plain.js';
import { portGroupsOf } from './port-groups.js';
import type { Prediction } from './prediction.js';
import { zonesAround } from './read-roles.js';

export function ipAddresses({ pools, forgetsAddresses }: Prediction): Data {
  const addresses = new Map<string, Data>();
  for (const holder of pools.holders.values()) {
    const { address, host, usedBy, serverId, wasSaved, isAllocated, data } = holder;
    if (!isAllocated) {
      if (data && !(forgetsAddresses && holder.isOfNetwork)) addresses.set(address, data);
    } else
      addresses.set(address, {
        addr: address,
        allocated: true,
        free: false,
        host: host ?? null,
        persisted: wasSaved,
        'server-id': serverId ?? null,
        'used-by': usedBy ?? null,
      });
  }
  return addresses;
}

export function serverAllocations({ cloud, saved, allocation, dataOf }: Prediction): Data {
  const servers = new Map<string, Data>();
  const inModel = new Set(cloud.servers.map(({ id }) => id));
  for (const { id, data } of saved.servers.values()) {
    if (inModel.has(id)) servers.set(id, data);
    else {
      const kept = new Map<unknown, Plain>(data);
      kept.delete('previous_config');
      kept.set('state', 'deleted');
      servers.set(id, kept as Data);
    }
  }
  const byId = new Map(cloud.servers.map((server) => [server.id, server]));
  for (const allocated of allocation.byServer.values()) {
    const { server } = allocated;
    const host = server.hypervisor === undefined ? undefined : byId.get(server.hypervisor);
    const data = dataOf(server);
    const ports = portGroupsOf(server, host, data);
    servers.set(server.id, savedServer(cloud, allocated, data, ports));
  }
  return servers;
}

function savedServer(cloud: Cloud, allocated: Allocated, data: PlainMap, ports: Data): Data {
  const { server, plane, group, member } = allocated;
  return {
    state: 'allocated',
    type: group.kind,
    cp_name: plane.name,
    [group.kind === 'cluster' ? 'cluster_name' : 'resource_name']: group.name,
    member_id: member,
    'hypervisor-id': data.get('hypervisor-id') ?? null,
    'vm-factory': server.isHypervisor,
    previous_config: previousConfig(cloud, allocated, data, ports),
  };
}

/** A server as it was when it was allocated. */
function previousConfig(cloud: Cloud, allocated: Allocated, data: PlainMap, ports: Data): Data {
  const { server, plane, group, member, zone, region, name } = allocated;
  const { model } = server;
  return {
    addr: data.get('ip-addr') ?? null,
    ansible_options: data.get('ansible-options') ?? null,
    'cluster-name': group.name,
    components: new Map([...group.components].map(({ key, value }) => [key, value])),
    'control-plane-name': plane.name,
    'disk-model': model.disks,
    'failure-zone': zone,
    fcoe_interfaces: model.fcoe,
    hostname: data.get('hostname') ?? null,
    'hypervisor-id': data.get('hypervisor-id') ?? null,
    id: server.id,
    'if-model': model.interfaceModel,
    interfaces: model.interfaces.map((each) => interfaceData(cloud, allocated, each)),
    member_id: member,
    name,
    nic_map: server.nicMapping,
    'port-groups': ports,
    rack: data.get('rack') ?? null,
    region,
    role: server.role ?? UNKNOWN,
    'server-group-list': zonesAround(server.zone).flatMap((each) => each.name ?? []),
    server_group: server.zone.name,
    services: new Map([...group.services].map(({ key, value }) => [key, value])),
    state: 'allocated',
    'vm-factory': server.isHypervisor,
  };
}

function interfaceData(cloud: Cloud, allocated: Allocated, model: InterfaceModel): Data {
  const { groups, forced, passthrough } = model;
  const networks = networksOf(cloud, allocated.server, model)
    .values()
    .map((network) => {
      const isPassthrough = passthrough.includes(network.group);
      const isForced = forced.includes(network.group);
      const data = new Map<unknown, Plain>(network.saved)
        .set('forced', isForced)
        .set('passthrough', isPassthrough)
        .set('passthrough-only', isPassthrough && !isForced && !groups.includes(network.group));
      return [network.name, data as Data] as const;
    });
  return new Map<string, Data>([...(model.data as Map<string, Data>), ['networks', new Map(networks)]]);
}
