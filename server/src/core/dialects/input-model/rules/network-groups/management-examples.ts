/** The example model with another name for the network group of the lifecycle manager. */
import { exampleFile, exampleModel } from '../../examples.js';

/** `component`: one that tells for which releases the model is. */
export function managementExample(name: string, component: string) {
  return () =>
    exampleModel({
      ...Object.fromEntries(
        ['networks.yml', 'network_groups.yml', 'net_interfaces.yml', 'firewall_rules.yml'].map((file) => [
          `data/${file}`,
          exampleFile(`data/${file}`).replace(/\bMANAGEMENT\b(?!-)/g, name),
        ]),
      ),
      'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
        /^( *)- memcached\n/m,
        `$&$1- ${component}\n`,
      ),
    });
}
