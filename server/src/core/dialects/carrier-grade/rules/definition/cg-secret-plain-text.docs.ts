/** The page of `carrier-grade/cg-secret-plain-text`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudFiles } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The file contains passwords in plain text.',
  why: 'The format requires it. Everyone who can read the file can log in, so keep it out of shared folders and version control, and change the passwords after the installation.',
  source: 'Sample files node-provision.json, ansible.json, ldap.json and esx.json',
  byHand: 'restrict the permissions of the file.',
  bad: cloudFiles(),
  good: { 'definition.json': cloudFiles()['definition.json'] ?? '' },
};
