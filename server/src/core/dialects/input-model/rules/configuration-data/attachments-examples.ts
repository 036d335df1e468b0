/** Examples that several pages about attachments show. */

import { exampleModel } from '../../examples.js';
import { indent, planeWith, serviceFile } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of configuration data';

export const TAGS =
  'network-tags:\n  - network-group: EXTERNAL-API\n    tags:\n      - neutron.networks.vxlan';

export const withTags = (service: string, plane: boolean) => () => {
  const name = `${service.toUpperCase()}-CONFIG`;
  const files = Object.entries(serviceFile(service, '')).map(([file, text]) => [
    file,
    text + indent(TAGS, 4),
  ]);
  return exampleModel({ ...Object.fromEntries(files), ...planeWith(plane ? name : '', plane ? '' : name) });
};
