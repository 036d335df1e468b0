/** The pages about addresses of servers that are none. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, SERVERS, source } from './servers-examples.js';

const page = (key: string, what: string): RuleDocs => ({
  summary: `The ${what} of a server is not a valid IP address.`,
  why: 'The configuration processor rejects the model. A prefix length does not belong here.',
  source,
  byHand: 'only the person who installed the machine knows its address.',
  bad: changed(SERVERS, new RegExp(`${key}: .*`), `${key}: 192.168.10.300`),
  good,
});

export const docs = {
  'input-model/server-ip-invalid': page('ip-addr', 'address'),
  'input-model/server-ilo-ip-invalid': page('ilo-ip', 'iLO address'),
} as const satisfies Readonly<Record<string, RuleDocs>>;
