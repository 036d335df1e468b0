/** Examples that the pages about servers show. */
import { exampleFile, exampleModel } from '../../examples.js';

type Files = Readonly<Record<string, string>>;

/** The example model with one file changed. */
export function changed(file: string, from: string | RegExp, to: string): () => Files {
  return () => exampleModel({ [file]: exampleFile(file).replace(from, to) });
}

export const good = (): Files => exampleModel();

export const SERVERS = 'data/servers.yml';

export const INTERFACES = 'data/net_interfaces.yml';

export const MAPPINGS = 'data/nic_mappings.yml';

export const source = 'Ardana configuration processor, servers validator';

/** The example with flags on the port of the compute nodes, and attributes of its hardware. */
export const flagged =
  (flags: string, port = '') =>
  (): Files =>
    exampleModel({
      [INTERFACES]: exampleFile(INTERFACES).replaceAll(
        '          name: hed1\n',
        `          name: hed1\n${flags}`,
      ),
      [MAPPINGS]: exampleFile(MAPPINGS).replace(
        'bus-address: "0000:07:00.0"\n',
        `bus-address: "0000:07:00.0"\n${port}`,
      ),
    });

export const VF = '          vf-count: 4\n';

export const TYPE = "        nic-device-type: '8086:10fb'\n";

export const PLACES_SOURCE = 'Ardana configuration processor, deployer network validator';
