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
    'The lifecycle manager would reach one of the two under the name of the other.',
  ),
  'input-model/server-duplicate-mac': {
    byHand: 'the address is printed on the machine, and its management controller shows it.',
    ...page(
      'mac-addr',
      'MAC address',
      'The installation of an operating system starts on the machine with the address, and two cannot have it.',
    ),
  },
  'input-model/server-duplicate-ilo': page(
    'ilo-ip',
    'controller address',
    'Switching one server on would switch the other on.',
  ),
} as const satisfies Readonly<Record<string, RuleDocs>>;
