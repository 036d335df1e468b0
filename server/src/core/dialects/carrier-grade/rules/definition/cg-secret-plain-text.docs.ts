/** The page of `carrier-grade/cg-secret-plain-text`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudFiles } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The file holds passwords in clear text.',
  why: 'The format knows no other way. Who can read the file can log in: keep it out of shared folders and version control, and change the passwords after the installation.',
  source: 'Sample files node-provision.json, ansible.json, ldap.json and esx.json',
  byHand: 'who may read the file is decided by its permissions, not by what it says.',
  bad: cloudFiles(),
  good: { 'definition.json': cloudFiles()['definition.json'] ?? '' },
};
