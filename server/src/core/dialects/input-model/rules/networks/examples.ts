/** Networks for the examples of rules. */
import { exampleFile, exampleModel } from '../../examples.js';

/** The network EXTERNAL-API-NET with these lines, without indent, behind its name and group. */
export function networkExample(
  lines: string,
  files: Readonly<Record<string, string>> = {},
): () => Readonly<Record<string, string>> {
  return () => exampleModel({ 'data/networks.yml': networkText(lines), ...files });
}

export function networkText(lines: string): string {
  const own = lines.split('\n').map((line) => `    ${line}\n`);
  const kept = exampleFile('data/networks.yml').replace(/(name: EXTERNAL-API-NET\n.*\n)[\s\S]*$/, '$1');
  return kept + own.join('');
}

/** The network group EXTERNAL-API with further lines, without indent. */
export function externalGroup(lines: string): Readonly<Record<string, string>> {
  const own = lines.split('\n').map((line) => `    ${line}\n`);
  return { 'data/network_groups.yml': exampleFile('data/network_groups.yml') + own.join('') };
}

/** The same in a cloud with Neutron, which knows the tags of networks. */
export function neutronGroup(lines: string): Readonly<Record<string, string>> {
  const plane = exampleFile('data/control_plane.yml');
  return {
    ...externalGroup(lines),
    'data/control_plane.yml': plane.replace(/^( *)- memcached\n/m, '$&$1- neutron-openvswitch-agent\n'),
  };
}
