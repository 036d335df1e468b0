/** What each server is: `server_info.yml`. */
import type { Attached, Member } from './member.js';
import { type Data, UNKNOWN } from './plain.js';
import type { Prediction } from './prediction.js';
import { withBytes } from './read-roles.js';

export function serverInfo({ cloud, saved, members, allocation }: Prediction): Data {
  const byServer = new Map(members.map((member) => [member.server, member]));
  const made = new Set(members.flatMap(({ server }) => (server.isHypervisor ? server.id : [])));
  return new Map(
    cloud.servers.map((server) => {
      const member = byServer.get(server);
      if (member) return [server.id, memberInfo(member, made.has(server.hypervisor ?? ''))];
      if (allocation.unsure.has(server)) return [server.id, { state: UNKNOWN }];
      return [
        server.id,
        { state: saved.servers.has(server.id) ? savedState(saved.servers.get(server.id)) : 'available' },
      ];
    }),
  );
}

function savedState(saved: { readonly isDeleted: boolean } | undefined): string {
  return saved?.isDeleted ? 'deleted' : 'allocated';
}

/** `isMade`: it is a virtual machine whose host makes it. */
function memberInfo(member: Member, isMade: boolean): Data {
  const { server, plane, zone, region, interfaces, hostname } = member;
  return {
    state: 'allocated',
    'control-plane-name': plane.name,
    'disk-model': isMade ? withBytes(server.model.disks) : server.model.disks,
    'failure-zone': zone,
    hostname: hostname ?? member.name,
    net_data: new Map(
      interfaces.map(({ name, networks }) => [
        name,
        new Map(networks.map((attached) => [attached.network.name, networkData(attached)])),
      ]),
    ),
    region,
    role: server.role ?? UNKNOWN,
  };
}

function networkData({ address, network, endpoints }: Attached): Data {
  return {
    addr: address ?? null,
    addresses: network.addresses,
    cidr: network.cidr ?? null,
    endpoints: new Map([...endpoints].map(({ key, value }) => [key, { 'use-tls': value }])),
    'gateway-ip': network.gateway ?? null,
    'network-group': network.group,
    'tagged-vlan': network.isTagged,
    'vlan-id': network.vlan,
  };
}
