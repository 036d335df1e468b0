/** Disks: the rules about disk models, and about who uses what they set up. */
import type { ModelRule } from '../define.js';
import { consumerRules } from './consumers.js';
import { deviceRules } from './devices.js';
import { diskNameRules } from './names.js';
import { volumeRules } from './volumes.js';

export const disksRules: readonly ModelRule[] = [
  ...deviceRules,
  ...volumeRules,
  ...diskNameRules,
  ...consumerRules,
];
