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
      if (!types.includes(name)) return `Unknown node type '${name}'. Expected ${types.join(', ')}.`;
      return environment?.nodeTypes.items.some((type) => type.name?.value === name)
        ? `Duplicate node type '${name}'.`
        : undefined;
    }
    case 'interface':
      return /^INTF\d+$/.test(name) ? undefined : 'The name of an interface must be INTF and a number.';
    case 'logical-network':
      if (!carrierGradeNetwork(name)) return `Unknown network '${name}'.`;
      return environment?.network(name) ? `Duplicate network '${name}'.` : undefined;
    case 'failure-zone':
      return definition?.failureZones.items.some((zone) => zone.value === name)
        ? `Duplicate failure zone '${name}'.`
        : undefined;
    default:
      return undefined;
  }
}
