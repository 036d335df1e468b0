/** The files that the processor writes about a cloud, as data and as text. */

import type { PredictedFile } from '../../dialect.js';
import { addressInfo, hostsFile } from './files-addresses.js';
import { netInfo, networkTopology } from './files-networks.js';
import { controlPlaneTopology } from './files-planes.js';
import { ipAddresses, serverAllocations } from './files-saved.js';
import { serverInfo } from './files-servers.js';
import { regionTopology, serviceInfo, serviceTopology } from './files-services.js';
import { grown } from './grown.js';
import type { Data } from './plain.js';
import type { Prediction } from './prediction.js';
import { yamlText } from './write-yaml.js';

const INFO: Readonly<Record<string, (prediction: Prediction) => Data>> = {
  address_info: addressInfo,
  control_plane_topology: controlPlaneTopology,
  firewall_info: ({ firewall }) =>
    new Map([...firewall()].map(([group, ports]) => [group, ports.map((port) => ({ ...port }))])),
  net_info: netInfo,
  network_topology: networkTopology,
  region_topology: regionTopology,
  route_info: routeInfo,
  server_info: serverInfo,
  service_info: serviceInfo,
  service_topology: serviceTopology,
};

/** What each is for. */
const ABOUT: Readonly<Record<string, string>> = {
  'info/address_info.yml': 'the names of every address, by network',
  'info/control_plane_topology.yml': 'which servers and services each cluster has',
  'info/firewall_info.yml': 'the ports that are open on each network group',
  'info/net_info.yml': 'the service addresses of components',
  'info/network_topology.yml': 'who is on which network',
  'info/region_topology.yml': 'the services of each region',
  'info/route_info.yml': 'which networks must reach each other',
  'info/server_info.yml': 'what each server becomes, with its networks',
  'info/service_info.yml': 'the servers of each component',
  'info/service_topology.yml': 'where each service runs',
  'info/explain.txt': 'how servers and addresses were chosen',
  'net/hosts.hf': 'the hosts file of every server',
  'persistent_state/ip_addresses.yml': 'the addresses that are saved for the next run',
  'persistent_state/server_allocations.yml': 'the servers that are saved for the next run',
};

/** The one file in which servers are with everything that the model says of them. */
const SERVER_ALLOCATIONS = 'persistent_state/server_allocations.yml';

/** Texts are made on demand, each once. `texts`: those that are known of the same outcome. */
export function filesOf(prediction: Prediction, texts: Map<string, string>): PredictedFile[] {
  const file = (path: string, make: () => string): PredictedFile => {
    let text: string | undefined;
    return {
      path,
      about: ABOUT[path] ?? '',
      get text() {
        text ??= path === SERVER_ALLOCATIONS ? make() : grown(texts, path, make);
        return text;
      },
    };
  };
  const yaml = (path: string, make: (prediction: Prediction) => Data, step: 2 | 4) =>
    file(path, () => yamlText(make(prediction), step));
  return [
    ...Object.entries(INFO).map(([name, make]) => yaml(`info/${name}.yml`, make, 4)),
    file('info/explain.txt', () => prediction.explanation()),
    file('net/hosts.hf', () => hostsFile(prediction)),
    yaml('persistent_state/ip_addresses.yml', ipAddresses, 2),
    yaml(SERVER_ALLOCATIONS, serverAllocations, 2),
  ];
}

function routeInfo({ neededRoutes }: Prediction): Data {
  return new Map(
    [...neededRoutes()].map(([source, targets]) => [
      source,
      new Map(
        [...targets].map(([target, { isDefault, usedBy }]) => [
          target,
          { default: isDefault, used_by: usedBy },
        ]),
      ),
    ]),
  );
}
