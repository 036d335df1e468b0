/** Better names than keys and numbers for the outline of installer files: subnets, ranges, back ends, machines. */
import type { SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext } from '../../dialect.js';
import type { Installer } from '../model/installer-model.js';
import { placeInCsv, placeInEnvironment } from './place.js';

/** What of a section says most about it. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  baremetal: ['network_cidr'],
  floating_ip: ['cidr'],
  neutron: ['overcloud_public_interface'],
  svc: ['interface', 'allocate_cidr'],
  hypervisor: ['public_interface'],
  vcenter: ['provider_network'],
  ntp: ['overcloud_server'],
  dns: ['overcloud_server'],
};

export function label(
  { model, file }: AssistContext<Installer>,
  node: SyntaxNode,
): { readonly name: string; readonly detail?: string } | undefined {
  if (node.type === 'seq') return machineLabel(model, file, node);
  const place = placeInEnvironment(model, file, node);
  const keys = place && node.type === 'map' ? TELLING[place.path] : undefined;
  if (!place || !keys || place.key === undefined) return undefined;
  const words = keys.flatMap((key) => place.environment.text(`${place.path}.${key}`)?.value ?? []);
  return words.length > 0 ? { name: place.key, detail: words.join(', ') } : undefined;
}

function machineLabel(model: Installer, file: AssistContext<Installer>['file'], node: SyntaxNode) {
  const machine = placeInCsv(model, file, node)?.machine;
  if (!machine) return undefined;
  const { role, assigned, deleted, fields } = machine;
  const name = role?.value.name ?? assigned?.name ?? fields[7]?.text ?? '';
  return {
    name: `${name === '' ? 'Machine' : name}${deleted ? ' (deleted)' : ''}`,
    detail: [fields[0]?.text, fields[3]?.text].filter((part) => part).join(', '),
  };
}
