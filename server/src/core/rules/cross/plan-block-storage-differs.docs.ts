/** The page of `installer/plan-block-storage-differs`. */
import type { RuleDocs } from '../rule.js';
import { files, WHY } from './cross-examples.js';

const backEnd = (section: string, driver: string) =>
  files([
    '  "svc": {',
    `  "${section}": {
    "DEFAULT": { "enabled_backends": ["first"] },
    "first": { "volume_driver": "cinder.volume.drivers.san.hp.${driver}", "volume_backend_name": "first" }
  },
  "svc": {`,
  ]);

export const docs: RuleDocs = {
  summary: 'The plan and the installer file next to it do not agree on the back ends of Block Storage.',
  why: `${WHY} A file without any section for back ends is not compared: they are often added once the cloud runs.`,
  source: 'The format of the plan; JSON page 1.1, sections vsa and 3par',
  byHand: 'only its administrators know the addresses and accounts of a back end.',
  bad: backEnd('3par', 'hp_3par_fc.HP3PARFCDriver'),
  good: backEnd('vsa', 'hp_lefthand_iscsi.HPLeftHandISCSIDriver'),
};
