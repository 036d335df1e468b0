/** The pages about what only one server may have. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, SERVERS } from './servers-examples.js';

const page = (key: string, what: string, why: string): RuleDocs => ({
  summary: `Two servers have the same ${what}.`,
  why,
  source:
    'Follows from the addresses of networks; the Ardana configuration processor notices late or not at all',
  bad: changed(SERVERS, new RegExp(`(${key}: )(.*)([\\s\\S]*?${key}: ).*`), '$1$2$3$2'),
  good,
});

export const docs = {
  'input-model/server-duplicate-ip': page(
    'ip-addr',
    'address',
    'The lifecycle manager would reach the wrong one of the two.',
  ),
  'input-model/server-duplicate-mac': {
    byHand: 'you find the address on the machine and in its management controller.',
    ...page(
      'mac-addr',
      'MAC address',
      'The operating system is installed on the machine with the address, so it must be unique.',
    ),
  },
  'input-model/server-duplicate-ilo': page(
    'ilo-ip',
    'iLO address',
    'Powering on one server would power on the other.',
  ),
} as const satisfies Readonly<Record<string, RuleDocs>>;
