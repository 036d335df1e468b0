/** Tags for the examples of rules: on network groups of a model with Neutron. */

import { exampleFile, exampleModel } from '../../examples.js';
import { dataFile, planeText, usualComponents } from '../control-planes/examples.js';

export const SOURCE = 'Ardana configuration processor, generator of network tags';

const NEUTRON = ['neutron-openvswitch-agent'];

/** A model with Neutron in which the groups EXTERNAL-API and MANAGEMENT have these tags, one line each or several. */
export function tagsExample(
  external: readonly string[],
  management: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): () => Readonly<Record<string, string>> {
  return () => {
    const text = exampleFile('data/network_groups.yml');
    const [before = '', after = ''] = text.split('  - name: EXTERNAL-API\n');
    const groups = `${before}${list(management)}  - name: EXTERNAL-API\n${after}${list(external)}`;
    return exampleModel({
      'data/network_groups.yml': groups,
      'data/networks.yml': untagged([...external, ...management]),
      'data/control_plane.yml': planeText({ components: [...usualComponents, ...NEUTRON] }),
      ...files,
    });
  };
}

/** Configuration data with further lines, without indent, referred to by the control plane. */
export function dataExample(
  lines: string,
  place: 'plane' | 'cluster' = 'plane',
  tags: readonly string[] = [],
): () => Readonly<Record<string, string>> {
  const own = lines.split('\n').map((line) => `    ${line}\n`);
  return tagsExample(tags, [], {
    ...dataFile('neutron.yml', `configuration-data:\n  - name: NEUTRON-CONFIG\n${own.join('')}`),
    'data/control_plane.yml': planeText({
      components: [...usualComponents, ...NEUTRON],
      [place]: 'configuration-data:\n  - NEUTRON-CONFIG',
    }),
  });
}

/** The tag that most groups for tenants have. */
export function vlanTag(physicalNetwork = 'physnet1', more = ''): string {
  const range = more === '' ? '' : `\n    tenant-vlan-id-range: "${more}"`;
  return `neutron.networks.vlan:\n    provider-physical-network: ${physicalNetwork}${range}`;
}

function list(tags: readonly string[]): string {
  if (tags.length === 0) return '';
  const lines = tags.map((tag) => `      - ${tag.replaceAll('\n', '\n      ')}\n`);
  return `    tags:\n${lines.join('')}`;
}

/** The networks of the model, untagged where they carry the VLANs of Neutron. */
function untagged(tags: readonly string[]): string {
  const text = exampleFile('data/networks.yml');
  const isProvider = tags.some((tag) => tag.startsWith('neutron.networks.vlan'));
  return isProvider ? text.replace(/^( *)vlanid: .*$/gm, '$1tagged-vlan: false') : text;
}
