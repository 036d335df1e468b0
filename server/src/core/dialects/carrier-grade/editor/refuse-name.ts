/** Which new names a thing of a carrier-grade cloud may not be given, each with a sentence why. */
import { carrierGradeNetwork, carrierGradeNodeTypes } from '../../../architecture/carrier-grade-networks.js';
import type { AssistContext } from '../../dialect.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';

export function refuseName(
  { model: { environment, definition } }: AssistContext<CarrierGrade>,
  kind: string,
  name: string,
): string | undefined {
  switch (kind) {
    case 'node-type': {
      const types = carrierGradeNodeTypes.map((type) => type.name);
      if (!types.includes(name)) return `'${name}' is no node type; there are ${types.join(', ')}.`;
      return environment?.nodeTypes.items.some((type) => type.name?.value === name)
        ? `There is a node type '${name}' already.`
        : undefined;
    }
    case 'interface':
      return /^INTF\d+$/.test(name) ? undefined : 'An interface is called INTF and a number.';
    case 'logical-network':
      if (!carrierGradeNetwork(name)) return `'${name}' is no network of the product.`;
      return environment?.network(name) ? `There is a network '${name}' already.` : undefined;
    case 'failure-zone':
      return definition?.failureZones.items.some((zone) => zone.value === name)
        ? `There is a failure zone '${name}' already.`
        : undefined;
    default:
      return undefined;
  }
}
