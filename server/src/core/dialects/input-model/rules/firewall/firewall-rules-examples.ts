/** Examples that several pages about firewall rules show. */
import { exampleFile, exampleModel } from '../../examples.js';

const FIREWALL = 'data/firewall_rules.yml';

export const changed = (from: string | RegExp, to: string) => () =>
  exampleModel({ [FIREWALL]: exampleFile(FIREWALL).replace(from, to) });

export const good = () => exampleModel();

export const source = 'Ardana configuration processor, firewall rules validator';
