/** The page of `input-model/dns-no-nameservers`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { settingsExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The settings of the resolver have no name server.',
  why: 'The settings are written to every server; without `nameservers` the configuration processor cannot write them.',
  source: 'Ardana configuration processor, variables for all hosts',
  bad: settingsExample('dns-settings', '    domain: example.org\n'),
  good: settingsExample('dns-settings', '    domain: example.org\n    nameservers:\n      - 192.168.9.2\n'),
};
