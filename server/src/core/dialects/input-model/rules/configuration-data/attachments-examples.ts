/** Configuration data with network tags, for the examples of rules. */
import { exampleModel } from '../../examples.js';
import { indent, planeWith, serviceFile } from './examples.js';

const TAGS = 'network-tags:\n  - network-group: EXTERNAL-API\n    tags:\n      - neutron.networks.vxlan';

/** The control plane refers to the data, or else its cluster does. */
export function withTags(service: string, plane: boolean) {
  return () => {
    const name = `${service.toUpperCase()}-CONFIG`;
    const files = Object.entries(serviceFile(service, '')).map(([file, text]) => [
      file,
      text + indent(TAGS, 4),
    ]);
    return exampleModel({ ...Object.fromEntries(files), ...planeWith(plane ? name : '', plane ? '' : name) });
  };
}
