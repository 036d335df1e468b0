/**
 * Makes the skeleton of an input model from what a plan says: a control plane with the usual services, and the networks
 * and servers of the plan. What the plan does not say is in it as a placeholder in angle brackets, which the rules
 * underline until it is filled in.
 */
import type { Cloud } from '../../../model/cloud.js';
import type { CloudDetails, Converted, Remark } from '../../../model/cloud-details.js';
import { formatAddress } from '../../../net/address.js';
import type { Plain } from '../../../syntax/rewrite.js';
import { yamlSections } from '../../../syntax/yaml-sections.js';
import { networksFromCloud } from './networks-from-cloud.js';
import { serversFromCloud } from './servers-from-cloud.js';
import {
  clientsOf,
  commonComponents,
  computeComponents,
  controlComponents,
  type NewRelease,
} from './usual-components.js';
import { usualDisks } from './usual-disks.js';

/** What the new files say after all, of what the plan tells as unsaid. */
const SAID = ['ipmi', 'ports', 'racks', 'servers'];

export function modelFromCloud(cloud: Cloud, details: CloudDetails, release: NewRelease): Converted {
  const lost: Remark[] = details.unsaid.filter(({ topic }) => !topic || !SAID.includes(topic));
  const assumed: Remark[] = [
    { message: `The control plane has the usual services of release ${release}.` },
    ...leftOut(details),
    { message: 'The undercloud server becomes the lifecycle manager.' },
    { message: 'Every server boots from /dev/sda; Swift uses /dev/sdb.' },
  ];
  if (cloud.hypervisor?.value === 'esx')
    lost.push({
      message: 'ESX: the new model has no compute servers. Register the vCenters in the running cloud.',
      at: cloud.hypervisor.at,
    });
  const servers = serversFromCloud(cloud, details);
  const networks = networksFromCloud(cloud, details, servers.roles);
  const counts = (role: string) => servers.counts.get(role) ?? 0;
  const texts: Readonly<Record<string, Readonly<Record<string, Plain | undefined>>>> = {
    'cloudConfig.yml': { cloud: cloudSection(details) },
    'data/control_plane.yml': {
      'control-planes': [controlPlane(counts, servers.zones, release)],
      regions: [REGION],
    },
    'data/networks.yml': networks.sections,
    'data/servers.yml': servers.sections,
    'data/disks.yml': { 'disk-models': usualDisks(servers.roles) },
  };
  const comment = `Made from a plan, for release ${release}. Fill in what is in angle brackets.`;
  return {
    files: Object.entries(texts).map(([path, sections]) => ({
      path,
      text: yamlSections(comment, { product: { version: 2 }, ...sections }),
    })),
    lost: [...lost, ...networks.lost, ...servers.lost],
    assumed: [...assumed, ...networks.assumed],
  };
}

/** Keys that a model may do without. */
function leftOut({ dns, ntp }: CloudDetails): readonly Remark[] {
  const keys = [...(ntp.length > 0 ? [] : ['ntp-servers']), ...(dns.length > 0 ? [] : ['dns-settings'])];
  const all = [...keys, 'ilo-user', 'ilo-password', 'external-name'].map((key) => `'${key}'`);
  return [{ message: `The plan does not define ${all.join(', ')}, so they are omitted.` }];
}

function cloudSection({ name, dns, ntp }: CloudDetails): Plain {
  const word =
    (name ?? 'cloud')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'cloud';
  return {
    name: word,
    'hostname-data': { 'host-prefix': word, 'member-prefix': '-m' },
    ...(ntp.length > 0 && { 'ntp-servers': ntp }),
    ...(dns.length > 0 && { 'dns-settings': { nameservers: dns.map(formatAddress) } }),
    'firewall-settings': { enable: true, logging: true },
  };
}

const PLANE = 'control-plane-1';

const REGION: Plain = {
  name: 'region1',
  includes: [{ 'control-plane': PLANE, services: ['all'] }],
};

function controlPlane(count: (role: string) => number, zones: readonly string[], release: NewRelease): Plain {
  const objects = count('OBJECT-ROLE');
  const computes = count('COMPUTE-ROLE');
  return {
    name: PLANE,
    'control-plane-prefix': 'cp1',
    'failure-zones': zones,
    'common-service-components': commonComponents,
    'load-balancers': [
      {
        name: 'internal-lb',
        provider: 'ip-cluster',
        roles: ['internal', 'admin'],
        components: ['nova-metadata'],
        'tls-components': ['default'],
        'cert-file': 'internal-cert',
      },
      {
        name: 'public-lb',
        provider: 'ip-cluster',
        roles: ['public'],
        'tls-components': ['default'],
        'cert-file': 'public-cert',
      },
    ],
    clusters: [
      {
        name: 'lifecycle',
        'cluster-prefix': 'c0',
        'server-role': 'LIFECYCLE-ROLE',
        'member-count': 1,
        'allocation-policy': 'strict',
        'service-components': ['lifecycle-manager', 'ntp-client', 'tempest', ...clientsOf(release)],
      },
      {
        name: 'controllers',
        'cluster-prefix': 'c1',
        'server-role': 'CONTROLLER-ROLE',
        'member-count': count('CONTROLLER-ROLE'),
        'allocation-policy': 'strict',
        'service-components': controlComponents(release),
      },
    ],
    resources: [
      ...(objects > 0
        ? [
            {
              name: 'objects',
              'resource-prefix': 'obj',
              'server-role': 'OBJECT-ROLE',
              'allocation-policy': 'strict',
              'min-count': objects,
              'service-components': ['ntp-client', 'swift-object'],
            },
          ]
        : []),
      ...(computes > 0
        ? [
            {
              name: 'compute',
              'resource-prefix': 'comp',
              'server-role': 'COMPUTE-ROLE',
              'allocation-policy': 'any',
              'min-count': computes,
              'service-components': computeComponents,
            },
          ]
        : []),
    ],
  };
}
