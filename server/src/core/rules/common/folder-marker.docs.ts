/** The page of `common/folder-marker`. */
import type { RuleDocs } from '../rule.js';

export const docs: RuleDocs = {
  summary: "A 'helion-folder' comment has an unknown word.",
  why: "The comment says what a folder is for: 'template' for files that a program fills in, 'overlay-base' for a model whose missing lists come from another folder. A misspelt word has no effect.",
  source: 'A convention of this tool',
  bad: '# helion-folder: tempalte\nhypervisor: kvm\nphysical-networks: []\nvirtual-networks: []\n',
  good: '# helion-folder: template\nhypervisor: kvm\nphysical-networks: []\nvirtual-networks: []\n',
};
