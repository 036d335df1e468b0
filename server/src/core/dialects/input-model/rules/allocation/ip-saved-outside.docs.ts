/** The page of `input-model/ip-saved-outside`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { SOURCE } from './addresses-examples.js';

const SAVED = `10.0.1.7:
  addr: 10.0.1.7
  allocated: true
  free: false
  host: example-cp1-c1-m1
  persisted: true
  server-id: controller1
  used-by: server
`;

/** A cloud that runs, with the second network in this subnet. */
const networkIn = (subnet: string) => () => {
  const networks = exampleFile('data/networks.yml').replaceAll('10.0.1.', `${subnet}.`);
  const files = Object.entries(exampleModel({ 'data/networks.yml': networks }));
  return {
    ...Object.fromEntries(files.map(([name, text]) => [`definition/${name}`, text] as const)),
    'persistent_state/ip_addresses.yml': SAVED,
  };
};

export const docs: RuleDocs = {
  summary: 'A deployed server gets another address because its network no longer contains the saved one.',
  why: 'The configuration processor gives a server its saved address again as long as the network contains it. A server whose address changes must be set up again.',
  source: SOURCE,
  byHand: 'you decide whether the network or the servers keep their addresses.',
  bad: networkIn('10.0.2'),
  good: networkIn('10.0.1'),
};
